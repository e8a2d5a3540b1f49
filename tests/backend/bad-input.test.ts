import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { diff } from '#shared/domain/change';
import type { EventDraft, EventRecord } from '#shared/domain/event';
import { type Backend, openBackend } from '../support/backend.ts';
import { NARA } from '../support/event-fixture.ts';

let backend: Backend;
let client: Backend['client'];
let event: EventRecord;
beforeAll(async () => {
  backend = await openBackend({ empty: true });
  ({ client } = backend);
  event = await client.call('event.create', { draft: draft({}) });
});
afterAll(() => backend.app.close());

function draft(parts: Partial<Extract<EventDraft, { kind: 'incident' }>>): EventDraft {
  return {
    kind: 'incident', type: 'armed_clash', status: 'reported', title: { fr: 'Accrochage à Nara', en: 'Clash in Nara' }, summary: { fr: '', en: '' },
    when: '2024-04-07', where: NARA, actors: [], topics: [], casualties: {}, ...parts,
  };
}

const refused = (message: string, field: string, params: object = {}) => ({ failure: { code: 'invalid_input', message, params: expect.objectContaining({ field, ...params }) } });
const edit = (parts: Partial<EventRecord>, from: EventRecord = event) => client.call('event.edit', { id: event.id, changes: diff(from, { ...from, ...parts }) });

describe('what somebody types stays what it is', () => {
  it('a script tag and an emoji in a title are text', async () => {
    const title = { fr: '<script>alert("1")</script> 🐪 l’été', en: '\u202eevil\u0000 {0} %s' };
    const made = await client.call('event.create', { draft: draft({ title }) });
    expect((await client.call('event.get', { id: made.id })).title).toEqual(title);
    expect((await client.call('event.list', { filter: { text: 'script alert' } })).events.map(({ id }) => id)).toEqual([made.id]);
    await client.call('event.remove', { ids: [made.id] });
  });

  it('SQL in every field is text', async () => {
    const words = "'); DROP TABLE event; --";
    const made = await client.call('event.create', { draft: draft({ title: { fr: words, en: words }, topics: [words] }), note: words, tags: [words, '"'] });
    expect(await client.call('event.get', { id: made.id })).toMatchObject({ title: { fr: words, en: words }, note: words, tags: [words, '"'], topics: [words] });
    await client.call('event.remove', { ids: [made.id] });
  });

  it('a note of 200,000 characters is kept whole, one more is refused with both numbers', async () => {
    const note = 'Ligne de note, çà et là.\n'.repeat(8000);
    expect(note).toHaveLength(200_000);
    expect((await edit({ note })).note).toBe(note);
    await expect(client.call('event.edit', { id: event.id, changes: [{ field: 'note', from: note, to: `${note}.` }] }))
      .rejects.toMatchObject(refused('problem.note_long', 'note', { length: '200001', limit: '200000' }));
    await client.call('history.undo', {});
    expect(await client.call('event.get', { id: event.id })).toEqual(event);
  });
});

describe('what cannot be is refused at its field, and nothing changes', () => {
  const cases: [string, Partial<EventRecord>, string, string][] = [
    ['an end before the start', { when: '2024-05-09/2024-05-01' }, 'problem.when_reversed', 'when'],
    ['a day that does not exist', { when: '2024-02-30' }, 'problem.when_unreadable', 'when'],
    ['no date', { when: ' ' }, 'problem.when_missing', 'when'],
    ['no title', { title: { fr: ' ', en: '' } }, 'problem.title_missing', 'title'],
    ['a title of a thousand letters', { title: { fr: 'a'.repeat(1000), en: '' } }, 'problem.title_long', 'title'],
    ['a place without name or point', { where: { ...NARA, name: null, point: null } }, 'problem.place_missing', 'where'],
    ['an area that was not drawn', { where: { ...NARA, precision: 'area' } }, 'problem.area_missing', 'where'],
    ['more at least than at most', { casualties: { killed: [5, 2] } }, 'problem.casualties_order', 'casualties.killed'],
    ['an actor twice in one role', { actors: [{ id: 'fama', role: 'target' }, { id: 'fama', role: 'target' }] }, 'problem.actor_twice', 'actors'],
    ['a link to itself', { links: [{ to: 'self', rel: 'follows' }] }, 'problem.link_to_itself', 'links'],
  ];
  it.each(cases)('%s', async (_what, parts, message, field) => {
    const wanted = parts.links ? { links: [{ to: event.id, rel: 'follows' as const }] } : parts;
    await expect(edit(wanted)).rejects.toMatchObject(refused(message, field));
    expect(await client.call('event.get', { id: event.id })).toEqual(event);
  });

  it('a type, a latitude, a field that are none', async () => {
    const change = (field: string, from: EventRecord[keyof EventRecord], to: string) => client.call('event.edit', { id: event.id, changes: [{ field, from, to }] });
    await expect(change('type', 'armed_clash', 'explosion')).rejects.toMatchObject(refused('input.invalid', 'type'));
    await expect(change('where', event.where, 'ici')).rejects.toMatchObject({ failure: { code: 'invalid_input' } });
    await expect(edit({ where: { ...NARA, point: { lat: 95, lon: 0 } } })).rejects.toMatchObject({ failure: { code: 'invalid_input' } });
    expect(await client.call('event.get', { id: event.id })).toEqual(event);
  });
});

it('a date that is none is told by its field in a new event too', async () => {
  await expect(client.call('event.create', { draft: draft({ when: '2024-13' }) })).rejects.toMatchObject(refused('problem.when_unreadable', 'draft.when', { value: '2024-13' }));
});

it('a place outside the region is kept, without a kilometre of the border', async () => {
  const made = await client.call('event.create', { draft: draft({ where: { ...NARA, name: 'Paris', country: 'XX', side: 'unknown', point: { lat: 48.85, lon: 2.35 } } }) });
  expect(made.frontier).toMatchObject({ km: null });
  expect((await client.call('event.list', { filter: { maxDistanceKm: 200 } })).events.map(({ id }) => id)).toEqual([event.id]);
  await client.call('event.remove', { ids: [made.id] });
});

it('two windows: the second save of one field is told which, other fields pass', async () => {
  await edit({ status: 'confirmed' });
  await expect(client.call('event.edit', { id: event.id, changes: [{ field: 'status', from: event.status, to: 'denied' }, { field: 'note', from: null, to: 'x' }] }))
    .rejects.toMatchObject({ failure: { code: 'conflict', message: 'event.changed_meanwhile', params: { id: event.id, fields: 'status' } } });
  expect(await client.call('event.edit', { id: event.id, changes: [{ field: 'note', from: null, to: 'x' }] })).toMatchObject({ status: 'confirmed', note: 'x' });
  expect(await client.call('workspace.check', {})).toEqual({ ok: true, problems: [] });
});
