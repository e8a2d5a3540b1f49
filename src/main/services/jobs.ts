/** Work that takes a while: told as it goes, ended when asked or when its workspace closes. */
import { ConfinsError } from '#shared/contract/rpc';
import type { JobProgress } from '#shared/domain/job';
import type { Context } from './context.ts';

export type Stage = 'waiting' | 'fetching' | 'reading' | 'extracting';

export interface Job {
  readonly signal: AbortSignal;
  tell(stage: Stage): void;
  /** Throws `job.cancelled` where the work was given up: what comes after an `await` must not touch a closed workspace. */
  check(): void;
}

export interface Jobs {
  /** `id`: chosen by who asks, null where nobody watches. Throws what the work throws. */
  run<T>(id: string | null, name: string, work: (job: Job) => Promise<T>): Promise<T>;
  cancel(id: string): boolean;
}

/** Shares of the whole at which a stage begins; fetching and reading take about as long as extraction. */
const SHARE: Readonly<Record<JobProgress['state'], number>> = { waiting: 0, fetching: 0.05, reading: 0.3, extracting: 0.6, done: 1, failed: 1, cancelled: 1 };

export function createJobs({ notify }: Pick<Context, 'notify'>, closing: AbortSignal): Jobs {
  const running = new Map<string, AbortController>();
  return {
    run: async (id, name, work) => {
      const controller = new AbortController();
      const signal = AbortSignal.any([controller.signal, closing]);
      const tell = (state: JobProgress['state']): void => {
        if (id !== null && !closing.aborted) notify({ kind: 'job_progress', id, name, share: SHARE[state], state });
      };
      const check = (): void => {
        if (signal.aborted) throw new ConfinsError('cancelled', 'job.cancelled', { name });
      };
      if (id !== null && running.has(id)) throw new ConfinsError('conflict', 'job.id_taken', { id });
      if (id !== null) running.set(id, controller);
      try {
        tell('waiting');
        const value = await work({ signal, tell, check });
        tell('done');
        return value;
      } catch (error) {
        tell(error instanceof ConfinsError && error.code === 'cancelled' ? 'cancelled' : 'failed');
        throw error;
      } finally {
        if (id !== null) running.delete(id);
      }
    },
    cancel: (id) => {
      const controller = running.get(id);
      controller?.abort();
      return controller !== undefined;
    },
  };
}
