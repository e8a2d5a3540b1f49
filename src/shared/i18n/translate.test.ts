import { describe, expect, it } from 'vitest';
import { failureText, warningText } from './failures.ts';
import { formatStatus } from './status.ts';
import { translate } from './translate.ts';

describe('translate', () => {
  it.each([
    ['fr', 0, '0 événement'], ['fr', 1, '1 événement'], ['fr', 2, '2 événements'],
    ['en', 0, '0 events'], ['en', 1, '1 event'], ['en', 2, '2 events'],
  ] as const)('counts in %s: %d', (lang, count, expected) => {
    expect(translate(lang, 'map.cluster', { count })).toBe(expected);
  });

  it('groups numbers by the custom of the language', () => {
    expect(translate('fr', 'map.cluster', { count: 1284 })).toBe('1\u202f284 événements');
    expect(translate('en', 'map.cluster', { count: 1284 })).toBe('1,284 events');
  });

  it('sets unbreakable spaces in French only', () => {
    expect(translate('fr', 'frame.readonly.permission', { file: 'a.confins' })).toBe(
      'Lecture seule\u00a0: «\u00a0a.confins\u00a0» ne peut pas être modifié. Donnez-vous le droit d’écriture ou ouvrez une copie.',
    );
    expect(translate('en', 'frame.readonly.permission', { file: 'a.confins' })).not.toMatch(/[\u00a0\u202f]/);
  });

  it('leaves what a parameter holds untouched, even if it looks like a template', () => {
    expect(translate('en', 'error.report.period_reversed', { to: '{from}', from: '2024-05-01' })).toContain('ends ({from}) before it begins (2024-05-01)');
  });

  it('shows a gap for a parameter that is missing', () => {
    expect(translate('en', 'inspector.km')).toBe('km\u00a0{km}');
  });
});

describe('failures and warnings', () => {
  it('find their sentence by the key that the backend sends', () => {
    expect(failureText('en', { message: 'date.invalid', params: { value: '2024-02-30' } })).toBe(
      'The date “2024-02-30” does not exist: write it as YYYY-MM-DD, such as 2024-05-10.',
    );
    expect(warningText('fr', { message: 'published_guessed', params: { date: '2024-05-10' } })).toContain('2024-05-10');
  });

  it('name a key without a sentence instead of hiding it', () => {
    expect(failureText('en', { message: 'no.such.key', params: {} })).toBe(
      'An error without a description occurred (no.such.key): try again.',
    );
  });
});

describe('a status', () => {
  it('agrees with the name of the type in French', () => {
    const told = [
      formatStatus({ kind: 'incident', type: 'incursion', status: 'reported' }, 'fr'),
      formatStatus({ kind: 'incident', type: 'armed_clash', status: 'denied' }, 'fr'),
      formatStatus({ kind: 'incident', type: 'sexual_violence', status: 'alleged' }, 'fr'),
      formatStatus({ kind: 'meeting', type: 'military_talks', status: 'held' }, 'fr'),
      formatStatus({ kind: 'meeting', type: 'other', status: 'planned' }, 'fr'),
      formatStatus({ kind: 'meeting', type: 'other', status: 'planned' }, 'en'),
    ];
    expect(told).toEqual(['signalée', 'démenti', 'alléguées', 'tenus', 'prévue', 'planned']);
  });
});
