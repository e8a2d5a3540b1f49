import { describe, expect, it } from 'vitest';
import { isTooDeep } from './page-depth.ts';

const nested = (tag: string, depth: number): string => `<${tag}>`.repeat(depth) + 'fin' + `</${tag}>`.repeat(depth);

describe('the depth of a page', () => {
  it.each([
    ['tags as deep as the limit', nested('div', 50), false],
    ['one more', nested('div', 51), true],
    ['tags left open', '<b>'.repeat(51), true],
    ['tags that pretend to close themselves', '<div/>'.repeat(51), true],
    ['paragraphs, rows and items without end tags', '<p>a'.repeat(200) + '<table><tr><td>a'.repeat(1) + '<tr><td>a'.repeat(200) + '<ul>' + '<li>a'.repeat(200), false],
    ['elements without content', '<br><img src=a>'.repeat(200), false],
    ['a drawing of many lines', `<svg>${'<path d="M0 0"/>'.repeat(200)}</svg>`, false],
    ['tags inside comments, scripts and attributes', `<!-- ${nested('div', 99)} --><script>${'<b>'.repeat(99)}</script><p title="${'<b>'.repeat(99)}">a</p>`, false],
    ['brackets that are no tags', '1 < 2 <3 '.repeat(200), false],
  ])('%s', (_what, html, deep) => {
    expect(isTooDeep(html, 50)).toBe(deep);
  });

  it('is told in time that grows with the page only', () => {
    const started = performance.now();
    for (const html of ['<'.repeat(500_000), '<a '.repeat(300_000), '<!--'.repeat(300_000), '<script></s'.repeat(100_000), '<a b="'.repeat(200_000)]) isTooDeep(html);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
