import { expect, it } from 'vitest';
import type { JobProgress } from '#shared/domain/job';
import { withProgress } from './jobs.ts';

const progress = (id: string, state: JobProgress['state']): JobProgress => ({ kind: 'job_progress', id, name: 'a.pdf', share: 0.5, state });

it('work is listed from its first word to its last', () => {
  const started = withProgress(withProgress({}, progress('a', 'waiting')), progress('b', 'reading'));
  expect(withProgress(started, progress('a', 'extracting'))).toEqual({ a: progress('a', 'extracting'), b: progress('b', 'reading') });
  for (const end of ['done', 'failed', 'cancelled'] as const) expect(withProgress(started, progress('a', end))).toEqual({ b: progress('b', 'reading') });
});
