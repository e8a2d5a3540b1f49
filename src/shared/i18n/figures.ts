/** Numbers, ranges, distances and sizes as the reader's language writes them. */
import type { CasualtyKind, CasualtyRange } from '../domain/casualties.ts';
import type { Language } from '../domain/document.ts';
import { formatNumber } from './numbers.ts';
import { translate } from './translate.ts';

/** "3", "au moins 9", "20 à 99". */
export function formatRange([low, high]: CasualtyRange, lang: Language): string {
  if (high === null) return translate(lang, 'range.atLeast', { low });
  return low === high ? formatNumber(low, lang) : translate(lang, 'range.between', { low, high });
}

/** "3 blessés", "au moins 9 tués", "20 à 99 enlevés". */
export function formatCasualty(kind: CasualtyKind, range: CasualtyRange, lang: Language): string {
  return `${formatRange(range, lang)} ${translate(lang, `casualty.${kind}`, { count: range[1] ?? range[0] })}`;
}

/** Kilometres of a value or a range: "0,6 km", "12 km", "12–30 km"; whole kilometres from ten on. */
export function formatKm(value: number | readonly [number, number], lang: Language): string {
  return translate(lang, 'unit.km', { value: formatKmFigure(value, lang) });
}

/** The figure alone, such as `971` or `830–1 020`. */
export function formatKmFigure(value: number | readonly [number, number], lang: Language): string {
  const figure = (km: number): string => formatNumber(km < 10 ? km : Math.round(km), lang);
  if (typeof value === 'number') return figure(value);
  const [from, to] = [figure(value[0]), figure(value[1])];
  return from === to ? from : `${from}–${to}`;
}

/** The kilometre along the border is a mark on a line: always whole. */
export function formatKmMark(value: number | readonly [number, number], lang: Language): string {
  return formatKmFigure(typeof value === 'number' ? Math.round(value) : [Math.round(value[0]), Math.round(value[1])], lang);
}

/** A size in bytes, decimal units. */
export function formatBytes(bytes: number, lang: Language): string {
  if (bytes < 1000) return translate(lang, 'unit.bytes', { value: bytes });
  if (bytes < 1_000_000) return translate(lang, 'unit.kilobytes', { value: bytes / 1000 });
  return translate(lang, 'unit.megabytes', { value: bytes / 1_000_000 });
}
