/** Where a story finally is: its own site, or the capital, country or dateline that its words imply. */
import type { OfficeCountry } from './offices.ts';
import type { PlaceMention } from './places.ts';
import { incidentActs, type Story } from './stories.ts';
import { countrySite, fromMention, isCapital, type Site } from './whereabouts.ts';

export interface SiteContext {
  readonly home: OfficeCountry | null;
  readonly dateline: PlaceMention | null;
  /** Sites of the two capitals. */
  readonly capitals: Readonly<Record<OfficeCountry, Site | null>>;
}

/** A site taken over from the narrative gives way to the country or the dateline that the words name. */
export function settledSite(story: Story, { home, dateline, capitals }: SiteContext): Site | null {
  if (story.kind === 'meeting' && incapital(story)) return summoningSite(story, capitals, home) ?? story.site;
  if (story.site) return story.kind === 'incident' ? withDisputedSide(story, story.site) : story.site;
  const part = story.happenings[0];
  if (!part) return null;
  if (story.kind === 'incident') return countrySite(part);
  const country = countrySite(part);
  if (part.triggers.some(({ act }) => act === 'summons')) return summoningSite(story, capitals, home);
  const audience = audienceSite(story, capitals) ?? hostSite(story, capitals);
  if (audience) return audience;
  const settled = dateline && (dateline.entry.country === (country?.where.country ?? dateline.entry.country)) && dateline.entry.country === home ? { ...fromMention({ ...dateline, relation: 'in' }), own: false } : country;
  return settled;
}

/** A minister who meets the president of the other country does so in that country's capital. */
function audienceSite({ offices }: Extract<Story, { kind: 'meeting' }>, capitals: SiteContext['capitals']): Site | null {
  const hosts = new Set(offices.filter(({ office, sends }) => office === 'president' && !sends).map(({ country }) => country));
  const [host] = hosts;
  if (hosts.size !== 1 || !host) return null;
  const visitor = offices.some(({ office, country, sends }) => !sends && (office === 'mfa' || office === 'mod' || office === 'interior' || office === 'general_staff') && country !== null && country !== host);
  return visitor ? capitals[host] : null;
}


const HOSTS = /\b(?:hosted|hosts|welcomed|recevait|(?:a|avait) (?:recu|accueilli)|recoit|accueille|accueillait|received|receives)\b/;

/** "X hosted his counterpart": in the capital of the country of who hosts. */
function hostSite({ happenings, offices }: Extract<Story, { kind: 'meeting' }>, capitals: SiteContext['capitals']): Site | null {
  for (const { sentence } of happenings) {
    const match = HOSTS.exec(sentence.text);
    if (!match || /\b(?:ete|was|were|been) $/.test(sentence.text.slice(0, match.index)) || /^[^,;]{0,20}\b(?:by|par)\b/.test(sentence.text.slice(match.index + match[0].length))) continue;
    const at = sentence.start + match.index;
    const host = offices.findLast(({ office, start, end, country, sends }) => end <= at && at - end < 70 && start >= sentence.start && country !== null && !sends && NATIONAL.has(office))?.country;
    const guest = offices.some(({ country, start }) => start > at && country !== null && country !== host);
    if (host && guest) return capitals[host];
  }
  return null;
}

const NATIONAL: ReadonlySet<string> = new Set(['president', 'mfa', 'mod', 'interior', 'general_staff']);

/** A summons is in a capital, wherever what it is about happened. */
function incapital({ happenings, site }: Extract<Story, { kind: 'meeting' }>): boolean {
  const capital = site?.mention !== null && site?.mention !== undefined && isCapital(site.mention);
  return happenings.some(({ triggers }) => triggers.some(({ act }) => act === 'summons')) && !(capital && site.own);
}

/** The country that the clause about the ambassador begins with. */
const SUMMONER = /\b(nouakchott|mauritani[ea]|bamako|mali)\b[^.;]{0,80}?\b(?:summon\w*|called in|convoqu\w+|fait venir)\b/;

/** A summons is in the capital of the country that summons. */
export function summoningSite(story: Extract<Story, { kind: 'meeting' }>, capitals: SiteContext['capitals'], home: OfficeCountry | null): Site | null {
  const summoned = story.offices.find(({ office }) => office === 'ambassador')?.country ?? null;
  const told = story.happenings.map(({ sentence }) => sentence.text).join(' ');
  const summoner = SUMMONER.exec(told)?.[1];
  const country = summoned === 'ML' ? 'MR' : summoned === 'MR' ? 'ML' : summoner !== undefined ? (/^(?:nouak|mauri)/.test(summoner) ? 'MR' : 'ML') : home;
  return country === null ? null : capitals[country];
}

/** An incursion whose place the other side claims as its own lies on a disputed side. */
function withDisputedSide(story: Extract<Story, { kind: 'incident' }>, site: Site): Site {
  const claimed = story.rebuttals.some(({ text }) => /\b(?:malian|mauritanian) (?:soil|territory|side)\b|\b(?:sol|territoire|cote) (?:malien|mauritanien)\b/.test(text));
  return claimed && incidentActs(story).has('incursion') ? { ...site, where: { ...site.where, side: 'disputed' } } : site;
}
