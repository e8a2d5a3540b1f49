/** A report made at once from the command line, as a file. The numbered ones: `numbered-reports.ts`. */
import type { Client } from '#shared/contract/client';
import { UNITS } from '#shared/briefing/steps';
import { MARKINGS } from '#shared/domain/marking';
import { PdfStandard, REPORT_FORMATS, type ReportFormat } from '#shared/domain/report';
import { Paper } from '#shared/domain/report-template';
import type { Answer, Teller } from './answer.ts';
import { filterOf } from './filter-options.ts';
import { type Call, choice, WrongUsage } from './usage.ts';
import { writeWhole } from './write-whole.ts';

export async function report(call: Call, client: Client, tell: Teller): Promise<Answer> {
  const out = call.text('out') ?? '';
  const { from, to, ...filter } = await filterOf(call, client);
  const event = call.text('event');
  if (event === undefined && (from === undefined || to === undefined)) throw new WrongUsage('"report" needs --from and --to, or --event', 'report');
  const made = await client.call('report.render', {
    ...defined({ from, to, event, template: call.text('template') ?? (event === undefined ? undefined : await templateFor(client, event)), title: call.text('title') }), filter: defined(filter),
    lang: choice(call, 'lang', ['fr', 'en'], 'fr'), marking: choice(call, 'marking', MARKINGS, 'clear'), format: choice(call, 'format', [...REPORT_FORMATS, 'slides'], formatOf(out)), unit: choice(call, 'by', UNITS, 'event'),
    pdfStandard: choice(call, 'pdf-standard', PdfStandard.options, 'ua-1'), includeUnreviewed: call.flag('include-unreviewed'),
    ...defined({ paper: call.text('paper') === undefined ? undefined : choice(call, 'paper', Paper.options, 'a4') }),
  });
  writeWhole(out, await client.call('report.file', { id: made.id }));
  const annex = made.annex === null ? null : `${out.replace(/\.[^./\\]+$/, '')}.csv`;
  if (made.annex !== null && annex !== null) writeWhole(annex, await client.call('report.file', { id: made.annex.id }));
  tell.progress(`${out}: ${made.included} events, ${made.withheld} withheld`);
  const { sha256, included, withheld } = made;
  return { json: { file: out, sha256, included, withheld, annex }, text: [out, sha256, ...(annex === null ? [] : [annex])].join('\n') };
}

/** A note is of the kind of its event. */
export async function templateFor(client: Client, event: string): Promise<string> {
  return (await client.call('event.get', { id: event })).kind;
}

export function formatOf(file: string): ReportFormat {
  return REPORT_FORMATS.find((format) => file.toLowerCase().endsWith(`.${format}`)) ?? 'pdf';
}

/** Without what is not given. */
export function defined<T extends object>(given: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  // An absent key and one that is undefined say the same to the schemas; only the types tell them apart.
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as { [K in keyof T]?: Exclude<T[K], undefined> };
}
