import type { Language } from '#shared/domain/document';
import { parseIsoDay } from '#shared/domain/when';
import { formatPeriod } from '#shared/i18n/dates';

export function periodText(from: string, to: string, lang: Language): string {
  const [first, last] = [parseIsoDay(from), parseIsoDay(to)];
  return first === null || last === null ? `${from} – ${to}` : formatPeriod(first, last, lang);
}
