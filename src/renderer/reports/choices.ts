/** What a person chooses of a report to be begun, and what is asked of the backend for it. Pure. */
import type { NewReport, ReportRequest } from '#shared/contract/methods/reports';
import type { EventFilter } from '#shared/domain/filter';
import type { z } from 'zod';
import type { Period } from '../state/clauses.ts';

export interface Choices extends Period {
  readonly template: string;
  /** Of a note; null for a report on a period. */
  readonly event: string | null;
  /** Only what the Desk's filters let through. */
  readonly isFiltered: boolean;
  readonly lang: ReportRequest['lang'];
  readonly marking: ReportRequest['marking'];
  readonly author: string;
  /** One addressee a line. */
  readonly distribution: string;
  readonly includeUnreviewed: boolean;
  readonly format: ReportRequest['format'];
}

type Filter = Omit<EventFilter, 'from' | 'to'>;

export function creationOf(choices: Choices, filter: Filter): z.input<typeof NewReport> {
  const { template, event, lang, marking, author, distribution, includeUnreviewed, from, to } = choices;
  return {
    template, lang, marking, includeUnreviewed, author: author.trim(), distribution: linesOf(distribution),
    scope: event === null ? { from, to, filter: choices.isFiltered ? filter : {} } : { event },
  };
}

export function renderingOf(choices: Choices, filter: Filter): ReportRequest {
  const { template, event, lang, marking, format, includeUnreviewed, from, to } = choices;
  return { template, lang, marking, format, includeUnreviewed, ...(event === null ? { from, to, ...(choices.isFiltered ? { filter } : {}) } : { event }) };
}

export function linesOf(text: string): string[] {
  return text.split('\n').map((line) => line.trim()).filter((line) => line !== '');
}
