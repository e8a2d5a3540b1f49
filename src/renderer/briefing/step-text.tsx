/** What a step says: an event with its figures, or the events of a day or week; on demand the evidence and the notes. */
import { CASUALTY_KINDS } from '#shared/domain/casualties';
import type { EventRecord } from '#shared/domain/event';
import { formatPeriod, formatWhen } from '#shared/i18n/dates';
import { inLanguage, placeText, typeText } from '#shared/i18n/field-values';
import { formatCasualty } from '#shared/i18n/figures';
import { formatStatus } from '#shared/i18n/status';
import { GradeBadge } from '../ui/badge.tsx';
import { SymbolGlyph } from '../ui/glyph.tsx';
import { useLang, useText } from '../ui/text.tsx';
import styles from './briefing.module.css';
import { Evidence } from './evidence.tsx';
import type { Presentation } from './presentation.ts';
import { SpeakerNotes } from './speaker-notes.tsx';
import type { Step } from '#shared/briefing/steps';

interface Props {
  readonly step: Step;
  readonly next: Step | null;
  readonly presentation: Presentation;
  readonly hasEvidence: boolean;
  readonly hasNotes: boolean;
  /** Opens the presenter's own notes. */
  readonly onNotes: () => void;
}

export function StepText({ step, next, presentation, hasEvidence, hasNotes, onNotes }: Props) {
  const { events } = step;
  const [only] = events;
  return (
    <>
      {events.length === 1 && only ? <OneEvent event={only} presentation={presentation} /> : <Several step={step} presentation={presentation} />}
      {hasEvidence && events.map((event) => <Evidence key={event.id} event={event} marking={presentation.marking} isNamed={events.length > 1} />)}
      {hasNotes && <SpeakerNotes events={events} next={next} onWindow={onNotes} />}
    </>
  );
}

function OneEvent({ event, presentation: { reported, sentences } }: { readonly event: EventRecord; readonly presentation: Presentation }) {
  const lang = useLang();
  const ref = reported.get(event.id)?.ref;
  const said = sentences.get(event.id) ?? [];
  const summary = inLanguage(event.summary, lang);
  return (
    <>
      <p className={styles.eyebrow}><SymbolGlyph event={event} size={14} /> {typeText(event.type, lang)} · {formatStatus(event, lang)}{ref !== undefined && ` · ${ref}`}</p>
      <h1>{inLanguage(event.title, lang)}</h1>
      <p className={styles.when}>{formatWhen(event.when, lang)} <span>{placeText(event.where, lang)}</span> <GradeBadge grade={event.grade} /></p>
      <Toll event={event} />
      {(said.length > 0 ? said : [summary]).filter((text) => text !== '').map((text) => <p key={text} className={styles.said}>{text}</p>)}
    </>
  );
}

function Toll({ event }: { readonly event: EventRecord }) {
  const lang = useLang();
  if (event.kind !== 'incident') return null;
  const figures = CASUALTY_KINDS.flatMap((kind) => {
    const range = event.casualties[kind];
    return range ? [formatCasualty(kind, range, lang)] : [];
  });
  return figures.length > 0 && <p className={styles.toll}>{figures.join(' · ')}</p>;
}

function Several({ step: { events, days }, presentation: { reported } }: { readonly step: Step; readonly presentation: Presentation }) {
  const t = useText();
  const lang = useLang();
  const incidents = events.filter(({ kind }) => kind === 'incident').length;
  return (
    <>
      <p className={styles.eyebrow}>{t('briefing.count', { incidents, meetings: events.length - incidents })}</p>
      <h1>{formatPeriod(days.from, days.to, lang)}</h1>
      <ul className={styles.several}>
        {events.map((event) => (
          <li key={event.id}>
            <SymbolGlyph event={event} size={13} />
            <p>
              {inLanguage(event.title, lang)}
              <span>{formatWhen(event.when, lang)} · {placeText(event.where, lang)} · {event.grade}{reported.has(event.id) && ` · ${reported.get(event.id)?.ref ?? ''}`}</span>
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
