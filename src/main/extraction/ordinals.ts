/** "La deuxième s'est produite vendredi à Diboli": one more act of the kind told last. */
import type { SentenceFacts } from './happenings.ts';
import type { IncidentStory } from './stories.ts';

const ONE_MORE = /\b(?:la|le|une|un|the) (?:premiere?|seconde?|deuxieme|troisieme|quatrieme|cinquieme|derniere?|autre|precedente?|first|second|third|fourth|fifth|last|latest|other|previous)(?: one| [a-z]+)?\b[^.;]{0,60}?\b(?:s'est produite?|s'etait produite?|a eu lieu|avait eu lieu|est survenue?|a vise|a touche|a frappe|visait|took place|occurred|happened|hit|targeted|struck|came)\b/;

/** The sentence with the trigger that its words stand for; the same sentence where it counts nothing. */
export function withOneMore(sentence: SentenceFacts, last: IncidentStory | undefined): SentenceFacts {
  const dated = sentence.dates.some(({ kind, reporting }) => (kind === 'day' || kind === 'span') && !reporting);
  const match = dated && !sentence.triggers.some(({ kind }) => kind === 'incident') ? ONE_MORE.exec(sentence.text) : null;
  const act = last?.happenings[0]?.triggers[0]?.act;
  if (!match || act === undefined) return sentence;
  const start = sentence.start + match.index;
  return { ...sentence, triggers: [...sentence.triggers, { kind: 'incident' as const, act, modality: 'fact' as const, definite: false, plural: false, start, end: start + match[0].length }].sort((a, b) => a.start - b.start) };
}
