import { expect, it } from 'vitest';
import { ConfinsError } from '#shared/contract/rpc';
import { failureSentence, languageOf } from './failure-sentence.ts';

it('a taken port is said with what to do about it', () => {
  const taken = Object.assign(new Error('listen EADDRINUSE'), { code: 'EADDRINUSE' });
  expect(failureSentence(taken, 'en')).toBe('This port is taken by another program: choose another with --port, or leave it out.');
});

it('an expected failure is said in the reader’s language', () => {
  const failure = new ConfinsError('unsupported', 'workspace.not_sqlite', { file: '/tmp/a.txt' });
  expect(failureSentence(failure, 'fr')).toContain('/tmp/a.txt');
  expect(failureSentence(failure, 'fr')).not.toBe(failureSentence(failure, 'en'));
});

it('French locales read French, all others English', () => {
  expect(['fr_FR.UTF-8', 'fr-ML', 'C', '', 'en_GB'].map(languageOf)).toEqual(['fr', 'fr', 'en', 'en', 'en']);
});
