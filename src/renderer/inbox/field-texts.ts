/** What a draft says, field by field, in words. */
import { ROLES } from '#shared/domain/actor';
import { CASUALTY_KINDS } from '#shared/domain/casualties';
import type { EventDraft, SpanField } from '#shared/domain/event';
import { parseIsoDay } from '#shared/domain/when';
import { NO_FRONTIER } from '#shared/domain/where';
import { formatWhen } from '#shared/i18n/dates';
import { formatCasualty } from '#shared/i18n/figures';
import { formatStatus } from '#shared/i18n/status';
import { topicName } from '../inspector/facts.tsx';
import { whereInWords } from '../inspector/place.ts';
import { useActorName } from '../ui/actors.ts';
import { useLang, useText } from '../ui/text.tsx';

/** Only the fields that the draft fills. */
export function useFieldTexts(draft: EventDraft): ReadonlyMap<SpanField, string> {
  const t = useText();
  const lang = useLang();
  const nameOf = useActorName();
  const between = lang === 'fr' ? '\u202f; ' : '; ';
  const { name, details } = whereInWords({ where: draft.where, frontier: NO_FRONTIER }, lang);
  const actors = ROLES.flatMap((role) => {
    const names = draft.actors.filter((actor) => actor.role === role).map(({ id }) => nameOf(id));
    return names.length === 0 ? [] : [`${names.join(', ')} (${t(`roles.${role}`, { count: names.length })})`];
  });
  const texts: readonly (readonly [SpanField, string])[] = [
    ['type', draft.kind === 'incident' ? t(`type.incident.${draft.type}`) : t(`type.meeting.${draft.type}`)],
    ['when', parseIsoDay(draft.when) === null ? `${formatWhen(draft.when, lang)} · ${draft.when}` : formatWhen(draft.when, lang)],
    ['where', [name, ...details].join(' · ')],
    ['actors', actors.join(between)],
    ['status', formatStatus(draft, lang)],
    ['casualties', draft.kind === 'incident' ? tollOf(draft.casualties, lang) : ''],
    ['delegations', draft.kind === 'meeting' ? draft.delegations.map(({ country, head }) => [t(`country.${country}`), head.name, head.title].filter(Boolean).join(', ')).join(between) : ''],
    ['topics', draft.topics.map((topic) => topicName(topic, t)).join(', ')],
    ['outcomes', draft.kind === 'meeting' ? draft.outcomes.join(between) : ''],
  ];
  return new Map(texts.filter(([, text]) => text !== ''));
}

function tollOf(casualties: Extract<EventDraft, { kind: 'incident' }>['casualties'], lang: 'fr' | 'en'): string {
  return CASUALTY_KINDS.flatMap((kind) => {
    const range = casualties[kind];
    return range ? [formatCasualty(kind, range, lang)] : [];
  }).join(' · ');
}
