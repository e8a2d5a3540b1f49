/** The shipped chronology as stored events, for tests of what lies behind the store. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { Actor } from '#shared/domain/actor';
import type { EventRecord } from '#shared/domain/event';
import { readChronology } from '../../src/main/exchange/chronology.ts';
import { readLocator } from '../../src/main/exchange/frontier-data.ts';

const RESOURCES = join(import.meta.dirname, '..', '..', 'resources');
const readJson = (path: string): unknown => JSON.parse(readFileSync(join(RESOURCES, path), 'utf8'));

export function chronologyEvents(set?: 'seed-article' | 'open-sources'): EventRecord[] {
  return readChronology(readJson('chronology/chronology.json'), readLocator(RESOURCES))
    .filter((entry) => set === undefined || entry.set === set)
    .map(({ event }) => event);
}

export function shippedActors(): Actor[] {
  return z.object({ actors: z.array(Actor) }).parse(readJson('lexicon/actors.json')).actors;
}
