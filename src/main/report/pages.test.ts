import { expect, it } from 'vitest';
import { splitPages } from './pages.ts';

const WHOLE = `<svg>
    <path class="sheet" d="M 0 0v 792 h 612 v -792 Z"/>
    <g transform="translate(0 0)">
        <use href="#a"/>
        <g clip-path="url(#clip)"/>
    </g>
    <path class="sheet" d="M 0 0v 792 h 612 v -792 Z"/>
    <g transform="translate(0 792)">
        <use href="#b"/>
    </g>
    <defs id="clips">
        <clipPath id="clip">
            <path d="M 0 0"/>
        </clipPath>
    </defs>
    <defs id="glyphs">
        <symbol id="a"><path d="M 1 1"/></symbol>
        <symbol id="b"><path d="M 2 2"/></symbol>
    </defs>
</svg>`;

it('gives each page the shapes that it uses, whole, wherever they are kept', () => {
  const pages = splitPages(WHOLE).map((page) => page.split('\n').map((line) => line.trim()).slice(1, -1));
  expect(pages).toEqual([
    [
      '<path class="sheet" d="M 0 0v 792 h 612 v -792 Z"/>', '<g>', '<use href="#a"/>', '<g clip-path="url(#clip)"/>', '</g>',
      '<defs>', '<symbol id="a"><path d="M 1 1"/></symbol>', '<clipPath id="clip">', '<path d="M 0 0"/>', '</clipPath>', '</defs>', '</svg>',
    ],
    ['<path class="sheet" d="M 0 0v 792 h 612 v -792 Z"/>', '<g>', '<use href="#b"/>', '</g>', '<defs>', '<symbol id="b"><path d="M 2 2"/></symbol>', '</defs>', '</svg>'],
  ]);
});
