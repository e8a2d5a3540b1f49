/** "The army", "des soldats" in a text that has named the army of one country only: that army. */
import { idOf, type ActorMention } from './actors.ts';
import type { PlaceMention } from './places.ts';

interface Sentence {
  readonly paragraph: number;
  /** Folded lower-case text. */
  readonly text: string;
  readonly actors: readonly ActorMention[];
  readonly places: readonly PlaceMention[];
}

/** The sentences with every army without a country given the one the text has named before, where it names no other; order and spans stay. */
export function nameArmyAgain<S extends Sentence>(sentences: readonly S[]): S[] {
  const countries = new Set(sentences.flatMap(({ actors }) => actors.flatMap(countryOf)));
  const [country] = countries;
  if (countries.size !== 1 || country === undefined) return [...sentences];
  let named = -1;
  return sentences.map((sentence): S => {
    const known = named >= 0 && (named === sentence.paragraph || !isAbroad(sentence, country));
    if (sentence.actors.some((actor) => countryOf(actor).length > 0)) named = sentence.paragraph;
    if (!known || !sentence.actors.some(isOpen)) return sentence;
    return { ...sentence, actors: sentence.actors.map((actor) => (isOpen(actor) ? { ...actor, nationality: country, id: idOf('army', country) } : actor)) };
  });
}

/** The sentence is about the other country. */
function isAbroad({ text, places }: Sentence, country: 'ML' | 'MR'): boolean {
  const abroad = country === 'ML' ? 'MR' : 'ML';
  return places.some(({ entry, relation }) => entry.country === abroad && relation !== 'origin' && relation !== 'attached') || (abroad === 'MR' ? /\bmauritan/ : /\bmali/).test(text);
}

function countryOf({ side, id }: ActorMention): ('ML' | 'MR')[] {
  if (side !== 'army' && !/_(?:mod|general_staff)$/.test(id ?? '')) return [];
  return id === 'fama' || id?.startsWith('ml_') === true ? ['ML'] : id?.startsWith('mr_') === true ? ['MR'] : [];
}

function isOpen({ class: name, nationality, id }: ActorMention): boolean {
  return name === 'army' && nationality === null && id === null;
}
