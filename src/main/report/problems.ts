/** What an author should look at before a report is approved. */
import { sameValue } from '#shared/domain/change';
import { UNKNOWN_GRADE } from '#shared/domain/grading';
import type { ReportParagraph, ReportProblem } from '#shared/domain/report';
import { AUTHOR_SECTIONS, PROPOSED_SECTIONS, WRITTEN_SECTIONS, type WrittenSection } from '#shared/domain/report-template';
import type { Brief, ReportContext } from './brief.ts';
import { type Draft, standingOfReference } from './draft.ts';
import { holds } from './templates.ts';

/** `changedSince`: whether an event has changed since a revision of the history. */
export function problemsOfReport(brief: Brief, draft: Draft, context: ReportContext, changedSince: (event: string, seq: number) => boolean): ReportProblem[] {
  const sections = WRITTEN_SECTIONS.filter((section) => holds(draft.template, section));
  return [
    ...sections.flatMap((section) => sentenceProblems(section, { brief, draft, context, changedSince })),
    ...sections.filter((section) => draft.texts[section].length === 0).map((section) => problem('empty_section', section)),
    ...ungraded(draft),
  ];
}

interface Basis {
  readonly brief: Brief;
  readonly draft: Draft;
  readonly context: ReportContext;
  readonly changedSince: (event: string, seq: number) => boolean;
}

/** Of what the author wrote; what is proposed from the events as they are now has none. */
function sentenceProblems(section: WrittenSection, { brief, draft, context, changedSince }: Basis): ReportProblem[] {
  const own = brief.texts?.[section];
  if (!own) return [];
  const isFactual = PROPOSED_SECTIONS.some((one) => one === section);
  const known = draft.proposed[section].flatMap(({ sentences }) => sentences);
  return eachSentence(own.paragraphs).flatMap(({ paragraph, index, sentence }) => {
    const at = { paragraph, sentence: index };
    const standing = Map.groupBy(sentence.refs, (id) => standingOfReference(id, { brief, context, refs: draft.refs }));
    const lost = [...(standing.get('outside') ?? []), ...(standing.get('gone') ?? [])];
    const stale = sentence.refs.filter((id) => draft.refs.has(id) && changedSince(id, own.seq));
    return [
      ...(isFactual && sentence.refs.length === 0 && !known.some((one) => sameValue(one, sentence)) ? [problem('unsourced', section, at)] : []),
      ...(lost.length > 0 ? [problem('lost_reference', section, at, lost)] : []),
      ...(standing.has('withheld') ? [problem('withheld_sentence', section, at, standing.get('withheld'))] : []),
      ...(stale.length > 0 ? [problem('stale', section, at, stale)] : []),
      ...(section === AUTHOR_SECTIONS[0] && sentence.likelihood !== null && sentence.confidence === null ? [problem('no_confidence', section, at)] : []),
    ];
  });
}

function eachSentence(paragraphs: readonly ReportParagraph[]) {
  return paragraphs.flatMap(({ id, sentences }) => sentences.map((sentence, index) => ({ paragraph: id, index, sentence })));
}

function ungraded({ inPeriod, ongoing, linked }: Draft): ReportProblem[] {
  const events = [...inPeriod, ...ongoing, ...linked].filter(({ grade }) => grade === UNKNOWN_GRADE).map(({ id }) => id);
  return events.length === 0 ? [] : [problem('missing_grade', null, {}, events)];
}

function problem(
  kind: ReportProblem['kind'], section: WrittenSection | null, at: { readonly paragraph?: string; readonly sentence?: number } = {}, events: readonly string[] = [],
): ReportProblem {
  return { kind, section, paragraph: at.paragraph ?? null, sentence: at.sentence ?? null, events: [...events] };
}
