import { createClient } from '#shared/contract/client';
import type { EventRecord } from '#shared/domain/event';
import { beforeEach, describe, expect, it } from 'vitest';
import { incident } from '../../../tests/support/event-fixture.ts';
import { createDetails, type Details, useDetailStore } from './details.ts';

const ROW = 7;

describe('details asked while something changes', () => {
  beforeEach(() => useDetailStore.setState({ byRow: new Map(), edits: 0 }));

  it('of an event edited meanwhile are asked again', async () => {
    const { details, answers } = asking();
    details.want([ROW]);
    details.forget(['event-1']);
    await answer(answers, titled('before'));
    expect(titleShown()).toBe('before');
    details.want([ROW]);
    await answer(answers, titled('after'));
    expect([answers.length, titleShown()]).toEqual([2, 'after']);
    details.want([ROW]);
    expect(answers).toHaveLength(2);
  });

  it('of a workspace left meanwhile are not those of the next', async () => {
    const { details, answers } = asking();
    details.want([ROW]);
    const asked = details.eventAt(ROW);
    details.forget(null);
    await answer(answers, titled('before'), 0);
    await answer(answers, titled('before'), 1);
    expect([await asked, titleShown()]).toEqual([null, undefined]);
  });
});

type Answer = (events: readonly { row: number; event: EventRecord }[]) => void;

/** Details over a backend whose answers are given by hand, in any order. */
function asking(): { details: Details; answers: Answer[] } {
  const answers: Answer[] = [];
  const client = createClient(() => new Promise((done) => answers.push((events) => done({ ok: true, value: { events } }))));
  return { details: createDetails(client), answers };
}

function titled(title: string): { row: number; event: EventRecord }[] {
  return [{ row: ROW, event: incident({ id: 'event-1', title: { fr: title, en: title } }) }];
}

function titleShown(): string | undefined {
  return useDetailStore.getState().byRow.get(ROW)?.title.fr;
}

/** Settles the last question asked, or the `at`-th. */
async function answer(answers: readonly Answer[], events: ReturnType<typeof titled>, at = answers.length - 1): Promise<void> {
  answers[at]?.(events);
  await new Promise((done) => setTimeout(done));
}
