/** Numbered reports from the command line: begun, taken through their steps, listed, shown, written to a file. */
import type { Client } from '#shared/contract/client';
import type { ReportSummary } from '#shared/contract/methods/reports';
import { ConfinsError } from '#shared/contract/rpc';
import { MARKINGS } from '#shared/domain/marking';
import { PdfStandard, REPORT_FORMATS, type ReportRecord } from '#shared/domain/report';
import { Paper } from '#shared/domain/report-template';
import type { Answer, Teller } from './answer.ts';
import { filterOf } from './filter-options.ts';
import { defined, formatOf, templateFor } from './reports.ts';
import { type Call, choice, WrongUsage } from './usage.ts';
import { writeWhole } from './write-whole.ts';

const OF_ONE = ['show', 'submit', 'approve', 'issue', 'open'] as const;

export async function reports(call: Call, client: Client, tell: Teller): Promise<Answer> {
  const [what = '', which] = call.positionals;
  if (what === 'create') return create(call, client);
  const { reports: all } = await client.call('report.list', {});
  if (what === 'list') return { json: { reports: all }, text: all.map(lineOf).join('\n') };
  const step = OF_ONE.find((one) => one === what);
  if (step === undefined) throw new WrongUsage(`"reports" takes create, list, ${OF_ONE.join(', ').replace(/, (?=\w+$)/, ' or ')}, not "${what}"`, 'reports');
  if (which === undefined) throw new WrongUsage(`"reports ${what}" needs the serial of a report`, 'reports');
  const found = all.filter(({ id, serial }) => id === which || serial === which).sort((a, b) => b.version - a.version)[0];
  if (!found) throw new ConfinsError('not_found', 'not_found.report_record', { id: which });
  switch (step) {
    case 'show': return { json: await client.call('report.get', { id: found.id }), text: shown(found) };
    case 'open': return write(call, client, found.id, call.text('out') ?? '');
    case 'submit': return stateOf(await client.call('report.submit', { id: found.id }));
    case 'approve': return stateOf(await client.call('report.approve', { id: found.id, ...defined({ approver: call.text('approver') }) }));
    case 'issue': return issue(call, client, tell, found.id);
  }
}

/** A draft over a period or on one event, with the next serial of its template. */
async function create(call: Call, client: Client): Promise<Answer> {
  if (call.positionals.length > 1) throw new WrongUsage('"reports create" gives the serial itself', 'reports');
  const { from, to, ...filter } = await filterOf(call, client);
  const event = call.text('event');
  if (event === undefined && (from === undefined || to === undefined)) throw new WrongUsage('"reports create" needs --from and --to, or --event', 'reports');
  const made = await client.call('report.create', {
    template: call.text('template') ?? (event === undefined ? 'sitrep' : await templateFor(client, event)),
    scope: event === undefined ? { ...defined({ from, to }), filter: defined(filter) } : { event },
    lang: choice(call, 'lang', ['fr', 'en'], 'fr'), marking: choice(call, 'marking', MARKINGS, 'clear'), includeUnreviewed: call.flag('include-unreviewed'),
    pdfStandard: choice(call, 'pdf-standard', PdfStandard.options, 'ua-1'), distribution: [...(call.list('distribution') ?? [])],
    ...defined({
      title: call.text('title'), author: call.text('author'), nextIssue: call.text('next-issue'),
      paper: call.text('paper') === undefined ? undefined : choice(call, 'paper', Paper.options, 'a4'),
    }),
  });
  return stateOf(made);
}

async function issue(call: Call, client: Client, tell: Teller, id: string): Promise<Answer> {
  const issued = await client.call('report.issue', { id });
  tell.progress(`${issued.serial}: ${issued.frozen?.included ?? 0} events, ${issued.frozen?.withheld ?? 0} withheld`);
  const out = call.text('out');
  return out === undefined ? { json: issued, text: `${issued.serial}\t${issued.frozen?.sha256 ?? ''}` } : write(call, client, id, out);
}

function stateOf(report: ReportRecord): Answer {
  const { serial, version, state, approver } = report;
  return { json: report, text: [version > 1 ? `${serial} v${version}` : serial, state, ...(approver === null ? [] : [approver])].join('\t') };
}

async function write(call: Call, client: Client, id: string, out: string): Promise<Answer> {
  if (out === '') throw new WrongUsage('"reports open" needs --out', 'reports');
  const format = choice(call, 'format', [...REPORT_FORMATS, 'csv'], out.endsWith('.csv') ? 'csv' : formatOf(out));
  writeWhole(out, await client.call('report.open', { id, format }));
  return { json: { file: out, format }, text: out };
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
