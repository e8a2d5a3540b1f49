/** The annex of sources: every source once, with the events that cite it. */
import type { Language } from '#shared/domain/document';
import type { EventRecord } from '#shared/domain/event';
import { formatWhen } from '#shared/i18n/dates';
import { isMessageKey, translate } from '#shared/i18n/translate';
import type { EntryContext } from './entries.ts';
import type { Labels } from './labels.ts';
import type { SourceEntry } from './model.ts';
import { citedSources, hostOf } from './sources.ts';

export function sourceEntries(events: readonly EventRecord[], { refs, lang }: EntryContext, labels: Labels): SourceEntry[] {
  return citedSources(events).map(({ citation, citedBy }, index) => ({
    number: index + 1,
    publisher: citation.publisher ?? hostOf(citation.url) ?? labels.unknownPublisher,
    title: citation.title,
    lang: citation.lang === null ? null : languageName(citation.lang, lang),
    published: citation.published === null ? null : formatWhen(citation.published, lang),
    address: citation.url ?? `${labels.storedDocument} ${citation.document ?? ''}`.trim(),
    link:
      citation.url !== null && /^https?:\/\//.test(citation.url) && URL.canParse(citation.url) ? citation.url : null,
    cited: citedBy.map(({ event, grade }) => `${refs.get(event.id) ?? ''} (${grade})`),
  }));
}

function languageName(code: string, lang: Language): string {
  const key = `language.${code}`;
  return isMessageKey(key) ? translate(lang, key) : code;
}
