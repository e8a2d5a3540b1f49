import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdtf, parseIsoDay } from '#shared/domain/when';
import { dateInWords } from './spoken-date.ts';

/** A Friday. */
const TODAY = parseIsoDay('2024-05-10') ?? 0;
const read = (text: string): string | null => dateInWords(text, TODAY);

const cases: readonly (readonly [string, string | null])[] = [
  ['2024-05-09', '2024-05-09'],
  ['2024-03~', '2024-03~'],
  ['../2024-05-09', '../2024-05-09'],
  ['2024-04-05 / 2024-04-08', '2024-04-05/2024-04-08'],
  ['vers mars 2024', '2024-03~'],
  ['Vers le 9 mai', '2024-05-09~'],
  ['aux alentours du 7 avril 2024', '2024-04-07~'],
  ['avant le 9 mai', '../2024-05-09'],
  ['avant mai 2024', '../2024-04-30'],
  ['jusqu’au 9 mai 2024', '../2024-05-09'],
  ['jusqu’en mars 2024', '../2024-03'],
  ['d’ici fin mai 2024', '../2024-05-31'],
  ['depuis le 3 avril', '2024-04-03/..'],
  ['à partir de mars 2024', '2024-03/..'],
  ['après le 3 avril 2024', '2024-04-03/..'],
  ['après 2023', '2024-01-01/..'],
  ['entre le 5 et le 8 avril 2024', '2024-04-05/2024-04-08'],
  ['du 28 mars au 3 avril', '2024-03-28/2024-04-03'],
  ['du 28 décembre au 3 janvier 2024', '2023-12-28/2024-01-03'],
  ['entre mars et mai 2023', '2023-03/2023-05'],
  ['le 5 avril', '2024-04-05'],
  ['1er mars 2024', '2024-03-01'],
  ['9/5/2024', '2024-05-09'],
  ['09.05.24', '2024-05-09'],
  ['9/5', '2024-05-09'],
  ['5/2024', '2024-05'],
  ['hier', '2024-05-09'],
  ['avant-hier', '2024-05-08'],
  ['aujourd’hui', '2024-05-10'],
  ['mardi dernier', '2024-05-07'],
  ['il y a trois jours', '2024-05-07'],
  ['la semaine dernière', '2024-04-29/2024-05-05'],
  ['le mois dernier', '2024-04'],
  ['début mars', '2024-03-01/2024-03-10'],
  ['mi-avril 2024', '2024-04-11/2024-04-20'],
  ['fin avril 2024', '2024-04-21/2024-04-30'],
  ['mars', '2024-03'],
  ['décembre', '2023-12'],
  ['en mars 2024', '2024-03'],
  ['début 2024', '2024-01/2024-04'],
  ['premier trimestre 2024', '2024-01/2024-03'],
  ['printemps 2024', '2024-21'],
  ['les années 2010', '201X'],
  ['2023', '2023'],
  ['en 2023', '2023'],
  ['peut-être le 5 avril 2024', '2024-04-05?'],
  ['about March 2024', '2024-03~'],
  ['before 9 May', '../2024-05-09'],
  ['before March 2024', '../2024-02-29'],
  ['by 9 May 2024', '../2024-05-09'],
  ['since April 2024', '2024-04/..'],
  ['after 3 April 2024', '2024-04-03/..'],
  ['between 5 and 8 April 2024', '2024-04-05/2024-04-08'],
  ['from March to May 2023', '2023-03/2023-05'],
  ['last Tuesday', '2024-05-07'],
  ['yesterday', '2024-05-09'],
  ['three weeks ago', '2024-04-19~'],
  ['May 9, 2024', '2024-05-09'],
  ['9th May', '2024-05-09'],
  ['early March', '2024-03-01/2024-03-10'],
  ['end of April 2024', '2024-04-21/2024-04-30'],
  ['Q2 2024', '2024-04/2024-06'],
  ['summer 2023', '2023-22'],
  ['the 2010s', '201X'],
  ['5/13/2024', '2024-05-13'],
  ['', null],
  ['n’importe quoi', null],
  ['le 31 février 2024', null],
  ['32/13/2024', null],
  ['deux soldats tués hier et mardi', null],
  ['entre le 8 et le 5 avril 2024', null],
];

describe('a date in words', () => {
  it.each(cases)('“%s” is %s', (text, edtf) => {
    expect(read(text)).toBe(edtf);
  });

  it('is always EDTF where it is understood', () => {
    expect(cases.map(([text]) => read(text)).filter((edtf) => edtf !== null && parseEdtf(edtf) === null)).toEqual([]);
  });

  it('is EDTF or nothing, whatever is typed', () => {
    const words = ['vers', 'avant', 'après', 'entre', 'et', 'du', 'au', 'le', '5', '31', '2024', 'mars', 'avril', 'début', 'fin', 'hier', 'dernier', 'mardi', 'from', 'to', 'about', 'before', 'May', '../', '9/5', '?', '~', 'été', 'Q1', '🐪', '0000'];
    fc.assert(fc.property(fc.oneof(fc.array(fc.constantFrom(...words), { maxLength: 9 }).map((list) => list.join(' ')), fc.string({ maxLength: 200 })), (text) => {
      const edtf = read(text);
      return edtf === null || parseEdtf(edtf) !== null;
    }), { numRuns: 2000 });
  });

  it('takes no longer for a text made to be hard', () => {
    const start = performance.now();
    for (const hard of ['entre ', 'de a ', 'from between ', 'vers ', 'du 5 au ', '1 '].map((part) => part.repeat(60).slice(0, 200))) read(hard);
    expect(performance.now() - start).toBeLessThan(500);
  });
});
