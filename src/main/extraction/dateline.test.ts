import { describe, expect, it } from 'vitest';
import { datelineOf, findPublicationDate } from './dateline.ts';

describe('date of publication', () => {
  it.each([
    ['Titre\nPublié le 12/11/2025 à 09:14', 'fr', '2025-11-12'],
    ['Bamako, 10 février 2025 – Le marché a rouvert.', 'fr', '2025-02-10'],
    ['Néma, le 3 mars 2024 – Le marché a rouvert.', 'fr', '2024-03-03'],
    ['The market reopened (May 10, 2024).', 'en', '2024-05-10'],
    ['Published 2024-07-01', 'en', '2024-07-01'],
    ['Le marché a rouvert. — Mairie de Néma (@mairie_nema) le 3 mars 2024. Fin.', 'fr', '2024-03-03'],
    ['Le marché a rouvert.', 'fr', null],
    ['Publié le 31/02/2025', 'fr', null],
  ] as const)('%s', (text, lang, expected) => {
    expect(findPublicationDate(text, lang)).toBe(expected);
  });
});

describe('dateline', () => {
  it('is told from a sentence that begins with a place', () => {
    expect(datelineOf('Bamako, 10 fevrier 2025 - Le marche a rouvert.')?.place).toEqual({ start: 0, end: 6 });
    expect(datelineOf('NEMA, Sept 3 - The market reopened.')?.place).toEqual({ start: 0, end: 4 });
    expect(datelineOf('Nara est calme, dit le maire.')).toBeNull();
  });
});
