/** A release belongs to the abduction or the arrest that it ends: its day is not the day of the event. */
import type { DateMention } from './dates.ts';
import type { Happening } from './happenings.ts';
import type { Timing } from './timing.ts';

/**
 * The timing of a happening by the dates that are no dates of a release. What is known from the release alone happened
 * before it (`from` open).
 */
export function timingWithoutRelease(happening: Happening, timingOf: (dates: readonly DateMention[]) => Timing | null): Timing | null {
  const { triggers, dates, text } = happening;
  if (isStillMissing(happening)) return null;
  const lifted = liftedTiming(happening);
  if (lifted) return lifted;
  if (isReopening(happening)) return endOf(timingOf(dates));
  const since = dates.find(({ kind }) => kind === 'since');
  const discovered = dates.findLast(({ kind, reporting }) => kind === 'day' && !reporting);
  if (since && discovered && triggers.some(({ act }) => act === 'kill') && /\b(?:missing|disparu\w*|sans nouvelles|(?:not|n'avaient pas) (?:been )?(?:seen|heard)|plus (?:donne|reparu)|perdu la trace)\b/.test(text) && (discovered.from ?? 0) > (since.from ?? 0)) return { ...since, to: discovered.to, mention: since, own: true };
  if (triggers.every(({ act }) => PUNCTUAL.has(act))) return timingOf(dates.map(asDay));
  if (!triggers.some(({ act }) => act === 'release') || triggers.some(({ act }) => act === 'attack' || act === 'kill')) return timingOf(dates);
  const found = timingOf(dates.filter((date) => !isOfRelease(date, happening)).map(asDay));
  if (found !== null) return found;
  const released = timingOf(dates);
  return released === null ? null : { ...released, from: null };
}

/** "The post reopened on Saturday": the end of a closure. */
function isReopening({ triggers, text, dates }: Happening): boolean {
  return triggers.every(({ act }) => act === 'restriction') && /\b(?:rouv(?:ert|rent|re)\w*|reouverture|reopen(?:ed|s|ing)?|lev(?:e|ee|es|ees) (?:le|la|du|par)|a leve|lifted|leverait)\b/.test(text) && !dates.some(({ kind }) => kind === 'since');
}

/** "The closure of 2 June, lifted on Friday": both ends. */
function liftedTiming({ triggers, text, start, dates }: Happening): Timing | null {
  if (!triggers.every(({ act }) => act === 'restriction')) return null;
  const match = /\b(?:levee?s?|rouvert\w*|lifted|reopened|ended|rapportee?|abrogee?)\b/.exec(text);
  const days = dates.filter(({ kind, reporting, from }) => kind === 'day' && !reporting && from !== null);
  const [first, second] = days;
  if (!match || days.length !== 2 || !first || !second || first.from === null || second.from === null || first.from >= second.from) return null;
  return Math.abs(second.start - (start + match.index + match[0].length)) < 12 ? { from: first.from, to: second.from, approximate: false, mention: first, own: true } : null;
}

function endOf(timing: Timing | null): Timing | null {
  return timing === null ? null : { ...timing, from: null };
}

const PUNCTUAL: ReadonlySet<string> = new Set(['arrest', 'missing', 'abduction']);

/** "On Tuesday they were still missing": the day of the news, not of the act. */
function isStillMissing({ triggers, text }: Happening): boolean {
  return triggers.every(({ act }) => act === 'missing') && /\b(?:rest(?:e|ent|ait|aient)|toujours|encore|still|remain(?:s|ed)?|on est|sommes)\b/.test(text);
}

function isOfRelease(date: DateMention, { triggers }: Happening): boolean {
  if (date.kind === 'since') return false;
  const distance = ({ start, end }: { start: number; end: number }): number => (end <= date.start ? date.start - end : start >= date.end ? start - date.end : 0);
  const [nearest] = [...triggers].sort((a, b) => distance(a) - distance(b));
  return nearest?.act === 'release';
}

/** "Held since 4 May, freed on Sunday": it happened on 4 May. */
function asDay(date: DateMention): DateMention {
  return date.kind === 'since' ? { ...date, kind: 'day', to: date.begunBy ?? date.from } : date;
}
