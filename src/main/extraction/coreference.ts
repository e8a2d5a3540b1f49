/** Which story a happening belongs to: kind, day, place and people must agree, and the words must take it up. */
import type { Day } from '#shared/domain/when';
import { compatibleActs, compatibleLevels, meetingLevel, oneAttack } from './compatibility.ts';
import type { Happening } from './happenings.ts';
import type { OfficeMention } from './offices.ts';
import { incidentActs, meetingActs, type IncidentStory, type Story } from './stories.ts';
import { sameTime, type Timing } from './timing.ts';
import { samePlace, type Site } from './whereabouts.ts';

/** Of the stories that a happening may belong to: shared acts first, current before recalled, then the latest. */
export function bestOf(stories: readonly Story[], happening: Happening, published: Day, current: Story | null): Story | undefined {
  const acts = new Set<string>(happening.triggers.map(({ act }) => act));
  const score = (story: Story, index: number): number => {
    const told: readonly string[] = story.kind === 'incident' ? [...incidentActs(story)] : [...meetingActs(story)];
    const recalled = story.timing?.to !== null && story.timing?.to !== undefined && story.timing.to < published - 90;
    const goesOn = story === current && story.paragraph === happening.sentence.paragraph && !happening.triggers.some(({ definite }) => definite);
    return (told.some((act) => acts.has(act)) ? 100 : 0) + (goesOn ? 110 : 0) + (recalled ? -60 : 0) + (story.timing ? 20 : 0) + index;
  };
  return stories.map((story, index) => ({ story, score: score(story, index) })).sort((a, b) => b.score - a.score)[0]?.story;
}

export function belongs(story: Story, happening: Happening, timing: Timing | null, site: Site | null, offices: readonly OfficeMention[]): boolean {
  const definite = happening.triggers.some((trigger) => trigger.definite);
  const gap = happening.sentence.paragraph - story.paragraph;
  if (!sameKind(story, happening, offices, gap === 0 && timing === null && site === null)) return false;
  if (happening.kind === 'incident' && isRelease(happening) && (timing === null || timing.from === null)) return true;
  if (timing && story.timing && !sameTime(timing, story.timing) && !isFoundLater(story, timing, gap) && !isSameStay(story, happening, timing, gap) && !isOnlyNews(story, definite && happening.triggers.some(({ act }) => story.happenings.some(({ triggers }) => triggers.some((trigger) => trigger.act === act))) ? Math.min(gap, 1) : gap)) return false;
  if (isSum(happening, timing, story)) return false;
  const placed = site !== null && site.where.precision !== 'border';
  if (timing && story.timing && placed && story.kind === 'meeting' && happening.triggers.every(({ modality, act }) => modality === 'planned' && act === 'visit') && isSameStay(story, happening, timing, gap)) return true;
  if (placed && story.site && !samePlace(site.where, story.site.where) && !(isSettled(story, timing) && gap <= 1) && !(isOnlyRelease(story) && gap <= 1) && !(timing === null && gap <= 2 && isAround(story, site))) return false;
  if (!timing && gap > 0 && isDatedElsewhere(story, happening)) return false;
  if (timing && placed) return story.timing !== null || (story.site !== null && (definite || gap <= 1) && !story.habitual);
  if (timing) return (gap <= 1 || definite) && !story.habitual;
  const elsewhere = !(placed && gap <= 2 && isAround(story, site)) && story.site !== null && story.site.where.name !== null && story.site.where.name !== site?.where.name && story.site.where.precision !== 'adm1';
  if (placed) return !elsewhere && !isHabit(happening) && (story.site?.where.name === site.where.name || definite || gap <= 1);
  if (isHabit(happening) !== story.habitual && isHabit(happening)) return false;
  if (happening.kind === 'meeting' && gap <= 3) return true;
  return definite || gap <= 1;
}

/** `goesOn`: told in the same paragraph, without a day or a place of its own. */
function sameKind(story: Story, happening: Happening, offices: readonly OfficeMention[], goesOn: boolean): boolean {
  if (story.kind === 'incident' && happening.kind === 'incident') {
    if (isDenied([happening]) && !isDenied(story.happenings) && ofOthers(story, happening)) return false;
    return (isDenied([happening]) || !isDenied(story.happenings)) && (compatibleActs(incidentActs(story), new Set(happening.triggers.map(({ act }) => act))) || (isRelease(happening) && tookPeople(story)) || (goesOn && oneAttack(incidentActs(story), new Set(happening.triggers.map(({ act }) => act)))));
  }
  if (story.kind !== 'meeting' || happening.kind !== 'meeting') return false;
  const told = meetingLevel(meetingActs(story), story.offices, story.happenings.slice(-20).map(({ text }) => text).join(' '));
  return compatibleLevels(told, meetingLevel(new Set(happening.triggers.map(({ act }) => act)), offices, happening.text));
}

/** What is denied was done to civilians; the story tells of soldiers who were hit. */
function ofOthers(story: IncidentStory, happening: Happening): boolean {
  const civil = (told: readonly Happening[]): boolean => told.some(({ actors }) => actors.some(({ side, speaks }) => side === 'civil' && !speaks));
  return civil([happening]) && !civil(story.happenings) && story.happenings.some(({ actors }) => actors.some(({ side }) => side === 'army'));
}

const FOUND = /\b(?:re)?(?:trouve|decouvert)\w*\b|\bfound\b|\bdiscovered\b|\brepeche/;

/** Bodies are found days after the killing that the next words tell. */
function isFoundLater(story: Story, { from, to }: Timing, gap: number): boolean {
  if (story.kind !== 'incident' || gap > 1 || !story.timing || from === null || to === null || story.timing.from === null) return false;
  return to <= story.timing.from && story.timing.from - to <= 7 && story.happenings.every(({ text, triggers }) => FOUND.test(text) && triggers.every(({ act }) => act === 'kill'));
}

/** "Since January 46 have been killed": a sum over a time is not the attack of one day of it. */
function isSum({ triggers }: Happening, timing: Timing | null, story: Story): boolean {
  if (story.kind !== 'incident' || timing === null || timing.to !== null || timing.from === null || story.timing?.from === null || story.timing?.from === undefined || story.timing.to === null) return false;
  return timing.mention?.kind === 'since' && story.timing.own && story.timing.from - timing.from > 6 && story.timing.from - timing.from < 370 && triggers.every(({ act }) => act === 'kill' || act === 'attack');
}

const NO_STAY: ReadonlySet<string> = new Set(['summons', 'phone', 'commission', 'agreement']);

/** So far the story has only the day on which it was told. */
function isOnlyNews({ timing, kind }: Story, gap: number): boolean {
  return kind === 'incident' && gap <= 1 && timing?.own === false && timing.mention?.reporting === true;
}

/** Arrival and talks on days that follow each other are one stay. */
function isSameStay(story: Story, happening: Happening, timing: Timing, gap: number): boolean {
  if (story.kind !== 'meeting' || happening.kind !== 'meeting' || gap > 2 || !story.timing) return false;
  const days = [story.timing.from, story.timing.to, timing.from, timing.to].filter((day) => day !== null);
  const onward = happening.triggers.some(({ modality }) => modality === 'planned') && !/\b(?:la|cette|the|this|sa|its|il|elle|he|she|ils|they)\b (?:delegation|mission|visite|visit|se|will|doit|s')/.test(happening.text);
  if (onward || happening.triggers.some(({ act, modality }) => NO_STAY.has(act) || modality === 'cancelled') || [...meetingActs(story)].some((act) => NO_STAY.has(act))) return false;
  const visit = meetingActs(story).has('visit') || happening.triggers.some(({ act }) => act === 'visit');
  return visit && days.length === 4 && Math.max(...days) - Math.min(...days) <= 4;
}

const COUNTERCLAIM = /\b(?:(?:spoken|spoke|said|says|insist\w*|assur\w+|affirm\w+|evoque\w*|parle\w*|dit|fait etat|claim\w*)\b[^.]{0,80}\b(?:bandits|echange de tirs|exchange of fire|terroris\w+|d?jihadis\w+|combattants|militants|insurgents)|(?:terroris\w+|d?jihadis\w+|combattants) (?:ont ete )?neutralis\w+)/;

/** The army says that those who were hit were fighters. */
export function isCounterclaim({ text, actors }: Happening, story: IncidentStory): boolean {
  const civilians = story.happenings.some((earlier) => earlier.actors.some(({ side }) => side === 'civil'));
  return civilians && COUNTERCLAIM.test(text) && (/\b(?:it said|elle (?:a|dit|affirme|evoque|parle))\b/.test(text) || actors.some(({ side, id }) => side === 'army' || id === 'ml_general_staff' || id === 'ml_gov'));
}

/** The rest of the sentence stands on another day than the story. */
function isDatedElsewhere({ timing }: Story, { sentence }: Happening): boolean {
  const days = sentence.dates.filter(({ kind, reporting, from, to }) => (kind === 'day' || kind === 'span') && !reporting && from !== null && to !== null);
  return timing !== null && timing.own && days.length > 0 && days.every(({ from, to }) => (to ?? 0) < (timing.from ?? -Infinity) || (from ?? 0) > (timing.to ?? Infinity));
}

/** The same day is named again, and the place so far is only taken over from the narrative. */
function isSettled(story: Story, timing: Timing | null): boolean {
  return story.site?.own === false && timing !== null && timing.own && story.timing?.own === true && timing.from === story.timing.from && timing.to === story.timing.to;
}

function isRelease({ triggers }: Happening): boolean {
  return triggers.every(({ act }) => act === 'release');
}

/** A hamlet outside the gazetteer, after "around the town of X". */
function isAround(story: Story, { where }: Site): boolean {
  return story.kind === 'incident' && story.site?.where.precision === 'near' && where.precision === 'place' && where.gazetteer === null && where.point === null;
}

/** So far only told that people are free again, at a place taken over from the narrative. */
function isOnlyRelease(story: Story): boolean {
  return story.kind === 'incident' && story.site?.own === false && story.happenings.every(({ triggers }) => triggers.every(({ act }) => act === 'release'));
}

function tookPeople({ casualties }: IncidentStory): boolean {
  return casualties.some(({ kind }) => kind === 'abducted' || kind === 'arrested' || kind === 'missing');
}

export function isDenied(happenings: IncidentStory['happenings']): boolean {
  return happenings.some(({ triggers }) => triggers.some(({ modality }) => modality === 'denied'));
}

/** Plural, without a number or a date: "des réunions", "abductions". */
export function isHabit({ triggers, dates, casualties }: Happening): boolean {
  return triggers.some(({ plural }) => plural) && !triggers.some(({ definite, plural }) => definite && !plural) && !dates.some(({ kind, reporting }) => kind === 'day' && !reporting) && casualties.length === 0;
}
