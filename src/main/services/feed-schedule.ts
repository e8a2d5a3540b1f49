/** When feeds are polled: each as it falls due, one after the other. */
import type { Context } from './context.ts';
import type { Polling } from './polling.ts';

export interface Timers {
  /** Calls once after so many milliseconds, unless cancelled; does not keep the process alive. */
  after(milliseconds: number, work: () => void): () => void;
}

export const SYSTEM_TIMERS: Timers = {
  after: (milliseconds, work) => {
    const timer = setTimeout(work, milliseconds).unref();
    return () => clearTimeout(timer);
  },
};

export interface FeedSchedule {
  /** Looks again at what is due, as after a change of feeds. */
  wake(): void;
  stop(): void;
}

/** A machine that slept, or a clock that was set, is noticed within this time, in milliseconds. */
const LONGEST_SLEEP = 15 * 60_000;

export function createFeedSchedule({ feeds, clock }: Pick<Context, 'feeds' | 'clock'>, polling: Polling, timers: Timers): FeedSchedule {
  let [cancel, isStopped, isPolling]: [() => void, boolean, boolean] = [() => undefined, false, false];
  const dueAt = ({ nextDue }: { nextDue: string | null }): number => (nextDue === null ? 0 : Date.parse(nextDue));
  const waiting = () => feeds.records().filter(({ paused }) => !paused);
  const wake = (): void => {
    cancel();
    if (isStopped || isPolling) return;
    const first = Math.min(...waiting().map(dueAt));
    if (first === Number.POSITIVE_INFINITY) return;
    cancel = timers.after(Math.min(Math.max(first - Date.parse(clock()), 0), LONGEST_SLEEP), () => void pollDue());
  };
  const pollDue = async (): Promise<void> => {
    if (isStopped) return;
    isPolling = true;
    try {
      for (const { id } of waiting().filter((feed) => dueAt(feed) <= Date.parse(clock()))) {
        // A feed that fails notes it itself; what is thrown is the end of the workspace, or of the feed.
        await polling.poll(id).catch(() => undefined);
        if (isStopped) return;
      }
    } finally {
      isPolling = false;
      wake();
    }
  };
  return {
    wake,
    stop: () => {
      isStopped = true;
      cancel();
    },
  };
}
