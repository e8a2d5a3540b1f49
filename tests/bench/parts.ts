/** A measured part of a row: what was seen, beside whom, how far from its target. */
import { milliseconds, percent } from './figures.ts';

export interface Target {
  readonly id: string;
  readonly what: string;
  /** With its unit; null where it was not measured. */
  readonly measured: string | null;
  readonly peer: string | null;
  readonly ratio: number | null;
  readonly target: string;
  /** Null where it was not measured. */
  readonly met: boolean | null;
}

export interface Part extends Target {
  /** 1 at the target, more beyond it; null where it was not measured. */
  readonly margin: number | null;
}

/** What a part asks for before it is measured. */
export type Asked = Pick<Part, 'id' | 'what' | 'target'>;

export function unmeasured({ id, what, target }: Asked, why: string): Part {
  return { id, what: `${what}; not measured: ${why}`, measured: null, peer: null, ratio: null, target, met: null, margin: null };
}

/** At least `times` as fast as the peer, with the same answer on both sides. */
export function faster(asked: Omit<Asked, 'target'>, ours: number | undefined, peer: number | undefined, times: number, isSame: number | undefined, why: string): Part {
  const part = { ...asked, target: `≥ ${times}×` };
  if (ours === undefined || peer === undefined) return unmeasured(part, why);
  const ratio = peer / ours;
  const right = isSame === 1;
  return { ...part, what: right ? part.what : `${part.what}; the answers differ`, measured: milliseconds(ours), peer: milliseconds(peer), ratio, met: right && ratio >= times, margin: ratio / times };
}

/** At most `most` milliseconds, with a right answer. */
export function within(asked: Omit<Asked, 'target'>, ours: number | undefined, most: number, isRight: number | undefined, why: string): Part {
  const part = { ...asked, target: `≤ ${most} ms` };
  if (ours === undefined) return unmeasured(part, why);
  const right = isRight === 1;
  return { ...part, what: right ? part.what : `${part.what}; the answer is wrong`, measured: milliseconds(ours), peer: null, ratio: null, met: right && ours <= most, margin: most / ours };
}

export interface Frames {
  readonly p95: number | undefined;
  /** Share of frames over 25 ms. */
  readonly late: number | undefined;
  readonly blankP95: number | undefined;
  readonly blankLate: number | undefined;
  /** 1 where the answers are right. */
  readonly isRight: number | undefined;
  /** Share of frames that showed an older state than the frame before asked for. */
  readonly stale?: number | undefined;
}

/** As smooth as a blank page: its 95th percentile and 5 % more, and at most one frame in a hundred over 25 ms or behind. */
export function smooth(asked: Omit<Asked, 'target'>, { p95, late, blankP95, blankLate = 0, isRight, stale = 0 }: Frames, why: string): Part {
  const part = { ...asked, target: 'p95 ≤ blank + 5 %, ≤ 1 % over 25 ms' };
  if (p95 === undefined || late === undefined || blankP95 === undefined) return unmeasured(part, why);
  const right = isRight === 1;
  const margin = Math.min((blankP95 * 1.05) / p95, 0.01 / Math.max(late, stale, 1e-6));
  return {
    ...part, what: right ? part.what : `${part.what}; the answers differ`, margin, ratio: p95 / blankP95,
    measured: `${milliseconds(p95)}, ${percent(late)} late${stale > 0 ? `, ${percent(stale)} behind` : ''}`, peer: `${milliseconds(blankP95)}, ${percent(blankLate)} late`,
    met: right && late <= 0.01 && stale <= 0.01 && p95 <= blankP95 * 1.05,
  };
}

/** Grows by at most `most`; `isRight`: 0 where one of the answers was wrong. */
export function grown(asked: Omit<Asked, 'target'>, large: number | undefined, little: number | undefined, most: number, show: (value: number) => string, why: string): Part {
  const part = { ...asked, target: `≤ ${most}×` };
  if (large === undefined || little === undefined) return unmeasured(part, why);
  const ratio = large / little;
  return { ...part, measured: show(large), peer: show(little), ratio, met: ratio <= most, margin: most / ratio };
}

/** A row of one part is that part; of several, it is met when all are, and its ratio is that of the part nearest to a miss. */
export function rowOf(id: string, what: string, parts: readonly Part[]): Target {
  const [first] = parts;
  if (first && parts.length === 1) return bare(first, id);
  const seen = parts.filter(({ margin }) => margin !== null);
  const tightest = seen.reduce<Part | null>((least, part) => ((part.margin ?? 0) < (least?.margin ?? Infinity) ? part : least), null);
  const joined = (show: (part: Part) => string | null): string | null =>
    seen.flatMap((part) => show(part) ?? []).length === 0 ? null : seen.flatMap((part) => (show(part) === null ? [] : [`${nameOf(part)} ${show(part)}`])).join('; ');
  const missing = parts.filter(({ margin }) => margin === null).map((part) => `${nameOf(part)}: ${part.what.split('not measured: ')[1] ?? ''}`);
  return {
    id, what: missing.length === 0 ? what : `${what}; not measured: ${missing.join(', ')}`, measured: joined(({ measured }) => measured), peer: joined(({ peer }) => peer),
    ratio: tightest?.ratio ?? null, target: parts.map((part) => `${nameOf(part)} ${part.target}`).join('; '), met: metBy(parts),
  };
}

export function bare({ what, measured, peer, ratio, target, met }: Part, id: string): Target {
  return { id, what, measured, peer, ratio, target, met };
}

function metBy(parts: readonly Part[]): boolean | null {
  if (parts.some(({ met }) => met === false)) return false;
  return parts.some(({ met }) => met === null) ? null : true;
}

/** A part's id without its row's. */
function nameOf({ id }: Part): string {
  return id.slice(id.indexOf(' ') + 1);
}
