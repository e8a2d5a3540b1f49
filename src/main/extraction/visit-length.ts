/** "Une visite de deux jours", "a three-day visit": the days of a visit, from the day of its beginning or its end. */
import { valueOf } from './numbers.ts';
import type { Timing } from './timing.ts';

const LENGTH = /\b(?:exercice|manoeuvres|greve|sit-in|visite|sejour|mission|deplacement|tournee)\b[^.;,]{0,40}? de (?<fr>[a-z-]+|\d+) (?<unit>jours|heures)\b|\b(?:durant|pendant) (?<dur>deux|trois|quatre|2|3|4) jours\b|\b(?<talks>two|three|four|deux|trois|quatre) (?:days|jours) (?:of|de|d') ?(?:talks|meetings|discussions|negotiations|pourparlers|travaux|entretiens|consultations|reunions?)\b|\b(?<en>two|three|four|five)-day (?:[\w-]+ ){0,3}(?:visit|trip|tour|mission|exercise|drill|strike|sit-in)\b/;
const ENDS = /\b(?:(?:after|apres) (?:two|three|four|deux|trois|quatre) (?:days|jours)|acheve\w*|termin\w+|boucle\w*|conclu\w*|prend fin|pris fin|au terme|a l'issue|regagne|quitte|ended|ends|wrapped up|concluded|left|departed|flew home|returned)\b/;
const BEGINS = /\b(?:lanc\w+|launch\w+|observ\w+|arriv\w+|attendue?s?|entam\w+|debut\w*|commenc\w+|se rend\w*|rendue?s?|effectue\w*|began|begins?|started|starts?|due|expected|landed|here on)\b/;

/** Most days that a visit may last. */
const LONGEST = 10;

/** The timing of a visit of which the text gives one day and its length; the same timing where it does not. `text` is folded. */
export function withVisitLength(timing: Timing, text: string): Timing {
  const { from, to } = timing;
  if (from === null || from !== to || timing.approximate) return timing;
  const days = daysOf(LENGTH.exec(text)?.groups ?? {});
  if (days === null || days < 2 || days > LONGEST) return timing;
  if (ENDS.test(text)) return { ...timing, from: from - (days - 1) };
  return BEGINS.test(text) ? { ...timing, to: from + (days - 1) } : timing;
}

function daysOf(groups: Readonly<Record<string, string | undefined>>): number | null {
  const count = valueOf(groups['en'] ?? groups['dur'] ?? groups['talks'] ?? groups['fr']);
  if (count === null) return null;
  return groups['unit'] === 'heures' ? Math.round(count / 24) : count;
}
