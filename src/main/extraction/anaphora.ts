/** "Le groupe", "its fighters", "les djihadistes": an armed group taken up again after it was named. */
import type { ActorMention } from './actors.ts';

interface Sentence {
  readonly start: number;
  readonly paragraph: number;
  /** Folded lower-case text. */
  readonly text: string;
  readonly actors: readonly ActorMention[];
}

const TAKEN_UP = new RegExp(
  [
    "\\b(?:le|ce|du|au|meme|the|this|same) (?:groupe|mouvement|group|movement|groupement)\\b(?! d'| de |s? of )(?: (?:d?jihadiste|terroriste|arme|armed|jihadist|militant|insurgent)s?)?",
    "\\b(?:l'|cette |the )organi[sz]ation\\b(?: (?:d?jihadiste|terroriste))?",
    '\\b(?:ses|leurs|its|their) (?:combattants|elements|hommes|fighters|men|militants|gunmen)\\b',
    '(?:^|[,;] )(?:fighters|militants|jihadists)\\b',
    '\\b(?:les|aux|des|ces|the|these) (?:d?jihadistes|terroristes|insurges|combattants|jihadists|militants|insurgents|fighters)\\b(?! (?:du |de |d\'|of ))',
  ].join('|'),
  'g',
);

/** How many paragraphs a name stays in mind. */
const REACH = 3;

/** The sentences with every group that is taken up again given the name it had; order and spans stay. */
export function nameGroupsAgain<S extends Sentence>(sentences: readonly S[]): S[] {
  let last: { mention: ActorMention; paragraph: number } | null = null;
  return sentences.map((sentence): S => {
    const known = last !== null && sentence.paragraph - last.paragraph <= REACH ? last.mention : null;
    const actors = known === null || sentence.actors.some(isNamedGroup) ? sentence.actors : withName(sentence, known);
    const named = sentence.actors.findLast(isNamedGroup);
    if (named) last = { mention: named, paragraph: sentence.paragraph };
    return actors === sentence.actors ? sentence : { ...sentence, actors };
  });
}

function isNamedGroup({ side, class: name, id }: ActorMention): boolean {
  return side === 'armed' && name === 'named' && id !== 'unknown_armed' && id !== 'wagner' && id !== 'africa_corps';
}

function withName(sentence: Sentence, { id }: ActorMention): readonly ActorMention[] {
  const spans = [...sentence.text.matchAll(TAKEN_UP)].map((match) => ({ start: sentence.start + match.index, end: sentence.start + match.index + match[0].length }));
  if (spans.length === 0) return sentence.actors;
  const others = sentence.actors.filter((actor) => !spans.some((span) => actor.start < span.end && span.start < actor.end));
  const taken = spans.map((span): ActorMention => ({ ...span, side: 'armed', class: 'named', id, nationality: null, speaks: false }));
  return [...others, ...taken].sort((a, b) => a.start - b.start);
}
