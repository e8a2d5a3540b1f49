/// <reference path="./geographiclib-mgrs.d.ts" />
/** Places in the Military Grid Reference System, no finer than they are known. */
import type { Where } from '#shared/domain/where';
import grid from 'geographiclib-mgrs';

/** Digits a coordinate: 2 is a kilometre, 1 ten kilometres. */
const DIGITS: Partial<Record<Where['precision'], number>> = { place: 2, near: 1 };

/** Such as `29P QQ 12 34`; null where there is no point, or it is only the middle of a region. */
export function mgrsOf({ precision, point }: Where): string | null {
  const digits = DIGITS[precision];
  if (digits === undefined || point === null || Math.abs(point.lat) > 80) return null;
  const [, zone = '', square = '', numbers = ''] = /^(\d+[A-Z])([A-Z]{2})(\d*)$/.exec(grid.forward([point.lon, point.lat], digits)) ?? [];
  return zone === '' ? null : [zone, square, numbers.slice(0, digits), numbers.slice(digits)].join('\u00a0');
}
