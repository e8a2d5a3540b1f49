/** What a report is asked to be, whether it is kept as a record or made at once, and what it is made from. */
import type { Actor } from '#shared/domain/actor';
import type { Language } from '#shared/domain/document';
import type { EventRecord } from '#shared/domain/event';
import type { Marking } from '#shared/domain/marking';
import type { ReportRecord } from '#shared/domain/report';
import type { Paper, ReportTemplate } from '#shared/domain/report-template';
import type { IsoDay } from '#shared/domain/when';
import type { z } from 'zod';
import type { SourceTies } from './sources.ts';

type Day = z.infer<typeof IsoDay>;

/** `from` and `to` are days, the last one included. What is absent is the plainest report there is. */
export interface Brief {
  readonly from: Day;
  readonly to: Day;
  readonly lang: Language;
  readonly marking: Marking;
  readonly template?: ReportTemplate | undefined;
  /** The one event of a note. */
  readonly event?: string | null | undefined;
  readonly includeUnreviewed?: boolean | undefined;
  readonly title?: string | null | undefined;
  readonly texts?: ReportRecord['texts'] | undefined;
  readonly paper?: Paper | undefined;
  readonly approver?: string | null | undefined;
  readonly distribution?: readonly string[] | undefined;
  readonly nextIssue?: Day | null | undefined;
  readonly version?: number | undefined;
  readonly correction?: string | undefined;
  /** What narrows the period, in words; null where nothing does. */
  readonly narrowed?: string | null | undefined;
}

/** The issued report before this one, as far as the present marking lets it be told. */
export interface PreviousIssue {
  readonly serial: string;
  /** The events it froze. */
  readonly frozen: readonly EventRecord[];
  /** The same events as they are now; absent: no longer there. */
  readonly now: ReadonlyMap<string, EventRecord>;
  /** Events of its period that it did not hold. */
  readonly late: readonly EventRecord[];
}

export interface ReportContext {
  readonly serial: string;
  readonly author: string;
  /** ISO instant. */
  readonly now: string;
  /** ISO instant, or any text that names the state of the data. */
  readonly dataCutOff: string;
  /** Reviewed events of the period of the same length before; others in it are ignored. */
  readonly previousPeriodEvents: readonly EventRecord[];
  readonly actors: readonly Actor[];
  /** Which sources depend on each other; for want of it only what citations say. */
  readonly ties?: SourceTies | undefined;
  /** The marking of a document; for want of it no document is marked. */
  readonly markingOf?: ((document: string) => Marking | null) | undefined;
  /** The marking of an event that the report need not hold; null where there is no such event. */
  readonly markingOfEvent?: ((id: string) => Marking | null) | undefined;
  readonly previous?: PreviousIssue | null | undefined;
}
