import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EVENT_GROUPS, INCIDENT_STATUSES, INCIDENT_TYPES, MEETING_STATUSES, MEETING_TYPES } from '../domain/taxonomy.ts';
import { PRECISIONS } from '../domain/where.ts';
import { CASUALTY_KINDS } from '../domain/casualties.ts';
import { MARKINGS } from '../domain/marking.ts';
import { ROLES } from '../domain/actor.ts';
import { SPAN_FIELDS } from '../domain/event.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

const keys = Object.keys(fr).sort();
const parametersOf = (text: string): string[] => [...new Set([...text.matchAll(/\{(\w+)/g)].map((match) => match[1] ?? ''))].sort();

describe('the two catalogues', () => {
  it('have the same keys', () => {
    expect(Object.keys(en).sort()).toEqual(keys);
  });

  it('take the same parameters, key by key', () => {
    const english: Record<string, string> = en;
    const differing = Object.entries(fr).filter(
      ([key, text]) => parametersOf(text).join() !== parametersOf(english[key] ?? '').join(),
    );
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  it('name every word of the domain', () => {
    const wanted = [
      ...INCIDENT_TYPES.map((type) => `type.incident.${type}`),
      ...MEETING_TYPES.map((type) => `type.meeting.${type}`),
      ...[...INCIDENT_STATUSES, ...MEETING_STATUSES].map((status) => `status.${status}`),
      ...PRECISIONS.map((precision) => `precision.${precision}`),
      ...CASUALTY_KINDS.map((kind) => `casualty.${kind}`),
      ...MARKINGS.map((marking) => `marking.${marking}`),
      ...ROLES.flatMap((role) => [`role.${role}`, `roles.${role}`]),
      ...EVENT_GROUPS.map((group) => `group.${group}`),
      ...SPAN_FIELDS.map((field) => `field.${field}`),
    ];
    expect(wanted.filter((key) => !keys.includes(key))).toEqual([]);
  });

  it('name every topic of the shipped chronology', () => {
    const file = new URL('../../../resources/chronology/chronology.json', import.meta.url);
    const chronology: { records: { topics?: string[] }[] } = JSON.parse(readFileSync(file, 'utf8'));
    const topics = new Set(chronology.records.flatMap((record) => record.topics ?? []));
    expect([...topics].filter((topic) => !keys.includes(`topic.${topic}`))).toEqual([]);
  });

  it('use real apostrophes and no doubled spaces', () => {
    const texts = [...Object.entries(fr), ...Object.entries(en)];
    expect(texts.filter(([, text]) => /'| {2}|\.\.\./.test(text)).map(([key]) => key)).toEqual([]);
  });
});
