/** Co-reference: the happenings of all sentences become stories, one for each event. */
import type { Day } from '#shared/domain/when';
import type { ActorMention } from './actors.ts';
import { accusedIn } from './accusations.ts';
import { CLAIM, isClaim, isDenialOfTold, sinceAttack } from './aftermath.ts';
import { belongs, bestOf, isCounterclaim, isDenied, isHabit } from './coreference.ts';
import { entryPlace } from './entries.ts';
import { lastPlaceOf, NEAR_IT, sitesOf } from './sites.ts';
import { happeningsOf, type Happening, type SentenceFacts } from './happenings.ts';
import { findOffices, type OfficeCountry, type OfficeMention } from './offices.ts';
import { withOneMore } from './ordinals.ts';
import { officesIn, withHost, withResumed } from './office-anaphora.ts';
import { AUTHORITY_SAYS } from './status.ts';
import { timingWithoutRelease } from './release.ts';
import { incidentActs, VICTIMS, type IncidentStory, type MeetingStory, type Story } from './stories.ts';
import { timingOf, type Timing } from './timing.ts';
import { borderSite, isCapital, samePlace, siteOf, withSide, type Site } from './whereabouts.ts';

export interface Narrative {
  readonly published: Day;
  readonly home: OfficeCountry | null;
  /** Place of the title or the dateline, for what names none. */
  readonly titleSite: (Site & { readonly meeting: boolean }) | null;
  readonly sports: boolean;
  /** Office of the ministry whose statement the text is: what its bare "minister" holds. */
  readonly ministry: OfficeMention['office'] | null;
}

interface Running {
  readonly stories: Story[];
  /** Place and date of sentences that tell no event, such as "What happened on Tuesday in X?". */
  floating: { site: Site | null; timing: Timing | null; paragraph: number; forces: readonly ActorMention[]; entry: boolean; at: number };
  /** Last named place of the text. */
  lastSite: Site | null;
  /** The place named last before this sentence, however it is named. */
  lastPlace: Site | null;
  /** Where the last happening was told. */
  toldAt: number;
  /** The story told last. */
  current: Story | null;
  /** Holders of offices named last. */
  offices: readonly OfficeMention[];
}

export function assemble(sentences: readonly SentenceFacts[], narrative: Narrative): Story[] {
  const running: Running = { stories: [], floating: { site: null, timing: null, paragraph: -9, forces: [], entry: false, at: -1 }, toldAt: -1, lastSite: narrative.titleSite, lastPlace: null, current: null, offices: [] };
  for (const told of sentences) {
    const sentence = withOneMore(told, lastIncident(running.stories, told.paragraph));
    const happenings = happeningsOf(sentence).filter(({ kind }) => !(narrative.sports && kind === 'incident'));
    if (CLAIM.test(sentence.text) && !happenings.some(({ kind, dates }) => kind === 'incident' && dates.some(({ reporting }) => !reporting))) for (const story of running.stories) if (story.kind === 'incident' && sentence.paragraph - story.paragraph <= 1) story.claims.push(sentence);
    if (happenings.length === 0) addDetail(sentence, running);
    const claimed = isClaim(sentence, lastIncident(running.stories, sentence.paragraph));
    if (claimed) lastIncident(running.stories, sentence.paragraph)?.casualties.push(...sentence.casualties);
    if (!happenings.some(({ kind }) => kind === 'incident')) accuse(sentence, running.stories);
    const denial = isDenialOfTold(sentence, happenings) ? rebutted(sentence, running.stories) : undefined;
    if (denial) for (const story of [denial, ...denial.twins]) if (story.kind === 'incident') story.rebuttals.push(sentence);
    for (const happening of happenings) if (!(denial && happening.kind === 'incident') && !(claimed && happening.kind === 'incident')) tellEverywhere(happening, running, narrative);
    running.lastPlace = lastPlaceOf(sentence) ?? running.lastPlace;
    const offices = officesIn(sentence, narrative.home);
    if (happenings.length === 0 && running.current?.kind === 'meeting' && running.current.paragraph === sentence.paragraph) running.current.offices.push(...offices);
    if (happenings.length === 0 && running.current?.kind === 'meeting' && sentence.paragraph - running.current.paragraph <= 1 && ABOUT_TALKS.test(sentence.text)) running.current.details.push(sentence);
    if (offices.length > 0) running.offices = offices;
  }
  return running.stories;
}

const REBUTTAL = /\b(?:n'y (?:est|sont) pour rien|toute (?:implication|responsabilite)|any (?:involvement|responsibility|role)|(?:'s|son|sa|leur|its|their) (?:account|version)(?: \w+)? (?:is|differ\w+|est)|(?:was|were) not (?:involved|responsible)|had no part|propagand[ae]|fantaisist\w+|baseless|unfounded|groundless|far-fetched|cousue?s? de fil blanc|(?:parle|qualifi|evoqu|denonc|describ|call|dismiss|brush)\w*\b[^.]{0,30}\b(?:accusations?|allegations?|insinuations?)|mensong\w+|fabricat\w+|no civilians? (?:was|were)|aucun civil|en aucun cas|dement(?:i|ent|ie)?|rejet(?:te|tent|e)|rejette(?:nt)?|rejete|refut\w+|contest\w+|nie|nient|nie[e]?|assur\w+ que rien|affirm\w+ que (?:la route|rien|aucun\w*)|denie[sd]|deny|no (?:proof|evidence)|aucune preuve|rejecte?d?|rejecting|disagree[sd]?|disput\w+|no foreign \w+|aucune? (?:unite|force|soldat|element|patrouille) (?:etrang\w+|malien\w*)|aucune de ses unites|n'implique|n'(?:a|ont) (?:jamais|pas|nullement) (?:franchi|mis les pieds|penetre|quitte)|(?:has|have|had) (?:never|not) (?:crossed|entered|set foot)|never (?:crossed|entered|set foot))\b/;

/** A sentence that goes on about the talks told before. */
const ABOUT_TALKS = /\b(?:les deux (?:parties|ministres|chefs|hommes|presidents|delegations|responsables)|the two (?:sides|men|ministers|chiefs|presidents|delegations)|both sides|ils|elles|they|entretiens?|echanges|discussions|rencontre|visite|talks|meeting|visit|ordre du jour|agenda|ont convenu|agreed)\b/;

/** An authority owns up to what happened or puts a number to it. */
const ACKNOWLEDGED = /\b(?:reconn\w+|confirm\w+|fait etat|fait savoir|bilan|pertes|acknowledged|admitted|selon l'(?:etat-major|armee))\b/;

function lastIncident(stories: readonly Story[], paragraph: number): IncidentStory | undefined {
  return stories.findLast((story): story is IncidentStory => story.kind === 'incident' && paragraph - story.paragraph <= 1);
}

/** Who a sentence accuses is accused of the incident told last. */
function accuse(sentence: SentenceFacts, stories: readonly Story[]): void {
  lastIncident(stories, sentence.paragraph)?.accused.push(...accusedIn(sentence));
}

/** "The strike took place on Sunday": the day of what was told just before. */
const TOOK_PLACE = /\b(?:took place|happened|occurred|unfolded|(?:was|were) (?:\w+ )?(?:stopped|intercepted|spotted|surprised|pulled over|flagged down)|(?:a|ont) ete (?:\w+ )?(?:intercept|stopp|surpris|reper|saisi)\w*|s'est (?:produite?|deroulee?)|se sont (?:produit|deroule)\w*|(?:a|ont) eu lieu|(?:est|sont) survenue?s?|remonte(?:nt)?)\b/;

/** A sentence without a trigger adds casualties, a place or a contradiction to the last story, or waits as context. */
function addDetail(sentence: SentenceFacts, running: Running): void {
  const last = running.stories.findLast((story) => story.kind === 'incident' && sentence.paragraph - story.paragraph <= 2);
  const site = siteOf(sentence, sentence.start, false);
  const timing = timingOf(sentence.dates, sentence.start, { lasting: false, reported: false });
  const contradicted = REBUTTAL.test(sentence.text) ? rebutted(sentence, running.stories) : undefined;
  if (contradicted) {
    contradicted.rebuttals.push(sentence);
    return;
  }
  if (last?.kind === 'incident' && last.happenings.some(({ triggers }) => triggers.some(({ modality }) => modality === 'denied')) && last.paragraph === sentence.paragraph) {
    last.details.push(sentence);
    return;
  }
  if (last?.kind === 'incident' && timing?.mention?.kind === 'day' && last.timing?.own !== true && TOOK_PLACE.test(sentence.text) && sentence.paragraph - last.paragraph <= 1) {
    last.timing = timing;
    if (site?.where.name && site.where.precision !== 'adm1' && (last.site === null || !last.site.own || last.site.where.precision === 'adm1')) last.site = site;
    last.details.push(sentence);
    return;
  }
  if (last && VICTIMS.test(sentence.text) && sentence.paragraph - last.paragraph <= 1 && !sentence.actors.every(({ speaks }) => speaks)) {
    last.details.push(sentence);
    return;
  }
  const otherToll = sentence.casualties.some(({ attributed }) => attributed) && sentence.places.length === 0;
  if (last?.kind === 'incident' && (sentence.paragraph === last.paragraph || (otherToll && sentence.paragraph - last.paragraph <= 1)) && refine(last, sentence)) return;
  if (last?.kind === 'incident' && sentence.paragraph === last.paragraph && ACKNOWLEDGED.test(sentence.text) && AUTHORITY_SAYS.test(sentence.text)) last.details.push(sentence);
  if ((site?.where.name !== null && !isPassingCapital(site, sentence)) || timing) {
    running.floating = { site: site?.where.name && !isPassingCapital(site, sentence) ? site : running.floating.site, timing: timing ?? running.floating.timing, paragraph: sentence.paragraph, forces: forcesIn(sentence, running.floating), at: sentence.start, entry: entryPlace(sentence.plain) !== null };
    if (site?.where.name) running.lastSite = site;
  }
}

/** A capital named in passing ("he was in Bamako") sets no scene. */
function isPassingCapital(site: Site | null, { start }: SentenceFacts): boolean {
  return site !== null && site.mention !== null && isCapital(site.mention) && site.start - start > 15;
}

const TOPICS: readonly (readonly [RegExp, ReadonlySet<string>])[] = [
  [/\b(?:routes?|barrages?|blocus|passage|blockade|road|checkpoints?|couvre-feu|curfew|frontiere (?:est|reste) ouverte)\b/, new Set(['restriction'])],
  [/\b(?:frappe|drone|strike|bombard)\w*\b/, new Set(['drone', 'shelling'])],
  [/\b(?:enleve|enlevement|otage|abduct|kidnap|disparition)\w*\b/, new Set(['abduction', 'missing'])],
  [/\b(?:incursion|frontiere|territoire|soil|territory|border|entered)\b/, new Set(['incursion', 'crossing'])],
  [/\b(?:arrestation|detenu|arrested|detention|interpell)\w*\b/, new Set(['arrest'])],
];

/** The story that a contradiction is about: of its topic, else the last one told. */
function rebutted(sentence: SentenceFacts, stories: readonly Story[]): IncidentStory | undefined {
  const near = stories.filter((story): story is IncidentStory => story.kind === 'incident' && sentence.paragraph - story.paragraph <= 2 && (story.timing === null || story.timing.own || story.site !== null));
  const elsewhere = siteOf(sentence, sentence.start, false)?.where ?? null;
  if (elsewhere !== null && elsewhere.name !== null && elsewhere.precision !== 'adm1' && !near.some(({ site }) => site === null || samePlace(elsewhere, site.where))) return undefined;
  for (const [words, acts] of TOPICS) {
    const topical = words.test(sentence.text) ? near.findLast((story) => [...incidentActs(story)].some((act) => acts.has(act))) : undefined;
    if (topical) return topical;
  }
  return near.at(-1);
}

/** True where the sentence goes on about the story: numbers of victims, or where it was. */
function refine(story: IncidentStory, sentence: SentenceFacts): boolean {
  if (sentence.dates.some(({ kind, reporting }) => kind === 'day' && !reporting)) return false;
  let used = false;
  if (sentence.casualties.length > 0) {
    story.casualties.push(...sentence.casualties);
    used = true;
  }
  const there = story.site === null && incidentActs(story).has('displacement') ? siteOf(sentence, sentence.start, false) : null;
  if (there?.where.name) {
    story.site = there;
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

/** The day and the place that a sentence without an act has just set in this paragraph, after the last act told. */
function justSet({ sentence, kind }: Happening, { floating, toldAt }: Running): { site: Site | null; timing: Timing | null } {
  if (kind === 'meeting' || floating.paragraph !== sentence.paragraph || floating.at < toldAt) return { site: null, timing: null };
  const { timing } = floating;
  const near = timing !== null && timing.from !== null && timing.to !== null && timing.to - timing.from <= 31;
  return { site: floating.site, timing: near ? timing : null };
}

function forcesIn({ actors, paragraph }: SentenceFacts, floating: Running['floating']): readonly ActorMention[] {
  const forces = actors.filter(({ side, speaks, class: name }) => (side === 'army' || side === 'armed') && name !== 'base' && !speaks);
  return forces.length === 0 && floating.paragraph === paragraph ? floating.forces : forces;
}

/** One happening at several places makes as many events, which later sentences without a place tell of together. */
function tellEverywhere(happening: Happening, running: Running, narrative: Narrative): void {
  const told = new Set(sitesOf(happening, running).map((site) => tell(happening, site, running, narrative)));
  if (told.size > 1) for (const story of told) story.twins.push(...[...told].filter((other) => other !== story));
}

function tell(happening: Happening, found: Site | null, running: Running, narrative: Narrative): Story {
  const lasting = happening.triggers.some(({ act }) => act === 'restriction' || act === 'presence' || act === 'mobilisation' || act === 'protest');
  const dated = timingWithoutRelease(happening, (dates) => timingOf(happening.kind === 'meeting' ? dates.filter(({ ofIncident }) => !ofIncident) : lasting ? dates : dates.filter(({ from }) => from === null || from <= narrative.published), happening.triggers[0]?.start ?? happening.start, { lasting, reported: false }));
  const fresh = isHabit(happening) ? { site: null, timing: null } : justSet(happening, running);
  const own = running.floating.entry;
  const timing = dated ?? sinceAttack(happening, running.stories) ?? (fresh.timing && { ...fresh.timing, own });
  const site = found ?? (fresh.site && { ...fresh.site, own });
  const offices = happening.kind === 'meeting' ? ofMinistry(narrative.ministry, withHost(withResumed(findOffices(happening, narrative.home), running.offices, happening.text), happening, site)) : [];
  const known = bestOf(running.stories.filter((story) => belongs(story, happening, timing, site, offices)), happening, narrative.published, running.current);
  const story = known ?? begin(happening, timing, site, offices, running, narrative);
  if (known) join(known, happening, timing, site, offices);
  else running.stories.push(story);
  if (known && site === null) for (const twin of known.twins) join(twin, { ...happening, casualties: [] }, timing, null, offices);
  running.current = story;
  running.toldAt = happening.start;
  if (site?.where.name) running.lastSite = site;
  return story;
}

function ofMinistry(ministry: Narrative['ministry'], offices: readonly OfficeMention[]): readonly OfficeMention[] {
  return ministry === null ? offices : offices.map((mention) => (mention.office === 'gov' ? { ...mention, office: ministry } : mention));
}

function join(story: Story, happening: Happening, timing: Timing | null, site: Site | null, offices: readonly OfficeMention[]): void {
  if (story.kind === 'incident' && happening.kind === 'incident') {
    if ((!isDenied(story.happenings) && isDenied([happening])) || isCounterclaim(happening, story)) {
      story.rebuttals.push(happening.sentence);
      return;
    }
    story.happenings.push(happening);
    story.casualties.push(...happening.casualties);
    if (REBUTTAL.test(happening.text)) story.rebuttals.push(happening.sentence);
  }
  if (story.kind === 'meeting' && happening.kind === 'meeting') {
    story.happenings.push(happening);
    story.offices.push(...offices);
  }
  story.paragraph = happening.sentence.paragraph;
  const ended = timing && story.timing && story.kind === 'incident' && incidentActs(story).has('restriction') ? withEnd(story.timing, timing) : null;
  if (ended) story.timing = ended;
  else if (timing && (!story.timing || !story.timing.own || isEarlier(timing, story) || (timing.own && length(timing) < length(story.timing)) || (story.kind === 'meeting' && isTalkAfterArrival(story, happening)))) story.timing = timing;
  if (site && (!story.site || !story.site.own || (story.site.where.name === null && site.where.name !== null) || isFiner(site, story.site))) story.site = site;
}

/** A closure and its reopening are the two ends of one span. */
function withEnd(a: Timing, b: Timing): Timing | null {
  const [begun, over] = a.from === null ? [b, a] : [a, b];
  if (over.from !== null || over.to === null || begun.from === null || begun.from > over.to || !over.mention || over.mention.kind !== 'day') return null;
  return begun.to === null || begun.to <= over.to ? { ...begun, to: over.to } : null;
}

/** A place inside the region that was named first. */
function isFiner({ where }: Site, { where: known }: Site): boolean {
  return known.precision === 'adm1' && where.adm1 === known.name && (where.precision === 'place' || where.precision === 'near');
}

/** The day of the talks is the day of the meeting, not the day of the arrival. */
function isTalkAfterArrival(story: MeetingStory, happening: Happening): boolean {
  return happening.triggers.some(({ act }) => act !== 'visit') && story.happenings.slice(0, -1).every(({ triggers }) => triggers.every(({ act }) => act === 'visit'));
}

/** The day of the killing, told after the day on which the bodies were found. */
function isEarlier({ to }: Timing, story: Story): boolean {
  return story.kind === 'incident' && to !== null && story.timing?.from !== null && story.timing?.from !== undefined && to < story.timing.from && story.timing.from - to <= 7;
}

function length({ from, to }: Timing): number {
  return from === null || to === null ? Infinity : to - from;
}

function begin(happening: Happening, timing: Timing | null, site: Site | null, offices: readonly OfficeMention[], running: Running, narrative: Narrative): Story {
  const habitual = isHabit(happening) && timing === null;
  const common = {
    timing: timing ?? (habitual || (happening.kind === 'incident' && isDenied([happening])) ? null : (inheritedTiming(happening, running) ?? timingOf(happening.sentence.dates.filter(({ reporting }) => reporting), happening.start, { lasting: false, reported: true }))), site: site ?? inheritedSite(happening, running, narrative, habitual),
    paragraph: happening.sentence.paragraph, details: [], habitual, twins: [],
  };
  if (happening.kind === 'incident') return { ...common, kind: 'incident', happenings: [happening], casualties: [...happening.casualties], rebuttals: REBUTTAL.test(happening.text) ? [happening.sentence] : [], claims: [], accused: [], prelude: preludeOf(happening, running) };
  const before = running.stories.findLast((story) => story.kind === 'meeting');
  const resumed = offices.length === 0 && before?.kind === 'meeting' && /\b(?:they|both|the two|ils|elles|les deux|la delegation|the delegation|prochaine|next)\b/.test(happening.text) ? before.offices : offices;
  return { ...common, kind: 'meeting', happenings: [happening], offices: [...resumed] } satisfies MeetingStory;
}

/** Forces that the sentences just before bring in, for an act whose own words name none. */
function preludeOf({ sentence, actors }: Happening, { floating }: Running): readonly ActorMention[] {
  const named = actors.some(({ side, speaks }) => (side === 'army' || side === 'armed') && !speaks);
  return named || floating.paragraph !== sentence.paragraph ? [] : floating.forces;
}

/** A year or two in the background dates nothing told after it. */
function isNarrow({ from, to }: Timing): boolean {
  return from === null || to === null || to - from <= 31;
}

function inheritedTiming({ sentence, kind }: Happening, { floating, stories }: Running): Timing | null {
  if (sentence.paragraph - floating.paragraph <= 1 && floating.timing && isNarrow(floating.timing)) return { ...floating.timing, own: floating.entry && sentence.paragraph === floating.paragraph };
  const last = stories.findLast((story) => story.kind === kind && story.paragraph === sentence.paragraph);
  return last?.timing ? { ...last.timing, own: false } : null;
}

function inheritedSite({ sentence, kind }: Happening, { floating, stories }: Running, { titleSite }: Narrative, habitual: boolean): Site | null {
  const last = stories.findLast((story) => story.kind === kind && story.paragraph === sentence.paragraph);
  if (habitual && kind === 'meeting') return null;
  if (habitual) return borderSite(sentence) ?? (last?.site?.where.precision === 'border' ? last.site : null);
  const floats = sentence.paragraph - floating.paragraph <= (kind === 'meeting' ? 0 : 1);
  if (floats && floating.site) return { ...floating.site, own: floating.entry && sentence.paragraph === floating.paragraph };
  if (last?.site) return { ...last.site, own: false };
  if (kind === 'meeting' && titleSite?.meeting !== true) return null;
  return titleSite ? { ...titleSite, own: false } : null;
}
