/** Events as specs about changing them need them, found as a person finds them. */
import type { Page } from '@playwright/test';
import type { IncidentRecord } from '#shared/domain/event';
import { backendOf } from '../support/page-backend.ts';
import { expect } from './door.ts';

/** Two records of one fact: the first incident, and the same told otherwise by another source. */
export async function twins(desk: Page): Promise<{ target: IncidentRecord; source: IncidentRecord }> {
  await expect(desk.getByRole('rowheader').first()).toBeVisible();
  const { events } = await backendOf(desk).call('event.list', { filter: { kinds: ['incident'] } });
  const target = events.find((one) => one.citations.length > 0);
  if (target?.kind !== 'incident') throw new Error('the first events hold no incident with a source');
  const { type, when, where, actors, topics, casualties, citations } = target;
  const summary = { fr: '', en: '' };
  const draft = { kind: 'incident', type, summary, when, where, actors, topics, casualties, status: 'disputed', title: { fr: 'Le même fait, autrement', en: 'The same, otherwise' } } as const;
  const told = citations.slice(0, 1).map((citation) => ({ ...citation, url: 'https://autre.example/1', document: null, spans: [], title: null, publisher: 'Autre journal' }));
  const source = await backendOf(desk).call('event.create', { draft, citations: told });
  if (source.kind !== 'incident') throw new Error('an incident became something else');
  return { target, source };
}

/** Finds the event by keyboard and leaves the list focused. */
export async function choose(desk: Page, title: string): Promise<void> {
  await desk.keyboard.press('/');
  await desk.keyboard.insertText(title);
  await expect(desk.getByRole('rowheader')).toHaveCount(1);
  await desk.getByRole('grid', { name: 'Événements' }).focus();
  await desk.keyboard.press('ArrowDown');
  await expect(inspector(desk).getByRole('heading', { level: 1 })).toHaveText(title);
}

export function inspector(desk: Page) {
  return desk.getByRole('region', { name: 'Fiche de l’événement' });
}
