/** Commands about the desk itself: its history, its publishers, its own words, its documents read again. */
import type { Client } from '#shared/contract/client';
import type { HistoryFilter } from '#shared/contract/methods/history';
import type { RereadPair } from '#shared/contract/methods/documents';
import type { PublisherSummary } from '#shared/contract/methods/sources';
import type { Json } from '#shared/domain/change';
import type { Language } from '#shared/domain/document';
import { SourceLetter } from '#shared/domain/grading';
import type { LexiconEntry } from '#shared/domain/lexicon-entry';
import type { ChangeSummary, RevisionRecord } from '#shared/domain/revision';
import type { Answer, Teller } from './commands.ts';
import { type Call, choice, numberOption, WrongUsage } from './usage.ts';

/** Asked for by pages, so that a long history does not travel at once. */
const PAGE = 500;

export async function history(call: Call, client: Client, { lang }: Teller): Promise<Answer> {
  const event = call.text('event');
  const wanted: Readonly<Record<string, string | undefined>> = {
    who: call.text('who'), from: call.text('from'), to: call.text('to'), field: call.text('field'),
    ...(event === undefined ? {} : { subject: 'event', subjectId: event }),
  };
  // Texts only take the filter's type here; dispatch validates every value.
  const filter = Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined)) as HistoryFilter;
  const limit = numberOption(call, 'limit') ?? Infinity;
  const revisions: RevisionRecord[] = [];
  let total = Infinity;
  while (revisions.length < Math.min(limit, total)) {
    const before = revisions.at(-1)?.seq;
    const page = await client.call('history.list', { filter, limit: Math.min(PAGE, limit - revisions.length), ...(before === undefined ? {} : { before }) });
    if (page.revisions.length === 0) break;
    revisions.push(...page.revisions);
    ({ total } = page);
  }
  return { json: { revisions, total: Number.isFinite(total) ? total : 0 }, text: revisions.map((revision) => sentence(revision, lang)).join('\n') };
}

export async function step(direction: 'undo' | 'redo', client: Client): Promise<Answer> {
  const answer = direction === 'undo' ? await client.call('history.undo', {}) : await client.call('history.redo', {});
  const done: ChangeSummary | null = 'undone' in answer ? answer.undone : answer.redone;
  if (done === null) return { json: answer, text: `nothing to ${direction}`, exitCode: 1 };
  return { json: answer, text: `${direction} ${done.change}\t${done.at}\t${done.who}\t${done.action}\t${done.subjectId}` };
}

export async function publishers(client: Client): Promise<Answer> {
  const listed = await client.call('publisher.list', {});
  return { json: listed, text: listed.publishers.map(publisherLine).join('\n') };
}

/** Only what is given changes; an empty text takes back what was said. */
export async function publisher(call: Call, client: Client): Promise<Answer> {
  const name = call.positionals[0] ?? '';
  const known = (await client.call('publisher.list', {})).publishers.find((one) => one.name === name);
  const before: Record<string, Json> = { letter: known?.letter ?? 'F', group: known?.group ?? null, lang: known?.lang ?? null, country: known?.country ?? null };
  const letter = call.text('letter') === undefined ? undefined : choice(call, 'letter', SourceLetter.options, 'F');
  const given: Record<string, string | undefined> = { letter, group: call.text('group'), lang: call.text('lang'), country: call.text('country') };
  const changes = Object.entries(given).flatMap(([field, value]) => (value === undefined ? [] : [{ field, from: before[field] ?? null, to: value === '' ? null : value }]));
  if (changes.length === 0) throw new WrongUsage('"publisher" needs --letter, --group, --lang or --country', 'publisher');
  const answer = await client.call('publisher.edit', { name, changes, why: call.text('why') ?? '' });
  return { json: answer, text: `${publisherLine(answer.publisher)}\n${answer.regraded} events regraded` };
}

export async function lexicon(call: Call, client: Client): Promise<Answer> {
  const [what = ''] = call.positionals;
  if (what === 'list') {
    const listed = await client.call('lexicon.list', {});
    return { json: listed, text: listed.entries.map(({ id, entry }) => `${id}\t${entry.kind}\t${wordsOf(entry)}`).join('\n') };
  }
  if (what !== 'check') throw new WrongUsage(`"lexicon" takes check or list, not "${what}"`, 'lexicon');
  const { collisions } = await client.call('lexicon.check', {});
  const text = collisions.length === 0 ? 'ok' : collisions.map((one) => `${one.id}: "${one.text}" also means ${one.with}`).join('\n');
  return { json: { ok: collisions.length === 0, collisions }, text, exitCode: collisions.length === 0 ? 0 : 1 };
}

export async function reread(call: Call, client: Client): Promise<Answer> {
  const { pairs } = await client.call('document.reread', { id: call.positionals[0] ?? '' });
  return { json: { pairs }, text: pairs.map(pairLine).join('\n') };
}

function sentence({ seq, at, who, kind, action, label, subjectId, changes, why }: RevisionRecord, lang: Language): string {
  const fields = changes.map(({ field }) => field).join(', ');
  return [seq, at, who, kind === 'undo' || kind === 'redo' ? `${kind} ${action}` : action, label[lang] || label.fr || label.en || subjectId, fields, why].join('\t').trimEnd();
}

function publisherLine({ name, letter, lang, country, group, documents, events }: PublisherSummary): string {
  return [letter, name, lang ?? '-', country ?? '-', group ?? '-', `${documents} documents`, `${events} events`].join('\t');
}

function wordsOf(entry: LexiconEntry): string {
  if (entry.kind === 'alias') return `${entry.text} = ${entry.actor}`;
  return entry.kind === 'actor' ? `${entry.actor.id}: ${[...entry.aliases.fr, ...entry.aliases.en].join(', ')}` : [entry.name, ...entry.variants].join(', ');
}

/** `=` as it was, `~` otherwise, `-` no longer found, `+` found for the first time. */
function pairLine({ proposal, event, found, differs }: RereadPair): string {
  const draft = found?.draft ?? proposal?.draft;
  const mark = proposal === null ? '+' : found === null ? '-' : differs.length === 0 ? '=' : '~';
  return [mark, event?.id ?? proposal?.id ?? '-', draft?.when ?? '', draft?.type ?? '', draft?.where.name ?? draft?.where.precision ?? '', differs.join(', ')].join('\t').trimEnd();
}
