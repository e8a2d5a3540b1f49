export type Totals = Record<string, number>;
export function scoreArticle(gold: readonly unknown[], pred: readonly unknown[], totals: Totals, byType: object): void;
export function summary(totals: Totals): { event: { f1: number | null }; strict: { f1: number | null } };
