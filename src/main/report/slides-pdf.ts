/** The slides as a tagged PDF (PDF/UA-1) of 16:9 pages, set by Typst in a process of its own. */
import { readFile } from 'node:fs/promises';
import { join, resolve as absolute } from 'node:path';
import { markingLabel } from '#shared/domain/marking';
import { breakLongWords } from './pdf.ts';
import type { SlideFigures } from './slide-figures.ts';
import type { SlideDeck } from './slides.ts';
import { typeset } from './typesetter.ts';

/** Throws `report.typst_failed` or `report.typst_timeout`. Equal input gives equal bytes. */
export async function renderSlides(deck: SlideDeck, figures: SlideFigures, resourcesDir: string): Promise<Uint8Array> {
  const { steps, slides, createdAt, ...head } = deck;
  const { title, timeline } = figures;
  const printed = {
    ...head, markingLabel: markingLabel(deck.marking), titleAlt: title.alt, timelineAlt: timeline?.alt ?? null,
    slides: slides.map((slide) => ({ ...slide, map: `map-${slide.step}.svg`, mapAlt: figures.steps[slide.step]?.alt ?? '', span: timeline?.spans[slide.step] ?? null })),
  };
  return typeset({
    template: await readFile(join(resourcesDir, 'report', 'slides.typ'), 'utf8'),
    data: JSON.stringify(printed, breakLongWords),
    images: {
      'title.svg': title.svg, ...Object.fromEntries(steps.map((_step, index) => [`map-${index}.svg`, figures.steps[index]?.svg ?? ''])),
      ...(timeline ? { 'timeline.svg': timeline.svg } : {}),
    },
    texts: {},
    fontsDir: absolute(join(resourcesDir, 'fonts')),
    createdAt: Math.floor(Date.parse(createdAt) / 1000),
    output: 'ua-1',
  });
}
