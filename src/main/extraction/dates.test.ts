import { parseIsoDay } from '#shared/domain/when';
import { describe, expect, it } from 'vitest';
import { edtfOf, findDates } from './dates.ts';
import { foldText } from './fold.ts';
import { splitSentences } from './segment.ts';

/** EDTF texts of the dates in a text published on Thursday 14 November 2024. */
function read(text: string, published = '2024-11-14'): string[] {
  const { plain, low } = foldText(text);
  const day = parseIsoDay(published) ?? 0;
  return findDates(low, splitSentences(plain, 0, plain.length), day).map(edtfOf);
}

describe('dates', () => {
  it.each([
    ['Le camion a brûlé mardi.', ['2024-11-12']],
    ['La foire a eu lieu jeudi dernier.', ['2024-11-07']],
    ['Il pleuvait hier soir.', ['2024-11-13']],
    ['Le pont a cédé dans la nuit de samedi à dimanche.', ['2024-11-09/2024-11-10']],
    ['Le pont a cédé le 3 novembre 2023.', ['2023-11-03']],
    ['Le pont a cédé le 10 décembre.', ['2023-12-10']],
    ['La session se tiendra le 10 décembre.', ['2024-12-10']],
    ['Les 11 et 12 mars 2022, il neigeait.', ['2022-03-11/2022-03-12']],
    ['Entre le 24 et le 30 octobre, il a plu.', ['2024-10-24/2024-10-30']],
    ['Du 28 octobre au 3 novembre, il a plu.', ['2024-10-28/2024-11-03']],
    ['Il a plu début octobre.', ['2024-10-01/2024-10-10']],
    ['Il a plu à la mi-octobre.', ['2024-10-11/2024-10-20']],
    ['Il a plu fin octobre.', ['2024-10-21/2024-10-31']],
    ['Il a plu en septembre 2023.', ['2023-09']],
    ['Il a plu le mois dernier.', ['2024-10']],
    ['Il a plu la semaine dernière.', ['2024-11-04/2024-11-10']],
    ['Il a plu il y a deux semaines.', ['2024-10-31~']],
    ['Il a plu il y a quelques jours.', ['2024-11-07~/2024-11-14~']],
    ['La piste est coupée depuis le 2 novembre.', ['2024-11-02/..']],
    ['La convention date de 2015, signée en 2015.', ['2015', '2015']],
    ['The bridge fell on Sunday.', ['2024-11-10']],
    ['The bridge fell on Nov. 3.', ['2024-11-03']],
    ['The bridge fell on 3 November 2023.', ['2023-11-03']],
    ['It rained from 20 to 22 October 2024.', ['2024-10-20/2024-10-22']],
    ['It rained in late October.', ['2024-10-21/2024-10-31']],
    ['It rained yesterday.', ['2024-11-13']],
    ['It rained two weeks ago.', ['2024-10-31~']],
    ['The road has been cut since early October.', ['2024-10-01/..']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('counts on from the running date', () => {
    expect(read('Samedi, le pont a cédé. Le lendemain, la pluie a repris. Trois jours plus tard, elle cessait.')).toEqual(['2024-11-09', '2024-11-10', '2024-11-13']);
  });

  it('counts back where the words say what came before', () => {
    expect(read('Mercredi, le maire a parlé, trois jours après la chute du pont.')).toEqual(['2024-11-13', '2024-11-10']);
  });

  it('keeps the year of a story told in the past', () => {
    expect(read('Le 17 janvier 2022, le pont a cédé. Le 5 mars, il était réparé.')).toEqual(['2022-01-17', '2022-03-05']);
  });

  it('tells the date of an announcement from the date of the act', () => {
    const { plain, low } = foldText('Le maire a annoncé mercredi avoir fermé le pont la veille.');
    const found = findDates(low, splitSentences(plain, 0, plain.length), parseIsoDay('2024-11-14') ?? 0);
    expect(found.map((date) => [edtfOf(date), date.reporting])).toEqual([['2024-11-13', true], ['2024-11-12', false]]);
  });

  it('passes over days that do not exist', () => {
    expect(read('Le 31 février, rien. Le 45 mars non plus.')).toEqual([]);
  });
});
