import { describe, expect, it } from 'vitest';
import type { Timing } from './timing.ts';
import { withVisitLength } from './visit-length.ts';

const friday: Timing = { from: 100, to: 100, approximate: false, mention: null, own: true };

describe('the length of a visit', () => {
  it.each([
    ['a entame vendredi une visite de deux jours a bamako', 100, 101],
    ['est attendu vendredi pour une visite officielle de trois jours', 100, 102],
    ['a regagne nouakchott au terme d\'une visite de travail de quarante-huit heures', 99, 100],
    ['ended a two-day visit to mauritania on friday', 99, 100],
    ['s\'est rendu vendredi a nema', 100, 100],
    ['une visite de deux jours', 100, 100],
  ])('%s', (text, from, to) => {
    expect(withVisitLength(friday, text)).toEqual({ ...friday, from, to });
  });

  it('changes nothing where the day is open or a span already', () => {
    const span = { ...friday, to: 104 };
    expect(withVisitLength(span, 'arrived for a two-day visit')).toEqual(span);
  });
});
