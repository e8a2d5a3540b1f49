import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileTopics, outcomesIn, Topics, topicsOf } from './topics.ts';

const file = resolve(import.meta.dirname, '../../../resources/lexicon/topics.json');
const topics = compileTopics(Topics.parse(JSON.parse(readFileSync(file, 'utf8'))), file);
const told = (text: string): { start: number; text: string }[] => [{ start: 10, text }];

describe('what an event is about', () => {
  it('is what its type says and what its sentences say, with the words', () => {
    expect(topicsOf({ kind: 'incident', type: 'attack_on_civilians' }, told('des soldats et des hommes de wagner ont tue un berger'), topics)).toEqual([
      { topic: 'civilian_harm', at: null },
      { topic: 'wagner', at: { start: 39, end: 45 } },
    ]);
  });

  it('is nothing for a meeting whose sentences name no subject', () => {
    expect(topicsOf({ kind: 'meeting', type: 'official_visit' }, told('le ministre est arrive a bamako'), topics)).toEqual([]);
  });

  it('keeps a topic to the types that may have it', () => {
    expect(topicsOf({ kind: 'incident', type: 'arrest' }, told('les jihadistes arretes'), topics).map(({ topic }) => topic)).toEqual(['arrests']);
  });
});

describe('what a meeting came to', () => {
  it('is the clause that says it', () => {
    const text = 'les deux parties ont convenu de relancer les patrouilles ; elles se reverront.';
    expect(outcomesIn([{ start: 0, text }], topics).map(({ start, end }) => text.slice(start, end))).toEqual(['ont convenu de relancer les patrouilles ']);
  });

  it('is nothing where they did not agree', () => {
    expect(outcomesIn(told("les deux parties n'ont convenu de rien"), topics)).toEqual([]);
  });
});
