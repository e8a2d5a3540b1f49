/** Reports from the command line: made at once, or the numbered ones listed, shown, issued, written to a file. */
import type { Client } from '#shared/contract/client';
import type { ReportSummary } from '#shared/contract/methods/reports';
import { UNITS } from '#shared/briefing/steps';
import { ConfinsError } from '#shared/contract/rpc';
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

export async function reports(call: Call, client: Client, tell: Teller): Promise<Answer> {
  const [what = '', which] = call.positionals;
  const { reports: all } = await client.call('report.list', {});
  if (what === 'list') return { json: { reports: all }, text: all.map(lineOf).join('\n') };
  if (what !== 'show' && what !== 'issue' && what !== 'open') throw new WrongUsage(`"reports" takes list, show, issue or open, not "${what}"`, 'reports');
  if (which === undefined) throw new WrongUsage(`"reports ${what}" needs the serial of a report`, 'reports');
  const found = all.filter(({ id, serial }) => id === which || serial === which).sort((a, b) => b.version - a.version)[0];
  if (!found) throw new ConfinsError('not_found', 'not_found.report_record', { id: which });
  if (what === 'show') return { json: await client.call('report.get', { id: found.id }), text: shown(found) };
  if (what === 'open') return write(call, client, found.id, call.text('out') ?? '');
  const issued = await client.call('report.issue', { id: found.id });
  tell.progress(`${issued.serial}: ${issued.frozen?.included ?? 0} events, ${issued.frozen?.withheld ?? 0} withheld`);
  const out = call.text('out');
  return out === undefined ? { json: issued, text: `${issued.serial}\t${issued.frozen?.sha256 ?? ''}` } : write(call, client, found.id, out);
}

async function write(call: Call, client: Client, id: string, out: string): Promise<Answer> {
  if (out === '') throw new WrongUsage('"reports open" needs --out', 'reports');
  const format = choice(call, 'format', [...REPORT_FORMATS, 'csv'], out.endsWith('.csv') ? 'csv' : formatOf(out));
  writeWhole(out, await client.call('report.open', { id, format }));
  return { json: { file: out, format }, text: out };
}

/** A note is of the kind of its event. */
async function templateFor(client: Client, event: string): Promise<string> {
  return (await client.call('event.get', { id: event })).kind;
}

function formatOf(file: string): ReportFormat {
  return REPORT_FORMATS.find((format) => file.toLowerCase().endsWith(`.${format}`)) ?? 'pdf';
}

function lineOf({ serial, version, state, lang, scope, marking, author, name }: ReportSummary): string {
  return [version > 1 ? `${serial} v${version}` : serial, state, lang, `${scope.from}/${scope.to}`, marking, author, name].join('\t');
}

function shown(report: ReportSummary): string {
  const { approver, issuedAt, frozen, distribution, correction } = report;
  const lines: readonly (string | null)[] = [
    lineOf(report), approver && `approved by ${approver}`, issuedAt && `issued ${issuedAt}`, frozen && `data ${frozen.sha256}`, correction && `corrects: ${correction}`,
    distribution.length > 0 ? `to ${distribution.join(', ')}` : null, ...(frozen?.files.map(({ name, bytes, sha256 }) => `${name}\t${bytes}\t${sha256}`) ?? []),
  ];
  return lines.filter((line) => line !== null && line !== '').join('\n');
}

/** Without what is not given. */
function defined<T extends object>(given: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  // An absent key and one that is undefined say the same to the schemas; only the types tell them apart.
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as { [K in keyof T]?: Exclude<T[K], undefined> };
}
