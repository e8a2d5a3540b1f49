/** Who is named in a span of text: actors by name, and people and forces by class and nationality. */
import { findNamedActors, type AliasIndex } from './aliases.ts';
import type { Folded } from './fold.ts';
import type { PlaceMention } from './places.ts';
import type { ActorClass, CompiledClass } from './roles.ts';

export type Nationality = 'ML' | 'MR' | 'XX' | null;

export interface ActorMention {
  readonly start: number;
  readonly end: number;
  /** `state`: governments and offices; `armed`: groups and mercenaries. */
  readonly side: 'army' | 'armed' | 'civil' | 'state' | 'other';
  readonly class: ActorClass | 'named';
  /** Core actor id, or null for a class whose country is still open. */
  readonly id: string | null;
  readonly nationality: Nationality;
  /** Stands only as the source of a statement. */
  readonly speaks: boolean;
}

const ARMED = new Set(['wagner', 'africa_corps', 'jnim', 'katiba_macina', 'isgs', 'csp', 'fla', 'unknown_armed', 'dozo']);
const ARMY = new Set(['fama', 'mr_army', 'mr_gendarmerie']);
const CIVIL = new Set(['civilians', 'civilians_mr', 'civilians_ml', 'herders', 'traders', 'drivers', 'refugees']);

export function findActors(folded: Folded, lexicon: { aliases: AliasIndex; classes: readonly CompiledClass[]; own?: OwnActors }, span: { start: number; end: number }, places: readonly PlaceMention[]): ActorMention[] {
  const located = places.filter((place) => place.relation !== 'bare');
  const named = findNamedActors(folded, lexicon.aliases, span)
    .filter(({ id, start, end }) => !CIVIL.has(id) && !located.some((place) => start >= place.start && end <= place.end))
    .map((actor): ActorMention => ({ ...actor, ...natureOf(actor.id, lexicon.own), class: 'named', speaks: speaks(folded.low, span, actor) }));
  const classed = classMentions(folded.low, lexicon.classes, span).filter(({ start, end }) => !named.some((other) => start < other.end && other.start < end));
  return [...named, ...classed].sort((a, b) => a.start - b.start);
}

/** Actors of a desk's own lexicon, by id. */
export type OwnActors = ReadonlyMap<string, { readonly type: string; readonly country: string | null }>;

const SIDE_BY_TYPE: ReadonlyMap<string, ActorMention['side']> = new Map([['state_force', 'army'], ['non_state_armed', 'armed'], ['civilian', 'civil'], ['government', 'state']]);

function natureOf(id: string, own: OwnActors | undefined): Pick<ActorMention, 'side' | 'nationality'> {
  const actor = own?.get(id);
  if (!actor) return { side: sideOf(id), nationality: nationalityOfId(id) };
  return { side: SIDE_BY_TYPE.get(actor.type) ?? 'other', nationality: actor.country === 'ML' || actor.country === 'MR' ? actor.country : null };
}

function sideOf(id: string): ActorMention['side'] {
  if (ARMED.has(id)) return 'armed';
  if (ARMY.has(id)) return 'army';
  if (CIVIL.has(id)) return 'civil';
  return /^(?:ml|mr)_/.test(id) ? 'state' : 'other';
}

function nationalityOfId(id: string): Nationality {
  if (id === 'fama' || id === 'civilians_ml' || id.startsWith('ml_')) return 'ML';
  return id === 'civilians_mr' || id.startsWith('mr_') ? 'MR' : null;
}

const CLASS_SIDE: Readonly<Record<ActorClass, ActorMention['side']>> = {
  army: 'army', base: 'army', gendarmerie: 'army', police: 'army', armed: 'armed',
  herders: 'civil', traders: 'civil', drivers: 'civil', refugees: 'civil', civilians: 'civil', official: 'state',
};

function classMentions(low: string, classes: readonly CompiledClass[], span: { start: number; end: number }): ActorMention[] {
  const text = low.slice(span.start, span.end);
  const found: ActorMention[] = [];
  for (const { class: name, pattern } of classes) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [span.start + match.index, span.start + match.index + match[0].length];
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const nationality = nationalityAround(low, span, start, end, match[0]);
      if (name === 'civilians' && /\b(?:les|ces|the|both) deux $|\bthe two $|\bboth $/.test(low.slice(Math.max(span.start, start - 10), start)) && /^(?:hommes?|men)$/.test(match[0])) continue;
      if (name === 'civilians' && /^(?:hommes?|men)$/.test(match[0]) && /\b(?:losing|lost|perd\w+|its|ses|leurs) (?:[\w-]+ ){0,2}$|\b(?:of its|de ses) $/.test(low.slice(Math.max(span.start, start - 24), start))) continue;
      if (name === 'armed' && /^(?:combattants|fighters|militants|rebel\w*)$/.test(match[0]) && / ?(?:du |de |d'|from |of the )/.test(low.slice(end, end + 5))) continue;
      found.push({ start, end, side: CLASS_SIDE[name], class: name, id: idOf(name, nationality), nationality, speaks: speaks(low, span, { start, end }) });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Core id of a class and nationality; null where an army's country is open. */
export function idOf(name: ActorClass, nationality: Nationality): string | null {
  if (name === 'armed') return 'unknown_armed';
  if (name === 'herders' || name === 'traders' || name === 'drivers' || name === 'refugees') return name;
  if (name === 'civilians') return nationality === 'MR' ? 'civilians_mr' : nationality === 'ML' ? 'civilians_ml' : 'civilians';
  if (nationality === 'ML') return name === 'police' || name === 'official' ? 'ml_gov' : 'fama';
  if (nationality === 'MR') return name === 'police' || name === 'official' ? 'mr_gov' : name === 'gendarmerie' ? 'mr_gendarmerie' : 'mr_army';
  return null;
}

const MALIAN = /^(?:maliene?s?|malienne?s?|malians?|mali's)$/;
const MAURITANIAN = /^(?:mauritaniens?|mauritaniennes?|mauritanians?|mauritania's)$/;

function nationalityAround(low: string, span: { start: number; end: number }, start: number, end: number, word: string): Nationality {
  if (/^(?:la )?mauritan/.test(word)) return 'MR';
  if (/^(?:le )?mali(?:en|an|\b)/.test(word)) return 'ML';
  const after = low.slice(end, Math.min(span.end, end + 60));
  const near = /^,? (?:[\w'-]+ ){0,2}?((?:mauritan|mali)(?:ien|ian)\w*)/.exec(after)?.[1] ?? /^,? ?(?:de|d'origine|de nationalite|of) (?:nationalite )?((?:mali|mauritan)\w+)/.exec(after)?.[1];
  const fromCountry = /^[\w' ]{0,14}(?:du|of|from) (mali)\b/.exec(after)?.[1] ?? /^[\w' ]{0,14}(?:de|of|from) (?:la )?(mauritanie|mauritania)\b/.exec(after)?.[1];
  const before = /((?:malian|mauritanian|mali's|mauritania's)) (?:[\w-]+ ){0,2}?$/.exec(low.slice(Math.max(span.start, start - 40), start))?.[1];
  const found = near && !/\b(?:et|and|de|du|des|of)\b/.test(after.slice(0, after.indexOf(near))) ? near : (before ?? fromCountry ?? near);
  if (found === undefined) return null;
  return MALIAN.test(found) || found.startsWith('mali') ? 'ML' : MAURITANIAN.test(found) || found.startsWith('mauritani') ? 'MR' : null;
}

const SAYS = 'avanc(?:e|ent|ait|aient)|evoqu\\w+|parl(?:e|ent|ait|aient) de|f(?:ait|ont) etat|estim\\w+|soutien\\w*|jur(?:e|ent)|maintien\\w+|deplor\\w+|regrett\\w+|promet\\w*|rappell?e\\w*|compt(?:e|ent)|counted|alleg\\w+|estimat\\w+|recall\\w*|complain\\w*|describ\\w+|dit|affirme\\w*|declar\\w+|indiqu\\w+|annonc\\w+|confirm\\w+|precis\\w+|assur\\w+|accus(?:e|ent|ait|aient|ed)|denonc\\w+|dement\\w*|racont\\w+|rapport\\w+|temoign\\w+|explique\\w*|reconnait|souligne\\w*|attribu\\w+|said|says|told|reported|announced|denied|confirmed|claimed|insist\\w*|added|according|disagree\\w*|rejet\\w+|rejett\\w+|decri\\w+';
const SPEAKS_AFTER = new RegExp(`^(?! (?:they|he|she|whom|qu'ils?|qu'elles?|que|que les)\\b)(?! (?:[\\w'-]+ ){0,2}?(?:were|was|been|being|ete|etaient|sont) )(?: [\\w'-]+){0,3}? (?:a |ont |avait |l'a |has |have |had |en )?(?:${SAYS})\\b`);
const SPEAKS_BEFORE = /\b(?:selon|d'apres|aupres (?:de|d'|du|des)|source[s]?(?: [a-z]+){0,3} (?:de|du|a|au|proche de)|according to|a appris|told by|accuse(?:nt)? par|joints?|par l'un des|by one of|interroges?|temoignages?(?: [\w]+)? (?:de|des|d')|selon (?:un|une|le|la|les|des|trois|deux|plusieurs) (?:[\w']+ ){0,2})(?: (?:un|une|le|la|les|l'|des|de|du|d'|plusieurs|trois|deux|quatre|the|a|an|two|three|several|local))* ?(?:l')?$/;

/** "Suspected of working for the army": named for what somebody else is said to be. */
const AFFILIATED = /\b(?:working for|work for|pour le compte|collabor\w+ avec|renseign\w+|inform(?:ants?|ateurs?) (?:of|for|de)|espions? (?:de|pour)|spying for|(?<!\b(?:pick-?up|vehicle|truck|drone|helicopter|camp|base|car|convoy|jeep|boat)s? )belonging to|appartenir (?:a|aux)|appartenance (?:a|aux)|proches? de|membres? presumes?|complicite avec|complices? d[eu]s?|links? (?:to|with)|ties to|(?:information|renseignements|intelligence|tips?|food|vivres) (?:to|for|a|aux?)) ?(?:les? |la |l'|des? |the )*$/;

/** The speaker after the verb: ", a indiqué la gendarmerie", ", said the army". Verbs whose object is an accused actor are not here. */
const SPEAKS_INVERTED = /[,»"] ?(?:(?:a|ont|avait|avaient)(?:-t-)? ?)?(?:indique\w*|annonce\w*|declare\w*|affirme\w*|precise\w*|rapporte\w*|assure\w*|explique\w*|ajoute\w*|relate\w*|raconte\w*|fait savoir|said|says|added) (?:[\w']+ ){0,2}?(?:le |la |les |l'|un |une |des |the |a |an )$/;

function speaks(low: string, span: { start: number; end: number }, { start, end }: { start: number; end: number }): boolean {
  const after = low.slice(end, Math.min(span.end, end + 60));
  if (/^[^,;.]{0,40}\b(?:annonce|indique|affirme|declare|dit|confirme|revendique)\b[^,;.]{0,24}?\b(?:avoir|etre)\b/.test(low.slice(end, Math.min(span.end, end + 90))) || /^[^,;.]{0,30}\bsaid (?:on \w+ )?(?:that )?(?:it|they) (?:had )?/.test(after)) return false;
  const before = low.slice(Math.max(span.start, start - 70), start);
  if (AFFILIATED.test(before)) return true;
  return SPEAKS_BEFORE.test(before) || SPEAKS_INVERTED.test(before) || SPEAKS_AFTER.test(after);
}
