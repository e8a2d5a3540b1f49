import { describe, expect, it } from 'vitest';
import { parseIsoDay } from '../domain/when.ts';
import { formatDate, formatDay, formatInstant, formatPeriod, formatWhen } from './dates.ts';

const day = (text: string): number => {
  const dayNo = parseIsoDay(text);
  if (dayNo === null) throw new Error(text);
  return dayNo;
};

describe('formatWhen', () => {
  it.each([
    ['2024-04-07', 'dimanche 7 avril 2024', 'Sunday 7 April 2024'],
    ['2024-05-01', 'mercredi 1er mai 2024', 'Wednesday 1 May 2024'],
    ['2024-04', 'avril 2024', 'April 2024'],
    ['2024-04~', 'avril 2024 (environ)', 'April 2024 (approximate)'],
    ['2024-04-07?', 'dimanche 7 avril 2024 (incertain)', 'Sunday 7 April 2024 (uncertain)'],
    ['2024%', '2024 (environ, incertain)', '2024 (approximate, uncertain)'],
    ['2024-04-XX', 'avril 2024 (jour inconnu)', 'April 2024 (day unknown)'],
    ['2024-XX', '2024 (mois inconnu)', '2024 (month unknown)'],
    ['202X', 'entre 2020 et 2029', 'between 2020 and 2029'],
    ['2024-21', 'printemps 2024', 'spring 2024'],
    ['../2024-05-09', 'avant le 9 mai 2024', 'before 9 May 2024'],
    ['../2024-05', 'au plus tard en mai 2024', 'no later than May 2024'],
    ['2024-05-10/..', 'depuis le 10 mai 2024', 'since 10 May 2024'],
    ['2024/..', 'depuis 2024', 'since 2024'],
    ['2024-04-05/2024-04-08', 'du 5 au 8 avril 2024', '5–8 April 2024'],
    ['2024-03-29/2024-04-02', 'du 29 mars au 2 avril 2024', '29 March – 2 April 2024'],
    ['2023-12-30/2024-01-02', 'du 30 décembre 2023 au 2 janvier 2024', '30 December 2023 – 2 January 2024'],
    ['2022-01/2022-06~', 'de janvier à juin 2022 (environ)', 'January to June 2022 (approximate)'],
    ['2023-10/2024-02', 'd’octobre 2023 à février 2024', 'October 2023 to February 2024'],
    ['2020/2021', 'de 2020 à 2021', '2020 to 2021'],
    ['2024-04-05/2024-05', 'entre le 5 avril 2024 et mai 2024', 'between 5 April 2024 and May 2024'],
  ])('says %s in words', (edtf, french, english) => {
    expect([formatWhen(edtf, 'fr'), formatWhen(edtf, 'en')]).toEqual([french, english]);
  });

  it('can leave the day of the week out', () => {
    expect(['2024-04-07', '2024-04~', '2024-04-05/2024-04-08'].map((edtf) => formatDate(edtf, 'fr'))).toEqual([
      '7 avril 2024', 'avril 2024 (environ)', 'du 5 au 8 avril 2024',
    ]);
  });

  it('gives back what is no date', () => {
    expect(formatWhen('hier', 'fr')).toBe('hier');
  });
});

describe('days and periods', () => {
  it('write one day, a month, a year, two years', () => {
    expect(formatDay(day('2024-03-01'), 'fr')).toBe('1er mars 2024');
    expect(formatPeriod(day('2024-04-07'), day('2024-04-07'), 'fr')).toBe('7 avril 2024');
    expect(formatPeriod(day('2024-04-01'), day('2024-04-30'), 'fr')).toBe('1er – 30 avril 2024');
    expect(formatPeriod(day('2024-03-28'), day('2024-05-13'), 'fr')).toBe('28 mars – 13 mai 2024');
    expect(formatPeriod(day('2023-12-30'), day('2024-01-02'), 'en')).toBe('30 December 2023 – 2 January 2024');
  });

  it('write an instant in UTC', () => {
    expect(formatInstant('2024-05-10T08:14:33.000Z', 'fr')).toBe('10 mai 2024, 08:14 UTC');
  });
});
