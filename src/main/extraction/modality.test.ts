import { describe, expect, it } from 'vitest';
import { incidentModality, meetingModality } from './modality.ts';

function incident(sentence: string, word: string, paragraph = sentence): string {
  const start = sentence.indexOf(word);
  return incidentModality({ sentence, paragraph }, start, start + word.length);
}

function meeting(sentence: string, word: string): string {
  const start = sentence.indexOf(word);
  return meetingModality({ sentence, paragraph: sentence }, start, start + word.length);
}

describe('modality of incidents', () => {
  it.each([
    ['deux bergers ont ete enleves a nara.', 'enleves', 'fact'],
    ['le marche n\'a jamais ete attaque.', 'attaque', 'none'],
    ['une attaque pourrait suivre.', 'attaque', 'none'],
    ['il faut prevenir toute nouvelle attaque.', 'attaque', 'none'],
    ['si le poste etait attaque, la ville tomberait.', 'attaque', 'none'],
    ['une formation a la prevention des enlevements.', 'enlevements', 'none'],
    ['des soldats auraient ouvert le feu sur un berger.', 'ouvert le feu', 'alleged'],
    ['les familles accusent une patrouille d\'avoir abattu deux hommes.', 'abattu', 'alleged'],
    ['no attack was recorded.', 'attack', 'none'],
    ['militants could attack the town.', 'attack', 'none'],
  ])('%s', (sentence, word, expected) => {
    expect(incident(sentence, word)).toBe(expected);
  });

  it('is a denial where a rumour is refuted', () => {
    expect(incident('il n\'y a pas eu d\'attaque a goundam.', 'attaque', 'rumeur: il n\'y a pas eu d\'attaque a goundam. la mairie dement.')).toBe('denied');
  });
});

describe('modality of meetings', () => {
  it.each([
    ['le ministre a rencontre son homologue.', 'rencontre', 'held'],
    ['le ministre se rendra a kiffa lundi.', 'se rendra', 'planned'],
    ['la session a ete annulee.', 'session', 'cancelled'],
    ['on murmure qu\'un sommet serait en preparation.', 'sommet', 'none'],
    ['the committee will meet in july.', 'meet', 'planned'],
  ])('%s', (sentence, word, expected) => {
    expect(meeting(sentence, word)).toBe(expected);
  });
});
