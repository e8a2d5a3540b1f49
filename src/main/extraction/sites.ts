/** Where a happening took place: named in its words, one of several, or taken up again ("the town", "cette même localité"). */
import type { Happening, SentenceFacts } from './happenings.ts';
import type { Story } from './stories.ts';
import { fromMention, isCapital, siteOf, type Site } from './whereabouts.ts';

export interface Known {
  readonly stories: readonly Story[];
  readonly lastSite: Site | null;
  /** The place named last before the sentence. */
  readonly lastPlace: Site | null;
  /** Where the last happening was told. */
  readonly toldAt: number;
}

/** "At ten kilometres from the town". */
export const NEAR_IT = /\b(?:a \w+(?: \w+)? (?:de )?(?:km|kilometres)[^,;.]{0,30}|(?:au (?:sud|nord)|a l'(?:est|ouest)|pres|aux environs|north|south|east|west|outside|near)) (?:de |of )?(?:la |du |le |the )?(?:ville|village|localite|town|city|camp)\b/;

const THERE = /\b(?:(?:la meme|cette meme) (?:localite|ville|zone|region|commune)|le meme (?:village|secteur|endroit|lieu)|the same (?:area|village|town|place|road)|ce secteur|cette zone|la ville|la localite|le village|ce village|cette localite|cette ville|la commune|le hameau|sur place|y (?:a|avai\w+|ont|negoci\w+|sont|est)|the town|the village|the city|the town's|there)\b/;

/** The sites of a happening: usually one; "in X and in Y" makes two. */
export function sitesOf(happening: Happening, known: Known): (Site | null)[] {
  const first = happening.triggers[0];
  const at = happening.triggers.at(-1)?.end ?? happening.start;
  const talked = happening.kind === 'meeting' ? { ...happening, places: happening.places.filter(({ end, entry, relation }) => !/^ (?:border )?(?:crossing|post|checkpoint)\b/.test(happening.sentence.text.slice(end - happening.sentence.start)) && !((entry.level === 'adm1' || relation === 'adm1') && GOVERNORS.test(happening.sentence.text))) } : happening;
  const staged = isFlight(happening) ? { ...talked, places: talked.places.filter(({ relation, start }) => !(relation === 'of' && PEOPLE_OF.test(happening.sentence.text.slice(0, start - happening.sentence.start)))) } : talked;
  const found = siteOf(staged, first ? Math.min(first.end, at) : at, happening.kind === 'incident');
  const site = happening.kind === 'meeting' && found?.where.precision === 'border' ? null : found;
  if (site?.mention && site.where.precision === 'place') {
    const twins = coordinated(happening, site);
    if (twins.length > 0) return [site, ...twins];
  }
  const there = site === null ? takenUp(happening, known) : null;
  return [there ?? site];
}

/** "This same town" is the place named last; "the town", that of the event told last. */
function takenUp({ text: words, kind, sentence }: Happening, { stories, lastSite, lastPlace, toldAt }: Known): Site | null {
  const text = words.replace(/\b[\w-]+ there (?:said|says|told|recalled)\b/g, '');
  const told = stories.findLast((story) => story.kind === kind && story.site?.where.name)?.site ?? null;
  const fresh = lastPlace !== null && lastPlace.start > toldAt && (/\b(?:y (?:a|ont|avai\w+|est|sont)|there|sur place)\b/.test(text) || (/\b(?:the (?:town|village|city)|la (?:ville|localite)|le village)\b/.test(text) && sentence.start - lastPlace.start < 400));
  const there = SAME.test(text) || fresh ? (lastPlace ?? told ?? lastSite) : THERE.test(text) ? (told ?? lastSite ?? lastPlace) : NEAR_IT.test(text) ? (lastPlace ?? lastSite) : null;
  if (there === null) return null;
  return { ...there, own: false, where: NEAR_IT.test(text) && there.where.precision === 'place' ? { ...there.where, precision: 'near' } : there.where };
}

const SAME = /\b(?:cette|ce|cet|meme|same|that|this) (?:meme )?(?:localite|ville|village|hameau|bourgade|commune|secteur|endroit|lieu|town|village|place|area|hamlet|camp)\b/;

/** The last place of a sentence that a later one can take up; none where it names only capitals and offices. */
export function lastPlaceOf({ places }: SentenceFacts): Site | null {
  const mention = places.findLast((place) => place.relation !== 'attached' && place.entry.level === 'place' && !isCapital(place));
  return mention ? fromMention({ ...mention, relation: mention.relation === 'near' ? 'near' : 'in' }) : null;
}

/** "Half of the inhabitants of X have fled": where they left. */
const PEOPLE_OF = /\b(?:habitants|population|populations|residents|inhabitants|villagers|villageois|familles|families|moitie|refugies|refugees) (?:de|d'|of) ?$/;

function isFlight({ triggers }: Happening): boolean {
  return triggers.every(({ act }) => act === 'displacement');
}

/** Regions named beside those who govern them are no place of a meeting. */
const GOVERNORS = /\b(?:gouverneurs?|governors?|walis?)\b/;

const LINK = /^(?:,|,? (?:et|and|puis|ainsi que|ainsi qu'|as well as)(?: ensuite)?) (?:\d[\d., ]*(?:others? |autres |more |personnes |individuals )?)?(?:(?:a|au|aux|in|at|en|dans) )?(?:(?:le|la|les|l'|the|celui|celle|ceux) ?(?:[\w-]+ ){0,2})?(?:de |d'|of )?$/;

/** "In X, Y and Z", "the camp at X and the post at Y": the other places of the chain. */
function coordinated({ text, start, places }: Happening, site: Site): Site[] {
  const index = places.findIndex((place) => place === site.mention);
  const linked = (left: number): boolean => {
    const [a, b] = [places[left], places[left + 1]];
    if (!a || !b || a.entry.level !== b.entry.level || a.relation === 'origin' || b.relation === 'origin' || a.relation === 'attached' || b.relation === 'attached' || b.relation === 'near' || b.relation === 'adm1') return false;
    const between = text.slice(a.end - start, b.start - start);
    return LINK.test(between) && (/\b(?:et|and|puis|que|qu|as)\b/.test(between) || /^,? (?:et|and) /.test(text.slice(b.end - start)));
  };
  const twins: Site[] = [];
  for (let left = index - 1; left >= 0 && linked(left); left -= 1) twins.push(...place(places[left]));
  for (let left = index; left < places.length - 1 && linked(left); left += 1) twins.push(...place(places[left + 1]));
  return twins;
}

function place(mention: Happening['places'][number] | undefined): Site[] {
  return mention ? [fromMention({ ...mention, relation: 'in' })] : [];
}
