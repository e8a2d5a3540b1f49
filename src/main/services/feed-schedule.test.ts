import { expect, it } from 'vitest';
import type { FeedRecord } from '#shared/domain/feed';
import { createFeedSchedule } from './feed-schedule.ts';

const START = Date.parse('2024-05-10T12:00:00.000Z');
const minutes = (count: number): number => count * 60_000;

/** A clock that is moved by hand, feeds that are due again an hour after each poll, and what was polled when. */
function desk(due: Readonly<Record<string, number | null>>, paused: readonly string[] = []) {
  let now = START;
  let waiting: { at: number; work: () => void } | null = null;
  const dueAt = new Map(Object.entries(due));
  const polled: string[] = [];
  const records = (): FeedRecord[] => [...dueAt].map(([id, at]) => ({
    id, url: id, title: '', publisher: null, intervalMinutes: 60, paused: paused.includes(id), ownTitle: '', lastPolled: null,
    nextDue: at === null ? null : new Date(START + minutes(at)).toISOString(), failures: 0, lastError: null, documents: 0,
  }));
  const polling = {
    poll: async (id: string) => {
      polled.push(`${id} ${(now - START) / 60_000}`);
      dueAt.set(id, (now - START) / 60_000 + 60);
      if (id === 'broken') throw new Error('gone');
      return { feed: id, added: [], failed: 0, error: null };
    },
  };
  const timers = { after: (milliseconds: number, work: () => void) => {
    const mine = { at: now + milliseconds, work };
    waiting = mine;
    return () => {
      if (waiting === mine) waiting = null;
    };
  } };
  const schedule = createFeedSchedule({ feeds: { records } as never, clock: () => new Date(now).toISOString() }, polling, timers);
  const go = async (count: number): Promise<void> => {
    const end = START + minutes(count);
    while (waiting !== null && waiting.at <= end) {
      const { at, work } = waiting;
      now = at;
      waiting = null;
      work();
      await new Promise((done) => setImmediate(done));
    }
    now = end;
  };
  return { schedule, go, polled, dueAt, isWaiting: () => waiting !== null };
}

it('each feed is polled as it falls due, a new one at once, a paused one never', async () => {
  const { schedule, go, polled } = desk({ new: null, soon: 20, paused: null }, ['paused']);
  schedule.wake();
  await go(90);
  expect(polled).toEqual(['new 0', 'soon 20', 'new 60', 'soon 80']);
});

it('a feed that cannot be polled does not hold up the others', async () => {
  const { schedule, go, polled } = desk({ broken: 0, fine: 0 });
  schedule.wake();
  await go(10);
  expect(polled).toEqual(['broken 0', 'fine 0']);
});

it('a feed added later is noticed when told', async () => {
  const { schedule, go, polled, dueAt } = desk({ slow: 600 });
  schedule.wake();
  await go(5);
  dueAt.set('added', null);
  schedule.wake();
  await go(6);
  expect(polled).toEqual(['added 5']);
});

it('nothing is polled without feeds, or once stopped', async () => {
  const empty = desk({});
  empty.schedule.wake();
  expect(empty.isWaiting()).toBe(false);
  const stopped = desk({ a: 10 });
  stopped.schedule.wake();
  stopped.schedule.stop();
  stopped.schedule.wake();
  await stopped.go(60);
  expect([stopped.polled, stopped.isWaiting()]).toEqual([[], false]);
});
