import { describe, expect, it } from 'vitest';
import { keep, readKept, type Kept } from './kept-position.ts';

const storageOf = (text: string | null) => () => ({ getItem: () => text });
const DEFAULTS: Kept = { grouping: 'arrival', shown: 'pending', document: null, proposal: null };

describe('the kept position', () => {
  it('comes back as it was kept', () => {
    const kept: Kept = { grouping: 'day', shown: 'all', document: 'doc-1', proposal: 'doc-1-2' };
    let text = '';
    keep(() => ({ setItem: (_key, value) => void (text = value) }), kept);
    expect(readKept(storageOf(text))).toEqual(kept);
  });

  it.each([null, '', '{', '7', '{"grouping":"colour","shown":1,"document":3}'])('is the default where %s is kept', (text) => {
    expect(readKept(storageOf(text))).toEqual(DEFAULTS);
  });

  it('does not need a storage', () => {
    const refused = (): never => {
      throw new Error('refused');
    };
    expect(readKept(refused)).toEqual(DEFAULTS);
    expect(() => keep(refused, DEFAULTS)).not.toThrow();
  });
});
