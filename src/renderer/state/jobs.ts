/** Long work of the backend, as it tells of it. */
import type { Notice } from '#shared/contract/notices';
import type { JobProgress } from '#shared/domain/job';
import { create } from 'zustand';

interface Jobs {
  /** Under way, by id. */
  readonly running: Readonly<Record<string, JobProgress>>;
}

export const useJobs = create<Jobs>()(() => ({ running: {} }));

export function followJob(notice: Notice): void {
  if (notice.kind === 'workspace_changed') useJobs.setState({ running: {} });
  if (notice.kind !== 'job_progress') return;
  useJobs.setState(({ running }) => ({ running: withProgress(running, notice) }));
}

/** What is over leaves the list. */
export function withProgress(running: Jobs['running'], progress: JobProgress): Jobs['running'] {
  const { [progress.id]: _before, ...others } = running;
  const isOver = progress.state === 'done' || progress.state === 'failed' || progress.state === 'cancelled';
  return isOver ? others : { ...others, [progress.id]: progress };
}
