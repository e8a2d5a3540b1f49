/** Where sections and sentences stand in the composer, by the ids of their elements. */
import type { ReportProblem } from '#shared/domain/report';
import type { SectionKind } from '#shared/domain/report-template';
import type { Place } from './writing.ts';

const SECTION = 'report-section-';

export function sectionId(kind: SectionKind): string {
  return `${SECTION}${kind}`;
}

export function sentenceId(kind: SectionKind, { paragraph, sentence }: Place): string {
  return `report-sentence-${kind}-${paragraph}-${sentence}`;
}

/** The section's first field has the focus, or its heading where it has none. */
export function goToSection(kind: SectionKind): void {
  const section = document.getElementById(sectionId(kind));
  section?.scrollIntoView({ block: 'start' });
  section?.focus();
}

export function goToSentence(kind: SectionKind, place: Place): void {
  const field = document.getElementById(sentenceId(kind, place));
  field?.scrollIntoView({ block: 'center' });
  field?.focus();
}

/** To the sentence, else to the section, else to the list of events concerned. */
export function goToProblem({ section, paragraph, sentence }: ReportProblem): void {
  if (section !== null && paragraph !== null && sentence !== null) goToSentence(section, { paragraph, sentence });
  else if (section !== null) goToSection(section);
  else document.getElementById('report-problem-events')?.focus();
}

/** The kind of the section that has the focus, or stands uppermost. */
export function sectionInView(): string | null {
  const focused = document.activeElement?.closest(`[id^=${SECTION}]`);
  const all = [...document.querySelectorAll(`[id^=${SECTION}]`)];
  const top = all[0]?.parentElement?.getBoundingClientRect().top ?? 0;
  const found = focused ?? all.find((one) => one.getBoundingClientRect().bottom > top + 40);
  return found?.id.slice(SECTION.length) ?? null;
}
