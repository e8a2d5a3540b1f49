/** Co-reference: the happenings of all sentences become stories, one for each event. */
import type { Day } from '#shared/domain/when';
import { compatibleActs, compatibleLevels, meetingLevel } from './compatibility.ts';
import { happeningsOf, type Happening, type SentenceFacts } from './happenings.ts';
import { findOffices, type OfficeCountry, type OfficeMention } from './offices.ts';
import { incidentActs, meetingActs, type IncidentStory, type MeetingStory, type Story } from './stories.ts';
import { sameTime, timingOf, type Timing } from './timing.ts';
import { borderSite, fromMention, samePlace, siteOf, withSide, type Site } from './whereabouts.ts';

export interface Narrative {
  readonly published: Day;
  readonly home: OfficeCountry | null;
  /** Place of the title or the dateline, for what names none. */
  readonly titleSite: Site | null;
  readonly sports: boolean;
}

interface Running {
  readonly stories: Story[];
  /** Place and date of sentences that tell no event, such as "What happened on Tuesday in X?". */
  floating: { site: Site | null; timing: Timing | null; paragraph: number };
  /** Last named place of the text. */
  lastSite: Site | null;
}

export function assemble(sentences: readonly SentenceFacts[], narrative: Narrative): Story[] {
  const running: Running = { stories: [], floating: { site: null, timing: null, paragraph: -9 }, lastSite: narrative.titleSite };
  for (const sentence of sentences) {
    const happenings = happeningsOf(sentence).filter(({ kind }) => !(narrative.sports && kind === 'incident'));
    if (happenings.length === 0) addDetail(sentence, running, narrative);
    for (const happening of happenings) for (const site of sitesOf(happening, running)) tell(happening, site, running, narrative);
  }
  return running.stories;
}

const REBUTTAL = /\b(?:dement(?:i|ent|ie)?|rejet(?:te|tent|e)|rejette(?:nt)?|rejete|refut\w+|contest\w+|nie|nient|nie[e]?|assur\w+ que rien|affirm\w+ que (?:la route|rien|aucun\w*)|denie[sd]|deny|rejecte?d?|rejecting|disagree[sd]?|disput\w+|no foreign force|aucune de ses unites|n'implique)\b/;

/** A sentence without a trigger adds casualties, a place or a contradiction to the last story, or waits as context. */
function addDetail(sentence: SentenceFacts, running: Running, { published }: Narrative): void {
  const last = running.stories.findLast((story) => story.kind === 'incident' && sentence.paragraph - story.paragraph <= 2);
  const site = siteOf(sentence, sentence.start, false);
  const timing = timingOf(sentence.dates, sentence.start, { lasting: false, published });
  if (last?.kind === 'incident' && REBUTTAL.test(sentence.text)) {
    last.rebuttals.push(sentence);
    return;
  }
  if (last?.kind === 'incident' && sentence.paragraph === last.paragraph && refine(last, sentence)) return;
  if (site?.where.name !== null || timing) {
    running.floating = { site: site?.where.name ? site : running.floating.site, timing: timing ?? running.floating.timing, paragraph: sentence.paragraph };
    if (site?.where.name) running.lastSite = site;
  }
}

const NEAR_IT = /\b(?:a \w+(?: \w+)? (?:de )?(?:km|kilometres)[^,;.]{0,30}|(?:au (?:sud|nord)|a l'(?:est|ouest)|pres|aux environs|north|south|east|west|outside|near)) (?:de |of )?(?:la |du |le |the )?(?:ville|village|localite|town|city|camp)\b/;

/** True where the sentence goes on about the story: numbers of victims, or where it was. */
function refine(story: IncidentStory, sentence: SentenceFacts): boolean {
  if (sentence.dates.some(({ kind, reporting }) => kind === 'day' && !reporting)) return false;
  let used = false;
  if (sentence.casualties.length > 0) {
    story.casualties.push(...sentence.casualties);
    used = true;
  }
  if (story.site && (NEAR_IT.test(sentence.text) || withSide(story.site, sentence) !== story.site)) {
    const near: Site = NEAR_IT.test(sentence.text) ? { ...story.site, where: { ...story.site.where, precision: 'near' } } : story.site;
    story.site = withSide(near, sentence);
    used = true;
  }
  if (used) {
    story.details.push(sentence);
    story.paragraph = sentence.paragraph;
  }
  return used;
}

const THERE = /\b(?:la ville|la localite|le village|ce village|cette localite|cette ville|la commune|le hameau|sur place|y (?:a|avai\w+|ont|negoci\w+|sont|est)|the town|the village|the city|the town's|there)\b/;

/** The sites of a happening: usually one; "in X and in Y" makes two. */
function sitesOf(happening: Happening, running: Running): (Site | null)[] {
  const first = happening.triggers[0];
  const at = happening.triggers.at(-1)?.end ?? happening.start;
  const site = siteOf(happening, first ? Math.min(first.end, at) : at, happening.kind === 'incident' || false);
  if (site?.mention && site.where.precision === 'place') {
    const twins = coordinated(happening, site);
    if (twins.length > 0) return [site, ...twins];
  }
  if (site === null && THERE.test(happening.text) && running.lastSite) return [{ ...running.lastSite, own: false }];
  return [site];
}

function coordinated({ text, start, places }: Happening, site: Site): Site[] {
  const index = places.findIndex((place) => place === site.mention);
  const twins: Site[] = [];
  for (let next = index + 1; next < places.length; next += 1) {
    const [previous, place] = [places[next - 1], places[next]];
    if (!previous || !place || place.relation !== 'in' || !/^,? ?(?:(?:et|and|puis|ainsi qu')(?: ensuite)? )?(?:a |au |in |at |en )$/.test(text.slice(previous.end - start, place.start - start))) break;
    twins.push(fromMention(place));
  }
  return twins;
}

function tell(happening: Happening, site: Site | null, running: Running, narrative: Narrative): void {
  const lasting = happening.triggers.some(({ act }) => act === 'restriction' || act === 'presence' || act === 'mobilisation' || act === 'protest');
  const timing = timingOf(happening.dates, happening.triggers[0]?.start ?? happening.start, { lasting, published: narrative.published });
  const offices = happening.kind === 'meeting' ? findOffices(happening, narrative.home) : [];
  const known = running.stories.findLast((story) => belongs(story, happening, timing, site, offices));
  if (known) join(known, happening, timing, site, offices);
  else running.stories.push(begin(happening, timing, site, offices, running, narrative));
  if (site?.where.name) running.lastSite = site;
}

function belongs(story: Story, happening: Happening, timing: Timing | null, site: Site | null, offices: readonly OfficeMention[]): boolean {
  const definite = happening.triggers.some((trigger) => trigger.definite);
  const gap = happening.sentence.paragraph - story.paragraph;
  if (!sameKind(story, happening, offices)) return false;
  if (timing && story.timing && !sameTime(timing, story.timing)) return false;
  const placed = site !== null && site.where.precision !== 'border';
  if (placed && story.site && !samePlace(site.where, story.site.where)) return false;
  if (timing && placed) return story.timing !== null || (story.site !== null && definite);
  if (timing) return story.timing !== null && (gap <= 1 || definite);
  if (placed) return story.site !== null && story.site.where.name === site.where.name && !isHabit(happening);
  if (isHabit(happening) !== story.habitual && isHabit(happening)) return false;
  return definite || gap <= 1;
}

function sameKind(story: Story, happening: Happening, offices: readonly OfficeMention[]): boolean {
  if (story.kind === 'incident' && happening.kind === 'incident') {
    const denied = (list: IncidentStory['happenings']): boolean => list.some(({ triggers }) => triggers.some(({ modality }) => modality === 'denied'));
    return denied(story.happenings) === denied([happening]) && compatibleActs(incidentActs(story), new Set(happening.triggers.map(({ act }) => act)));
  }
  if (story.kind !== 'meeting' || happening.kind !== 'meeting') return false;
  const told = meetingLevel(meetingActs(story), story.offices, story.happenings.map(({ text }) => text).join(' '));
  return compatibleLevels(told, meetingLevel(new Set(happening.triggers.map(({ act }) => act)), offices, happening.text));
}

/** Plural, without a number or a date: "des réunions", "abductions". */
function isHabit({ triggers, dates, casualties }: Happening): boolean {
  return triggers.some(({ plural }) => plural) && !triggers.some(({ definite, plural }) => definite && !plural) && !dates.some(({ kind, reporting }) => kind === 'day' && !reporting) && casualties.length === 0;
}

function join(story: Story, happening: Happening, timing: Timing | null, site: Site | null, offices: readonly OfficeMention[]): void {
  if (story.kind === 'incident' && happening.kind === 'incident') {
    story.happenings.push(happening);
    story.casualties.push(...happening.casualties);
    if (REBUTTAL.test(happening.text)) story.rebuttals.push(happening.sentence);
  }
  if (story.kind === 'meeting' && happening.kind === 'meeting') {
    story.happenings.push(happening);
    story.offices.push(...offices);
  }
  story.paragraph = happening.sentence.paragraph;
  if (timing && (!story.timing || !story.timing.own || length(timing) < length(story.timing))) story.timing = timing;
  if (site && (!story.site || !story.site.own || (story.site.where.name === null && site.where.name !== null))) story.site = site;
}

function length({ from, to }: Timing): number {
  return from === null || to === null ? Infinity : to - from;
}

function begin(happening: Happening, timing: Timing | null, site: Site | null, offices: readonly OfficeMention[], running: Running, narrative: Narrative): Story {
  const habitual = isHabit(happening) && timing === null;
  const common = {
    timing: timing ?? (habitual ? null : inheritedTiming(happening, running)), site: site ?? inheritedSite(happening, running, narrative, habitual),
    paragraph: happening.sentence.paragraph, details: [], habitual,
  };
  if (happening.kind === 'incident') return { ...common, kind: 'incident', happenings: [happening], casualties: [...happening.casualties], rebuttals: REBUTTAL.test(happening.text) ? [happening.sentence] : [] };
  return { ...common, kind: 'meeting', happenings: [happening], offices: [...offices] } satisfies MeetingStory;
}

function inheritedTiming({ sentence, kind }: Happening, { floating, stories }: Running): Timing | null {
  if (sentence.paragraph - floating.paragraph <= 1 && floating.timing) return { ...floating.timing, own: false };
  const last = stories.findLast((story) => story.kind === kind && story.paragraph === sentence.paragraph);
  return last?.timing ? { ...last.timing, own: false } : null;
}

function inheritedSite({ sentence, kind }: Happening, { floating, stories }: Running, { titleSite }: Narrative, habitual: boolean): Site | null {
  const last = stories.findLast((story) => story.kind === kind && story.paragraph === sentence.paragraph);
  if (habitual) return borderSite(sentence) ?? (last?.site?.where.precision === 'border' ? last.site : null);
  if (sentence.paragraph - floating.paragraph <= 1 && floating.site) return { ...floating.site, own: false };
  if (last?.site) return { ...last.site, own: false };
  return titleSite ? { ...titleSite, own: false } : null;
}
