/** Sentences that go on about an attack told before: a group claims it, an authority denies it, people flee since. */
import type { Happening, SentenceFacts } from './happenings.ts';
import { incidentActs, type IncidentStory, type Story } from './stories.ts';
import type { Timing } from './timing.ts';

export const CLAIM = /\b(?:revendiqu\w+|claim(?:ed|s) (?:responsibility|the)|(?:posted|published|released|circulated) (?:\w+ )?(?:videos?|footage|images|photos|pictures)|(?:diffuse|publie|mis en ligne|poste) (?:une|des|sa|la|plusieurs) (?:video|images|photos)|affirme avoir|dit avoir|(?:said|says) (?:that )?it (?:had |has )?(?:seized|taken|attacked|carried|captured|killed|overrun|destroyed|ambushed)|(?:assur|affirm|soutien|pretend)\w* (?:avoir|s'etre))\b/;

/** A group says what it did in the attack told just before. */
export function isClaim(sentence: SentenceFacts, attack: IncidentStory | undefined): boolean {
  const group = sentence.actors.some(({ side, class: name }) => side === 'armed' && name === 'named');
  const own = sentence.dates.some(({ reporting, kind }) => !reporting && (kind === 'day' || kind === 'span')) || sentence.places.some(({ relation }) => relation === 'in' || relation === 'near');
  return group && !own && CLAIM.test(sentence.text) && attack !== undefined && [...incidentActs(attack)].some((act) => act === 'attack' || act === 'kill');
}

/** "The army denied that any town was besieged": contradicts what is told, without a day or a place of its own. */
export function isDenialOfTold({ text, dates, places }: SentenceFacts, happenings: readonly Happening[]): boolean {
  const own = dates.some(({ kind, reporting }) => kind === 'day' && !reporting) || places.some(({ relation }) => relation === 'in' || relation === 'near');
  return !own && happenings.some(({ kind }) => kind === 'incident') && DENIES_THAT.test(text);
}

const DENIES_THAT = /\b(?:denied|denies|denying|dement(?:i|ent|ait)?|refut\w+|nie(?:nt)?|contest\w+|rejected|rejects) (?:(?:formellement|categoriquement|flatly|strongly) )?(?:that|que|qu'|avoir|having|tout\w* |any )/;

const SINCE_ATTACK = /\b(?:since|depuis) (?:the|that|this|l'|la|le|les|cette|ces) ?(?:[\w-]+ )?(?:fighting|attack|assault|clashes|raid|killings?|strikes?|violence|combats|attaque|affrontements|assaut|offensive|massacre|tuerie|frappe|embuscade)s?\b/;

/** "1,900 have crossed since the fighting": from the day of the attack told before, on. */
export function sinceAttack({ sentence, kind }: Happening, stories: readonly Story[]): Timing | null {
  if (kind !== 'incident' || !SINCE_ATTACK.test(sentence.text)) return null;
  const attack = stories.findLast((story) => story.kind === 'incident' && story.timing?.from !== null && story.timing?.from !== undefined && [...incidentActs(story)].some((act) => act === 'attack' || act === 'kill' || act === 'drone'));
  return attack?.timing ? { ...attack.timing, to: null, approximate: false } : null;
}
