import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extract } from './extract.ts';
import { loadLexicon } from './lexicon.ts';

const lexicon = loadLexicon(resolve(import.meta.dirname, '../../../resources'));

function read(text: string, lang: 'fr' | 'en'): { casualties: unknown; claims: unknown }[] {
  return extract({ text, published: '2025-03-14', lang }, lexicon).map(({ draft, claims }) => ({ casualties: draft.kind === 'incident' ? draft.casualties : null, claims: claims.map(({ says, casualties }) => [says, casualties]) }));
}

describe('tolls that differ', () => {
  it('are versions of one event, each with who gives it', () => {
    const text = 'Embuscade dans le Nara\n\nUn convoi militaire est tombé mercredi dans une embuscade à Goumbou. L’armée fait état de trois morts dans ses rangs ; un élu avance le chiffre de sept soldats tués.';
    expect(read(text, 'fr')).toEqual([{ casualties: { killed: [3, 7] }, claims: [
      ['L’armée fait état de trois morts dans ses rangs ', { killed: [3, 3] }],
      ['un élu avance le chiffre de sept soldats tués.', { killed: [7, 7] }],
    ] }]);
  });

  it('are none where only one is given', () => {
    expect(read('Ambush near Nara\n\nGunmen ambushed an army convoy near Nara on Wednesday. The army spoke of three soldiers killed.', 'en')).toEqual([{ casualties: { killed: [3, 3] }, claims: [] }]);
  });
});

describe('a place near which something happened', () => {
  it.each([
    ['Deux éleveurs ont été tués lundi près de Fassala, un village du Hodh.', 'fr'],
    ['Deux éleveurs ont été tués lundi non loin de Fassala, localité frontalière.', 'fr'],
    ['Deux éleveurs ont été tués lundi à proximité immédiate de la localité mauritanienne de Fassala.', 'fr'],
    ['À Fassala, la colère monte. Deux éleveurs ont été tués lundi près de la ville.', 'fr'],
    ['Two herders were killed on Monday near Fassala, a village on the border.', 'en'],
  ] as const)('stays near: %s', (text, lang) => {
    expect(extract({ text: `Hodh\n\n${text}`, published: '2025-03-14', lang }, lexicon).map(({ draft }) => [draft.where.name, draft.where.precision])).toEqual([['Fassala', 'near']]);
  });
});
