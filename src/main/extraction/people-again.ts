/** "Trois d'entre eux", "they were taken away": people named in the sentence before. */
import type { ActorMention } from './actors.ts';

interface Sentence {
  readonly start: number;
  readonly paragraph: number;
  /** Folded lower-case text. */
  readonly text: string;
  readonly actors: readonly ActorMention[];
}

const TAKEN_UP = /\b(?:d'entre (?:eux|elles)|parmi (?:eux|elles)|l'un d'eux|deux autres|trois autres|of them|the two|the three|les (?:deux|trois|quatre|cinq|six)(?= (?:ont|sont|avaient|etaient))|les interesses|ces derniers|the (?:men|women|victims|hostages))\b|^\W*(?:ils|elles|they) (?:ont|sont|avaient|auraient|were|had|have)\b/;

/** The sentences with the people that a pronoun takes up from the sentence before; order and spans stay. */
export function namePeopleAgain<S extends Sentence>(sentences: readonly S[]): S[] {
  return sentences.map((sentence, index): S => {
    const before = sentences[index - 1];
    const match = before && before.paragraph === sentence.paragraph ? TAKEN_UP.exec(sentence.text) : null;
    if (!before || !match || sentence.actors.some(isSpecific)) return sentence;
    const at = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
    const people = before.actors.filter((actor) => (isSpecific(actor) || (actor.side === 'civil' && /d'entre|of them/.test(match[0]))) && !actor.speaks);
    if (people.length === 0) return sentence;
    return { ...sentence, actors: [...sentence.actors.filter(({ side }) => side !== 'civil'), ...people.map((actor) => ({ ...actor, ...at }))].sort((a, b) => a.start - b.start) };
  });
}

/** People with an occupation or a nationality. */
function isSpecific({ side, class: name, nationality }: ActorMention): boolean {
  return side === 'civil' && (name !== 'civilians' || nationality !== null);
}
