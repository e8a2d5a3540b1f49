/**
 * The same story republished: a wire copy under another headline, cut at the end, or lightly rewritten. Texts are compared
 * by their runs of three words; different reports of one event share names and figures, but few such runs.
 */

/** A text in brief: how many different runs it has, and its lowest hashes, ascending. */
export interface StorySketch {
  readonly runs: number;
  readonly hashes: Uint32Array;
}

/** Words in a run. */
const RUN = 3;

/** A text of up to so many runs (about 1,000 words) is kept whole; of a longer one, an even sample. */
const MOST_HASHES = 1_024;

/** Texts with fewer runs are too short to tell. */
const FEWEST_RUNS = 40;

/**
 * From this share of the shorter text on, it is the same story. Measured on pairs written for it (`story.test.ts`): copies and
 * light rewritings reach 0.63 and more, other reports of the same event 0.15, the same hand's report of the next one 0.32.
 */
export const SAME_STORY = 0.45;

/** A text of more than so many times the other's runs is another work that quotes it, such as a week's round-up. */
const MOST_TIMES_LONGER = 4;

export function sketchOf(text: string): StorySketch {
  const words = text.normalize('NFD').replace(/\p{M}+/gu, '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const all = new Set<number>();
  for (let i = 0; i + RUN <= words.length; i += 1) all.add(hashOf(words.slice(i, i + RUN).join(' ')));
  return { runs: all.size, hashes: Uint32Array.from(all).sort().slice(0, MOST_HASHES) };
}

export function isSameStory(a: StorySketch, b: StorySketch): boolean {
  return likeness(a, b) >= SAME_STORY;
}

/** Share of the shorter text's runs that the longer one has too, 0 to 1; 0 where one is too short or far longer than the other. */
export function likeness(a: StorySketch, b: StorySketch): number {
  const [short, long] = a.runs <= b.runs ? [a, b] : [b, a];
  if (short.runs < FEWEST_RUNS || long.runs > short.runs * MOST_TIMES_LONGER) return 0;
  const resemblance = jaccard(a, b);
  const shared = (resemblance * (a.runs + b.runs)) / (1 + resemblance);
  return Math.min(1, shared / short.runs);
}

/** The same story shares a tenth of all runs or more: that none of so many is shared happens once in a million. */
const ENOUGH_TO_TELL = 128;

/** Of the lowest hashes of both texts together, the share that both have: exact where both are kept whole. */
function jaccard(a: StorySketch, b: StorySketch): number {
  const isWhole = a.hashes.length === a.runs && b.hashes.length === b.runs;
  const most = isWhole ? Number.POSITIVE_INFINITY : Math.min(...[a, b].filter(({ hashes, runs }) => hashes.length < runs).map(({ hashes }) => hashes.length));
  let [i, j, seen, both] = [0, 0, 0, 0];
  while (seen < most && (i < a.hashes.length || j < b.hashes.length)) {
    const [left, right] = [a.hashes[i] ?? Number.POSITIVE_INFINITY, b.hashes[j] ?? Number.POSITIVE_INFINITY];
    if (left === right) both += 1;
    if (left <= right) i += 1;
    if (right <= left) j += 1;
    seen += 1;
    if (seen === ENOUGH_TO_TELL && both === 0) return 0;
  }
  return seen === 0 ? 0 : both / seen;
}

/** FNV-1a over UTF-16 code units, mixed, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
