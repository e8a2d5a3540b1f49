/** The figures of a period beside those of the period before. */
import { CASUALTY_KINDS, type CasualtyKind } from '#shared/domain/casualties';
import type { Language } from '#shared/domain/document';
import { formatNumber } from '#shared/i18n/numbers';
import type { Labels } from './labels.ts';
import type { KeyFigure } from './model.ts';
import type { Tally } from './tally.ts';
import { percentage, rangeFigure, signed } from './typography.ts';

export function keyFigures(now: Tally, before: Tally, labels: Labels, lang: Language): KeyFigure[] {
  const counted = (label: string, a: number, b: number): KeyFigure => ({
    label,
    now: formatNumber(a, lang),
    before: formatNumber(b, lang),
    change: signed(a - b, lang),
  });
  const shared = (label: string, part: 'weakDates' | 'weakPlaces'): KeyFigure => ({
    label,
    now: shareOf(now, part, lang),
    before: shareOf(before, part, lang),
    change: '',
  });
  return [
    counted(labels.incidentsCount, now.incidents, before.incidents),
    counted(labels.meetingsCount, now.meetings, before.meetings),
    ...CASUALTY_KINDS.filter(
      (kind) => kind === 'killed' || now.casualties.has(kind) || before.casualties.has(kind),
    ).map((kind) => casualtyFigure(kind, now, before, labels, lang)),
    shared(labels.weakDate, 'weakDates'),
    shared(labels.weakPlace, 'weakPlaces'),
  ];
}

/** The change is given only between two exact figures: a difference of ranges would claim more than is known. */
function casualtyFigure(kind: CasualtyKind, now: Tally, before: Tally, labels: Labels, lang: Language): KeyFigure {
  const [a, b] = [now.casualties.get(kind), before.casualties.get(kind)];
  const exact = a && b && a[0] === a[1] && b[0] === b[1];
  return {
    label: labels[kind],
    now: a ? rangeFigure(a, lang) : labels.notReported,
    before: b ? rangeFigure(b, lang) : labels.notReported,
    change: exact ? signed(a[0] - b[0], lang) : '',
  };
}

function shareOf(figures: Tally, part: 'weakDates' | 'weakPlaces', lang: Language): string {
  const all = figures.incidents + figures.meetings;
  return all === 0 ? '–' : percentage(figures[part] / all, lang);
}
