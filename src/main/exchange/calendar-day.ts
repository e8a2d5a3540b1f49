/** The calendar day in a machine's date, as written there: no shift between time zones. */
import { parseIsoDay } from '#shared/domain/when';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** `YYYY-MM-DD` out of ISO 8601 (`2024-05-10T23:30:00+01:00`), RFC 2822 (`Fri, 10 May 2024 …`) or PDF dates (`D:20240510…`); else null. */
export function calendarDayOf(text: string): string | null {
  const iso = /^\s*(?:D:)?(\d{4})-?(\d{2})-?(\d{2})/.exec(text);
  const mail = /^\s*(?:[a-z]{3,9},?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\.?\s+(\d{4})/i.exec(text);
  const month = MONTHS.indexOf(mail?.[2]?.toLowerCase() ?? '') + 1;
  const day = iso ? `${iso[1]}-${iso[2]}-${iso[3]}` : mail && month > 0 ? `${mail[3]}-${String(month).padStart(2, '0')}-${(mail[1] ?? '').padStart(2, '0')}` : null;
  return day !== null && parseIsoDay(day) !== null ? day : null;
}
