/** Numbers as reporters write them: digits, words, "une quinzaine", "des dizaines", "au moins 15", "entre 15 et 20". */
export interface NumberMention {
  readonly start: number;
  readonly end: number;
  readonly low: number;
  /** Null: at least. */
  readonly high: number | null;
}

/** Numbers in a folded lower-case text. Articles (`un`, `a`) count as one and are marked by their value only. */
export function findNumbers(low: string): NumberMention[] {
  const found: NumberMention[] = [];
  for (const match of low.matchAll(NUMBER)) {
    const groups = match.groups ?? {};
    const range = rangeOf(groups);
    if (range) found.push({ start: match.index, end: match.index + match[0].length, low: range[0], high: range[1] });
  }
  return found;
}

const FRENCH: readonly string[] = 'zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt'.split(' ');
const ENGLISH: readonly string[] = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(' ');
const FRENCH_TENS: Readonly<Record<string, number>> = { vingt: 20, trente: 30, quarante: 40, cinquante: 50, soixante: 60 };
const ENGLISH_TENS: Readonly<Record<string, number>> = { twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 };

const WORDS: ReadonlyMap<string, number> = new Map([
  ...FRENCH.map((word, value): [string, number] => [word, value]),
  ...ENGLISH.map((word, value): [string, number] => [word, value]),
  ...compounds(FRENCH_TENS, FRENCH, (tens, unit) => (unit === 'un' ? `${tens} et un` : `${tens}-${unit}`)),
  ...compounds(ENGLISH_TENS, ENGLISH, (tens, unit) => `${tens}-${unit}`),
  ['soixante-dix', 70], ['quatre-vingts', 80], ['quatre-vingt', 80], ['quatre-vingt-dix', 90], ['cent', 100], ['mille', 1000],
  ['deux cents', 200], ['trois cents', 300], ['quatre cents', 400], ['cinq cents', 500], ['one hundred', 100], ['a hundred', 100],
  ['two hundred', 200], ['three hundred', 300], ['une', 1], ['an', 1], ['a', 1],
  ['une dizaine', 10], ['une douzaine', 12], ['une quinzaine', 15], ['une vingtaine', 20], ['une trentaine', 30], ['une quarantaine', 40],
  ['une cinquantaine', 50], ['une soixantaine', 60], ['une centaine', 100], ['un millier', 1000], ['a dozen', 12], ['half a dozen', 6], ['two dozen', 24],
]);

const VAGUE: Readonly<Record<string, readonly [number, number | null]>> = {
  'des dizaines': [20, 99], 'plusieurs dizaines': [20, 99], 'de dizaines': [20, 99], 'dizaines': [20, 99], 'dozens': [20, 99], 'several dozen': [20, 99], 'scores': [20, 99],
  'des centaines': [200, 999], 'plusieurs centaines': [200, 999], 'de centaines': [200, 999], 'centaines': [200, 999], 'hundreds': [200, 999], 'several hundred': [200, 999],
  'des milliers': [2000, 9999], 'plusieurs milliers': [2000, 9999], 'milliers': [2000, 9999], 'thousands': [2000, 9999], 'several thousand': [2000, 9999],
  'plusieurs': [2, null], 'several': [2, null], 'quelques': [2, null], 'a few': [2, null],
};

function compounds(
  tens: Readonly<Record<string, number>>, units: readonly string[], join: (tens: string, unit: string) => string,
): [string, number][] {
  return Object.entries(tens).flatMap(([word, value]) => {
    const named: [string, number][] = [[word, value]];
    units.slice(1, word === 'soixante' ? 20 : 10).forEach((unit, index) => named.push([join(word, unit), value + index + 1]));
    return named;
  });
}

const DIGITS = '\\d{1,3}(?:[ .,]\\d{3})+(?!\\d)|\\d+';
const alternatives = (words: Iterable<string>): string => [...words].sort((a, b) => b.length - a.length).join('|');
const VALUE = `(?:${DIGITS}|${alternatives(WORDS.keys())})`;
const NUMBER = new RegExp(
  '(?<![\\w\\d.,/-])(?:(?<least>au moins|plus de|plus d\'|at least|more than|over|no fewer than|no less than|pas moins de) )?' +
    `(?:(?:entre|between) (?<from>${VALUE}) (?:et|and) (?<to>${VALUE})|(?<first>${VALUE}) (?:a|to|ou|or) (?<last>${VALUE})` +
    `|(?<vague>${alternatives(Object.keys(VAGUE))})|(?<value>${VALUE}))(?![\\w]|[.,]\\d|%| %|e\\b)`,
  'g',
);

function rangeOf(groups: Readonly<Record<string, string | undefined>>): readonly [number, number | null] | null {
  if (groups['vague'] !== undefined) return VAGUE[groups['vague']] ?? null;
  const low = valueOf(groups['from'] ?? groups['first'] ?? groups['value']);
  const high = valueOf(groups['to'] ?? groups['last'] ?? groups['value']);
  if (low === null || high === null) return null;
  if (groups['least'] !== undefined) return [low, null];
  return high >= low ? [low, high] : [low, low];
}

/** Value of one number, word or digits; null where it is none. */
export function valueOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  const word = WORDS.get(text);
  if (word !== undefined) return word;
  const value = Number(text.replace(/[ .,]/g, ''));
  return Number.isSafeInteger(value) ? value : null;
}
