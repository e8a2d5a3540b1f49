/** What is wrong with the work in hand, in words, by field. */
import { Casualties } from '#shared/domain/casualties';
import type { Language } from '#shared/domain/document';
import { type FieldProblem, markingProblems, problemsOf } from '#shared/domain/problems';
import type { Marking } from '#shared/domain/marking';
import { failureText } from '#shared/i18n/failures';
import type { Work } from './drafts.ts';

/** `field` as `problemsOf` names it; errors come before warnings. */
export interface Told {
  readonly field: string;
  readonly severity: FieldProblem['severity'];
  readonly text: string;
}

export function toldProblems(
  { form, why }: Work, id: string | undefined, markingOf: (document: string) => Marking | null, nameOf: (actor: string) => string, lang: Language,
): Told[] {
  const cited = form.citations.flatMap(({ document }) => (document === null ? [] : (markingOf(document) ?? [])));
  const problems = [...problemsOf({ ...form, ...(id === undefined ? {} : { id }) }), ...markingProblems(form.marking, cited, why)];
  return problems
    .map(({ field, severity, key, params }) => ({ field, severity, text: failureText(lang, { message: `problem.${key}`, params: named(params, nameOf) }) }))
    .sort((a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'));
}

function named(params: FieldProblem['params'], nameOf: (actor: string) => string): FieldProblem['params'] {
  return params['actor'] === undefined ? params : { ...params, actor: nameOf(params['actor']) };
}

/** True where nothing keeps the work from being stored, as far as the form can tell. */
export function isSound({ form }: Work, id: string | null): boolean {
  const isSaid = form.claims.every(({ casualties }) => Casualties.safeParse(casualties).success);
  return isSaid && problemsOf({ ...form, ...(id === null ? {} : { id }) }).every(({ severity }) => severity !== 'error');
}
