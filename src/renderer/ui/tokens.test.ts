import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast } from '../../../tests/support/contrast.ts';
import { PALETTE, inkOf } from '../../shared/cartography/palette.ts';
import { EVENT_GROUPS } from '../../shared/domain/taxonomy.ts';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const [light = '', dark = ''] = css.split("[data-theme='dark']");

describe('tokens.css', () => {
  it.each([['light', light], ['dark', dark]] as const)('writes the %s palette', (theme, part) => {
    const written = Object.keys(PALETTE[theme]).map((name) => [name, new RegExp(`--${name}: (#[0-9a-f]+);`).exec(part)?.[1]]);
    expect(Object.fromEntries(written)).toEqual(PALETTE[theme]);
  });

  it.each(EVENT_GROUPS)('gives the group %s its ink', (group) => {
    expect(css).toContain(`[data-group='${group}'] { --symbol: var(--${inkOf(group)}); }`);
  });

  it.each([['light', light], ['dark', dark]] as const)('keeps text of the %s theme at 4.5:1 or better', (_theme, part) => {
    const value = (name: string): string => new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(part)?.[1] ?? '';
    const pairs = ['ink', 'ink2', 'quiet', 'accent', 'bad', 'warn'].flatMap((text) =>
      ['paper', 'panel', 'tint'].map((ground) => ({ text, ground, ratio: contrast(value(text), value(ground)) })),
    );
    expect(pairs.filter(({ ratio }) => ratio < 4.5)).toEqual([]);
  });
});
