/** From a meeting's story to its type, participants, delegations and status; null where it is no meeting between the two sides. */
import type { Delegation, MeetingDraft } from '#shared/domain/event';
import type { MeetingType } from '#shared/domain/taxonomy';
import { meetingLevel } from './compatibility.ts';
import { officeId, opposite, type OfficeCountry, type OfficeMention } from './offices.ts';
import { isCapital } from './whereabouts.ts';
import { meetingActs, type MeetingStory } from './stories.ts';
import type { MeetingAct } from './trigger-patterns.ts';

export interface MeetingReading {
  readonly type: MeetingType;
  readonly actors: MeetingDraft['actors'];
  readonly status: MeetingDraft['status'];
  readonly delegations: readonly Delegation[];
}

interface Party {
  readonly office: OfficeMention['office'];
  readonly country: OfficeCountry;
}

export function readMeeting(story: MeetingStory, home: OfficeCountry | null, quote: (at: { start: number; end: number }) => string): MeetingReading | null {
  const acts = meetingActs(story);
  const text = story.happenings.map((happening) => happening.sentence.text).join(' ');
  const told = typeOf(acts, story.offices, text, `${text} ${story.details.map((detail) => detail.text).join(' ')}`);
  const parties = partiesOf(told, story, text, home);
  const type = told !== 'summons' && told !== 'phone_call' && told !== 'envoy_message' && parties.some(({ office }) => office === 'ambassador') ? 'other' : told;
  if (!isBilateral(type, parties, text, story)) return null;
  return { type, actors: rolesOf(type, parties, story, text), status: statusOf(story), delegations: delegationsOf(parties, story.offices, quote) };
}

const MULTILATERAL = /\b(?:cedeao|ecowas|union africaine|african union|nations unies|united nations|g5|aes|alliance des etats du sahel|alliance of sahel states|ligue arabe|arab league|chefs d'etat-major (?:des pays|de la region)|quadripartite|tripartite|pays membres|member states|plusieurs pays)\b/;

function typeOf(acts: ReadonlySet<MeetingAct>, offices: readonly OfficeMention[], text: string, all: string): MeetingType {
  if (acts.has('summons') || isProtest(offices, text)) return 'summons';
  if (acts.has('phone')) return 'phone_call';
  if (acts.has('commission')) return 'joint_commission';
  if (acts.has('message')) return 'envoy_message';
  if (acts.has('agreement')) return 'agreement_signed';
  if (acts.has('summit') && MULTILATERAL.test(text)) return 'multilateral';
  const talks = acts.has('talks') || acts.has('summit') || TALKED.test(all);
  const level = meetingLevel(acts, offices, text);
  if (level === 'presidents' && new Set(offices.filter(({ office, sends }) => office === 'president' && !sends).map(({ country }) => country)).size >= 2) return 'head_of_state_meeting';
  if (offices.some(({ office }) => office === 'governor') && level === 'generic') return talks ? 'other' : 'official_visit';
  if (level === 'military') return talks ? 'military_talks' : 'official_visit';
  if (level === 'ministers') return talks || acts.has('received') ? 'ministerial_meeting' : 'official_visit';
  return acts.has('visit') || level === 'presidents' ? 'official_visit' : 'other';
}

/** Words of an exchange between two sides, beyond being received. */
const TALKED = /\b(?:seance de travail|entretiens|talks|pourparlers|(?:ont|a) convenu|(?:sont|est) convenue?s?|agreed (?:on|to|with)|passe en revue|(?:les deux|the two) (?:[\w']+ ){0,8}?(?:ont|have)? ?(?:examine|evoque|aborde|echange|discute|reviewed|discussed|exchanged|agreed|sont tombe\w+ d'accord|se sont accorde)\w*|(?:rencontr\w+|meet\w*) (?:son|sa|leurs?|his|her|their) (?:[a-z]+ )?(?:homologues?|counterparts?))\b/;

/** An ambassador who is received to hear a protest has been summoned. */
function isProtest(offices: readonly OfficeMention[], text: string): boolean {
  return offices.some(({ office }) => office === 'ambassador') && /\b(?:protest\w*|(?:son|sa|la|its|the|deep|vive|profonde|their) (?:\w+ )?(?:concerns?|preoccupations?|mecontentement|indignation|condamnation)|explications?|explanations?|mis(?:e)? en garde|denonce\w*)\b/.test(text) && /\b(?:recu\w*|recoit|received|receives|convoqu\w+|entretenu\w*|met|told|notifi\w*|signif\w*|conveyed|remis)\b/.test(text);
}

const BOTH = /\b(?:deux pays|deux parties|deux delegations|deux etats|deux voisins|deux chefs|deux armees|deux presidents|deux ministres|deux dirigeants|two presidents|two leaders|two heads of state|two ministers|heads of state|deux chefs d'etat|two countries|two sides|two delegations|two neighbours|two chiefs|mauritano-malien\w*|malo-mauritanien\w*|maliano-mauritanien\w*|bilateral\w*|deux regions|two regions)\b/;

function partiesOf(type: MeetingType, story: MeetingStory, text: string, home: OfficeCountry | null): Party[] {
  const known = new Map<string, Party>();
  for (const { office, country, sends } of story.offices) {
    if (country === null || sends) continue;
    if (type !== 'summons' && office === 'ambassador' && (story.offices.some((other) => other.country === country && other.office !== 'ambassador') || /accompagn|en presence|presence of|accompanied/.test(text))) continue;
    known.set(`${office} ${country}`, { office, country });
  }
  const parties = [...known.values()].filter(({ office, country }) => !isVaguer(office, country, known));
  const countries = new Set(parties.map(({ country }) => country));
  if (type === 'joint_commission') return [{ office: 'gov', country: 'ML' }, { office: 'gov', country: 'MR' }];
  if (type === 'summons') return summonsParties(parties, text, home, story);
  if (countries.size === 2) return parties;
  const fallback = type === 'military_talks' ? 'army' : 'gov';
  const [only] = parties;
  const both = BOTH.test(text) || namesBoth(text);
  const shared = only ? undefined : story.offices.find(({ country, sends }) => country === null && !sends)?.office;
  const place = story.site?.where.country;
  if (!only && shared && (BOTH.test(text) || /\b(?:their|leurs|both) (?:[\w-]+ )?(?:ministers|ministres|presidents|chiefs|chefs)\b/.test(text))) return [{ office: shared, country: 'ML' }, { office: shared, country: 'MR' }];
  if (!only && shared && (place === 'ML' || place === 'MR') && story.site?.mention && isCapital(story.site.mention) && GOES.test(text)) return [{ office: shared, country: place === 'ML' ? 'MR' : 'ML' }];
  const guest = only && place === only.country && GOES.test(text) ? story.offices.find(({ country, sends }) => country === null && !sends)?.office : undefined;
  const abroad = only ? opposite(only.country) : null;
  if (guest && abroad) return [...parties, { office: guest, country: abroad }];
  if (!only && (both || type === 'agreement_signed')) return [{ office: fallback, country: 'ML' }, { office: fallback, country: 'MR' }];
  const other = only ? opposite(only.country) : null;
  return other && (type === 'military_talks' || type === 'agreement_signed') && both ? [...parties, { office: fallback, country: other }] : parties;
}

/** Who goes to a country is of the other one. */
const GOES = /\b(?:due|expected|awaited|flies|travel|going|attendue?s?|rendre|depech\w+|envoy\w+|rendue?s?|rendra|rend|arriv\w+|visite|attendue?s?|sent|dispatched|travel\w+|flew|visited|arrived)\b/;

function namesBoth(text: string): boolean {
  return /\bmali/.test(text) && /\bmauritan/.test(text);
}

/** "Military delegation" beside the chief of staff who leads it, "minister" beside the foreign minister. */
function isVaguer(office: Party['office'], country: OfficeCountry, known: ReadonlyMap<string, Party>): boolean {
  if (office === 'delegation') return [...known.values()].some((other) => other.country === country && other.office !== 'delegation');
  if (office === 'army') return known.has(`general_staff ${country}`);
  return office === 'gov' && ['mfa', 'mod', 'interior', 'general_staff', 'president'].some((other) => known.has(`${other} ${country}`));
}

function summonsParties(parties: readonly Party[], text: string, home: OfficeCountry | null, story: MeetingStory): Party[] {
  const ambassador = parties.find(({ office }) => office === 'ambassador');
  const place = story.site?.where.country;
  const country = ambassador?.country ?? opposite(place === 'ML' || place === 'MR' ? place : home);
  if (country === null) return [];
  const other = opposite(country);
  const summoning = parties.filter((party) => party.country === other && party.office !== 'ambassador');
  const ministry = summoning.length === 0 && other !== null && /\b(?:ministere|ministre|ministry|minister|chancellerie|diplomatie)\b/.test(text) ? [{ office: 'mfa' as const, country: other }] : summoning;
  return [{ office: 'ambassador', country }, ...ministry];
}

function isBilateral(type: MeetingType, parties: readonly Party[], text: string, story: MeetingStory): boolean {
  if (type === 'multilateral') return true;
  if (parties.length === 0) return false;
  const countries = new Set(parties.map(({ country }) => country));
  const place = story.site?.where.country;
  const abroad = (place === 'ML' || place === 'MR') && !countries.has(place);
  if (type === 'summons') return true;
  const atHome = (place === 'ML' || place === 'MR') && countries.size === 1 && countries.has(place);
  return countries.size === 2 || abroad || ((BOTH.test(text) || (namesBoth(text) && !atHome)) && type !== 'other');
}

function rolesOf(type: MeetingType, parties: readonly Party[], story: MeetingStory, text: string): MeetingDraft['actors'] {
  const place = story.site?.where.country;
  const placed = (place === 'ML' || place === 'MR') && type !== 'phone_call';
  const actors = parties.map(({ office, country }) => ({ id: officeId(office, country), role: placed ? (country === place ? ('host' as const) : ('visitor' as const)) : ('participant' as const) }));
  const others = type === 'multilateral' ? ['ecowas', 'un', 'algeria', 'senegal', 'france', 'russia', 'eu'].filter((id) => OTHERS[id]?.test(text)) : [];
  return [...actors, ...others.map((id) => ({ id, role: 'participant' as const }))].filter(({ id }, index, all) => all.findIndex((other) => other.id === id) === index);
}

const OTHERS: Readonly<Record<string, RegExp>> = {
  ecowas: /\b(?:cedeao|ecowas)\b/, un: /\b(?:onu|nations unies|united nations)\b/, algeria: /\balgeri/, senegal: /\bsenegal/, france: /\bfranc(?:e|ais)/, russia: /\bruss/, eu: /\b(?:union europeenne|european union)\b/,
};

function statusOf(story: MeetingStory): MeetingDraft['status'] {
  const modalities = story.happenings.flatMap(({ triggers }) => triggers.map(({ modality }) => modality));
  if (modalities.includes('cancelled')) return 'cancelled';
  return modalities.includes('held') && modalities[0] !== 'planned' ? 'held' : modalities.includes('planned') ? 'planned' : 'held';
}

const TITLE = /\b(?:ministr|minister|president|chef|chief|ambassad|gouvern|governor|delegation|mission|representant|officier|wali|homologue|counterpart)/i;

/** The two sides with the title and the name of who leads, as the text gives them. */
function delegationsOf(parties: readonly Party[], offices: readonly OfficeMention[], quote: (at: OfficeMention) => string): Delegation[] {
  return (['ML', 'MR'] as const).filter((country) => parties.some((party) => party.country === country)).map((country) => {
    const words = offices.filter((mention) => mention.country === country && !mention.sends).map(quote);
    const title = words.find((text) => TITLE.test(text.normalize('NFD')) && !/^(?:homologue|.*counterpart)/i.test(text)) ?? null;
    return { country, head: { name: words.find((text) => !TITLE.test(text.normalize('NFD')) && /^\p{Lu}/u.test(text)) ?? null, title } };
  });
}
