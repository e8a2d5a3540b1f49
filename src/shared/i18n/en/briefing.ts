/** Beside the wall, in English. */
import type { briefing as french } from '../fr/briefing.ts';

export const briefing = {
  'briefing.slides': 'Slides',
  'briefing.slides.command': 'Save the slides (PDF)',
  'briefing.slides.desk': 'Save slides of the Desk (PDF)',
  'briefing.slides.report': 'Save slides of the report (PDF)',
  'briefing.slides.making': 'Laying out the slides…',
  'briefing.slides.made': 'Slides saved: {name}',
  'briefing.unreviewed': '{count} {count|event has|events have} not been reviewed.',
  'error.briefing.too_long': 'This briefing has {steps} steps; slides end at {most}. Present by day or by week, or choose fewer events.',
  'history.subject.note': 'Briefing notes',
  'history.made.note': 'Briefing note written',
  'history.removed.note': 'Briefing note removed',
  'history.deed.note_written': 'briefing note',
  'history.note.text': 'Briefing note changed',
} as const satisfies Record<keyof typeof french, string>;
