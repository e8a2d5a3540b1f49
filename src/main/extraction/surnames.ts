/** "M. Diop", "General Diarra": a person named in full before, taken up again by the last name. */
import type { ActorMention, Nationality } from './actors.ts';
import type { Folded } from './fold.ts';

interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly actors: readonly ActorMention[];
}

const FULL_NAME = /^(?:\p{Lu}[\p{L}'-]+ ){1,3}(\p{Lu}[\p{L}'-]{3,})$/u;
const TITLE = /(?:^|[\s("])(?:M\.|MM\.|Mme|Mr\.?|Mrs\.?|Ms\.?|[Gg]en(?:eral|\.)|[Cc]ol(?:onel|\.)|[Mm]inist(?:re|er)|[Pp]resident|[Ll]e chef) $/;

/** The sentences with last names of office holders named in full anywhere before; order and spans stay. */
export function namePersonsAgain<S extends Sentence>(sentences: readonly S[], { plain }: Folded): S[] {
  const known = new Map<string, { id: string; nationality: Nationality }>();
  return sentences.map((sentence): S => {
    const again = known.size === 0 ? [] : lastNames(sentence, plain, known);
    for (const { id, side, class: name, nationality, start, end } of sentence.actors) {
      const surname = side === 'state' && name === 'named' && id !== null ? FULL_NAME.exec(plain.slice(start, end))?.[1] : undefined;
      if (surname !== undefined && id !== null) known.set(surname, { id, nationality });
    }
    return again.length === 0 ? sentence : { ...sentence, actors: [...sentence.actors, ...again].sort((a, b) => a.start - b.start) };
  });
}

function lastNames({ start, end, actors }: Sentence, plain: string, known: ReadonlyMap<string, { id: string; nationality: Nationality }>): ActorMention[] {
  const found: ActorMention[] = [];
  for (const match of plain.slice(start, end).matchAll(/\p{Lu}[\p{L}'-]{3,}/gu)) {
    const person = known.get(match[0]);
    const at = { start: start + match.index, end: start + match.index + match[0].length };
    if (!person || actors.some((actor) => at.start < actor.end && actor.start < at.end)) continue;
    const before = plain.slice(Math.max(start, at.start - 16), at.start);
    if (/\p{Lu}[\p{L}'-]+ $/u.test(before) && !TITLE.test(before)) continue;
    found.push({ ...at, side: 'state', class: 'named', id: person.id, nationality: person.nationality, speaks: false });
  }
  return found;
}
