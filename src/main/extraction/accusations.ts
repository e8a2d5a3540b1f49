/** "Mauritania blamed Malian soldiers", "des tirs attribués à l'armée": who is accused of the act told just before. */
import type { ActorMention } from './actors.ts';
import type { SentenceFacts } from './happenings.ts';

const ACTIVE = /\b(?:blam(?:e|ed|es|ing)|accus(?:e|ent|ait|aient|ed|es|ing)|mett(?:ent|ait|re)? en cause|mis en cause|met en cause|pointe(?:nt)? du doigt|tien(?:t|nent) .{0,20}pour responsables?|impute(?:nt)?|attribu(?:e|ent|ed)|suspect(?:ed|s)?|soupconne(?:nt)?)\b/;
const PASSIVE = /\b(?:attribue?e?s? (?:a|aux?|to)|imput(?:e|ee|es|ees|ed) (?:[\w'-]+ ){0,2}?(?:a|aux?|to)|(?:is|are|was|were) blamed on|l'oeuvre (?:de|d'|des|du)|the work of|mettant en cause|(?:tirs|coups de feu|shots|balles|bullets)\b[^.;]{0,40}\b(?:came from|provenaient|provenant|venaient|venus|fired by|tires par)|pointing to)\b/;

/** Villagers accused of helping somebody; "the men they accused". */
const OF_HELP = /\b(?:accus|soupconn|suspect)\w* (?:[\w']+ ){0,2}?(?:of|de|d') ?|\b(?:ils|they|qu'ils) (?:les )?(?:accus|soupconn|suspect)|complic|d'avoir aide/;

/** The armed forces or groups that a sentence accuses; none where it accuses nobody. */
export function accusedIn({ text, start, actors }: SentenceFacts): ActorMention[] {
  const match = PASSIVE.exec(text) ?? ACTIVE.exec(text);
  if (!match || OF_HELP.test(text)) return [];
  const from = start + match.index;
  return actors.filter((actor) => (actor.side === 'army' || (actor.side === 'armed' && actor.id !== 'unknown_armed')) && actor.start >= from && actor.start - from < 110); 
}
