import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldKey, foldText } from './fold.ts';

describe('folding', () => {
  it('strips accents and makes quotes and dashes plain', () => {
    expect(foldText('« L’élevage » – œuvre').low).toBe('" l\'elevage " - oeuvre');
  });

  it('leads back to the original, composed or decomposed', () => {
    const text = 'Ne\u0301ma, Léré';
    const folded = foldText(text);
    const at = folded.low.indexOf('lere');
    expect(text.slice(folded.source(at), folded.source(at + 4))).toBe('Léré');
    expect(folded.low).toBe('nema, lere');
  });

  it('keeps both strings and the map of one length, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const folded = foldText(text);
        expect(folded.low.length).toBe(folded.plain.length);
        expect(folded.source(folded.low.length)).toBe(text.length);
      }),
    );
  });

  it('makes one key of all spellings', () => {
    expect(foldKey("M'Béra")).toBe(foldKey('M’bera'));
    expect(foldKey('Adel-Bagrou')).toBe('adel bagrou');
  });
});
