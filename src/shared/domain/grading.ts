/** Admiralty grading (NATO AJP-2.1, STANAG 2511): source reliability A–F, information credibility 1–6. F and 6 mean unknown. */
import { z } from 'zod';

export const SourceLetter = z.enum(['A', 'B', 'C', 'D', 'E', 'F']);
export const InformationDigit = z.enum(['1', '2', '3', '4', '5', '6']);
export type SourceLetter = z.infer<typeof SourceLetter>;
export type InformationDigit = z.infer<typeof InformationDigit>;

/** Letter and digit, such as `B2`. */
export const Grade = z.templateLiteral([SourceLetter, InformationDigit]);
export type Grade = z.infer<typeof Grade>;

export const UNKNOWN_GRADE: Grade = 'F6';

/** The best of the grades: the lower digit first, then the lower letter; unknown (`F`, `6`) never beats known. */
export function bestGrade(grades: readonly Grade[]): Grade {
  return [...grades].sort((a, b) => gradeRank(a) - gradeRank(b))[0] ?? UNKNOWN_GRADE;
}

/** The grade with another letter; what is said of the information stays. */
export function relettered(grade: Grade, letter: SourceLetter): Grade {
  return `${letter}${InformationDigit.parse(grade.slice(1))}`;
}

/** Sort key: smaller is better. */
export function gradeRank(grade: Grade): number {
  return Number(grade[1]) * 10 + grade.charCodeAt(0) - 65;
}
