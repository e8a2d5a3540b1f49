/** Casualties as ranges per kind. A missing kind is unknown, not zero; a null upper end is "at least". */
import { z } from 'zod';

export const CASUALTY_KINDS = ['killed', 'injured', 'abducted', 'arrested', 'missing', 'displaced'] as const;
export type CasualtyKind = (typeof CASUALTY_KINDS)[number];

export const CasualtyRange = z
  .tuple([z.int().min(0), z.int().min(0).nullable()])
  .refine(([low, high]) => high === null || high >= low, { message: 'range_order' });
export type CasualtyRange = z.infer<typeof CasualtyRange>;

export const Casualties = z.partialRecord(z.enum(CASUALTY_KINDS), CasualtyRange);
export type Casualties = z.infer<typeof Casualties>;

/** Ranges are added up as ranges: one open end opens the sum. */
export function addRanges(ranges: readonly CasualtyRange[]): CasualtyRange {
  return ranges.reduce<CasualtyRange>(
    ([low, high], [nextLow, nextHigh]) => [low + nextLow, high === null || nextHigh === null ? null : high + nextHigh],
    [0, 0],
  );
}
