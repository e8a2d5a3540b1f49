/** The sentences a report proposes, by language. Facts only: nothing here assesses. */
import type { Language } from '#shared/domain/document';
import type { IncidentRecord, MeetingRecord } from '#shared/domain/event';
import type { ClosedDayRange } from '#shared/domain/when';
import { englishProse } from './prose-en.ts';
import { frenchProse } from './prose-fr.ts';
import type { Tally } from './tally.ts';

export interface ProseContext {
  readonly lang: Language;
  readonly period: ClosedDayRange;
  readonly previous: ClosedDayRange;
}

export interface MethodFacts {
  readonly markingLabel: string;
  /** Events and documents. */
  readonly withheld: number;
  readonly documents: number;
  readonly unreviewed: number;
  readonly includesUnreviewed: boolean;
  /** What narrows the period, in words. */
  readonly narrowed: string | null;
  readonly ongoing: number;
}

export interface Prose {
  subtitle(area: string): string;
  nothing(): string;
  nothingBefore(before: Tally): string;
  volume(now: Tally, before: Tally): string;
  toll(now: Tally): string;
  /** `rank` 0 is the gravest. */
  gravest(event: IncidentRecord, rank: number): string;
  diplomacy(meetings: readonly MeetingRecord[], latest: MeetingRecord): string;
  weak(count: number, of: number): string;
  ongoing(count: number): string;
  mapCaption(placed: number, unplaced: number): string;
  mapAlt(placed: number): string;
  timelineCaption(): string;
  timelineAlt(incidents: number, meetings: number): string;
  /** How the marking was kept, and how much it keeps out. */
  withheld(markingLabel: string, events: number, documents: number): string;
  frontierCaption(placed: number, unplaced: number): string;
  frontierAlt(placed: number): string;
  /** By which rule a table of incidents prints so many of all. */
  incidentRows(shown: number, of: number): string;
  latestRows(shown: number, of: number): string;
  firstRows(shown: number, of: number): string;
  method(facts: MethodFacts): string[];
}

export function proseOf(context: ProseContext): Prose {
  return context.lang === 'fr' ? frenchProse(context) : englishProse(context);
}
