/** "3 May – Nara (Koulikoro).", "06/10, Guiré :": an entry of a list begins with its day and its place. */

const DAY = "(?:\\d{1,2}(?:er|st|nd|rd|th)?(?: [\\p{L}.]+)?(?: \\d{4})?|\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?|\\p{L}+\\.? \\d{1,2}(?:, \\d{4})?)";
const NAME = "\\p{Lu}[\\p{L}'-]+(?: (?:\\p{Lu}[\\p{L}'-]+|de|du|des|el|ech|et))*";
const ENTRY = new RegExp(`^[\\s*•▪●-]*(?:\\p{Lu}?\\p{Ll}+ )?${DAY} ?[-:|,.] ?(?<place>${NAME})(?: ?\\([^)]{1,40}\\))? ?(?:[.:;-]|$)`, 'u');

/** Offsets of the place within a folded sentence that begins a list's entry; null where it is none. */
export function entryPlace(sentence: string): { start: number; end: number } | null {
  const match = ENTRY.exec(sentence.slice(0, 120));
  const place = match?.groups?.['place'];
  if (!match || place === undefined) return null;
  const start = match[0].lastIndexOf(place);
  return { start, end: start + place.length };
}
