/** The report as Markdown (CommonMark with tables and footnotes). The events' own text is escaped: it prints as it was written. */
import { EVENT_COLUMNS, type EventColumn, isWritten, PhraseKey } from '#shared/domain/report-template';
import type { Labels } from './labels.ts';
import type { Definition, IncidentEntry, MeetingEntry, PrintedParagraph, ReportEntry, ReportModel, RoleGroup, SourceEntry, Statement } from './model.ts';

type Section = ReportModel['sections'][number];

export function renderMarkdown(given: ReportModel): string {
  const model = withSafeLabels(given);
  const notes: string[] = [];
  const sections = model.sections.map((section) => `## ${escapeMarkdown(section.heading)}\n\n${bodyOf(section, model, notes)}`);
  const footnotes = notes.map((note, index) => `[^${index + 1}]: ${escapeMarkdown(note)}`).join('\n');
  const parts = [head(model), ...sections, footnotes, `**${model.markingLabel}**`];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** Backslashes before what can begin markup or HTML inside a line; line breaks become blanks. */
export function escapeMarkdown(text: string): string {
  return text.replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ').replace(/[\\`*_[\]<>#|~&$^]/g, '\\$&');
}

/** A template may say them in its own words. */
function withSafeLabels(model: ReportModel): ReportModel {
  const labels = { ...model.labels };
  for (const key of PhraseKey.options) labels[key] = escapeMarkdown(labels[key]);
  return {
    ...model, labels, facts: model.facts.map(({ label, value }) => ({ label: escapeMarkdown(label), value })),
    keyFigures: model.keyFigures.map((figure) => ({ ...figure, label: escapeMarkdown(figure.label) })),
  };
}

function head(model: ReportModel): string {
  const { labels, correction } = model;
  const rows = model.facts.map(({ label, value }) => `| ${label} | ${escapeMarkdown(value)} |`);
  const parts = [
    `**${model.markingLabel}**`, `# ${escapeMarkdown(model.title)}`, escapeMarkdown(model.headline), ['|  |  |', '|---|---|', ...rows].join('\n'),
    correction === '' ? '' : `**${labels.correction}${labels.colon}** ${escapeMarkdown(correction)}`,
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function bodyOf({ kind, columns }: Section, model: ReportModel, notes: string[]): string {
  const { labels, rowNotes } = model;
  if (isWritten(kind)) {
    const written = paragraphs(model.texts[kind], kind === 'bottom_line' || kind === 'changes', notes) || labels.notWritten;
    return kind === 'assessment' ? `*${labels.notAssessed}*\n\n${written}` : written;
  }
  switch (kind) {
    case 'key_figures': return joined([keyFigures(model), model.withheldNote]);
    case 'timeline': return figure(model.figures.timelineCaption);
    case 'map': return figure(model.figures.mapCaption);
    case 'frontier': return figure(model.figures.frontierCaption);
    case 'incidents': return joined([eventTable(model.incidents, columns, labels) ?? labels.noIncidents, rowNotes.incidents]);
    case 'meetings': return joined([model.meetings.map((meeting) => meetingText(meeting, model)).join('\n\n') || labels.noMeetings, rowNotes.meetings]);
    case 'linked': return eventTable(model.linked, columns, labels) ?? labels.noLinked;
    case 'accounts': return accounts(model);
    case 'ongoing': return joined([model.ongoing.length === 0 ? labels.noOngoing : `${labels.ongoingIntro}\n\n${eventTable(model.ongoing, columns, labels) ?? ''}`, rowNotes.ongoing]);
    case 'sources': return joined([model.sources.map((source) => sourceLine(source, labels)).join('\n') || labels.noSources, rowNotes.sources]);
    case 'distribution': return model.distribution.map((one) => `- ${escapeMarkdown(one)}`).join('\n') || labels.noDistribution;
    case 'method': return method(model);
  }
}

function joined(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join('\n\n');
}

function figure(caption: string): string {
  return `*${escapeMarkdown(caption)}*`;
}

function paragraphs(all: readonly PrintedParagraph[], isList: boolean, notes: string[]): string {
  return all.map(({ sentences }) => `${isList ? '- ' : ''}${sentences.map((one) => sentence(one, notes)).join(' ')}`).join(isList ? '\n' : '\n\n');
}

function sentence({ text, note, worth }: Statement, notes: string[]): string {
  if (note !== null) notes.push(note);
  return `${escapeMarkdown(text)}${worth === null ? '' : ` (${escapeMarkdown(worth)})`}${note === null ? '' : `[^${notes.length}]`}`;
}

function keyFigures({ keyFigures: figures, labels, previousPeriod }: ReportModel): string {
  const rows = figures.map(({ label, now, before, change }) => [label, now, before, change]);
  return table(['', labels.thisPeriod, `${labels.previousPeriod} (${previousPeriod.text})`, labels.change], rows);
}

function accounts({ accounts: all, labels }: ReportModel): string {
  if (all.length === 0) return labels.noAccounts;
  return table([labels.by, labels.says, labels.toll, labels.grade], all.map(({ by, says, toll, grade }) => [escapeMarkdown(by), escapeMarkdown(says), toll.join(', '), grade]));
}

function eventTable(entries: readonly ReportEntry[], columns: Section['columns'], labels: Labels): string | null {
  if (entries.length === 0) return null;
  const shown = columns ?? EVENT_COLUMNS;
  const heads: Readonly<Record<EventColumn, readonly string[]>> = {
    when_where: [labels.date, labels.place], event: [labels.event], actors: [labels.actors], toll: [labels.toll], grade: [labels.grade], sources: [labels.independentSources],
  };
  return table([labels.reference, ...shown.flatMap((column) => heads[column])], entries.map((entry) => eventRow(entry, shown, labels)));
}

function eventRow(entry: ReportEntry, shown: readonly EventColumn[], labels: Labels): string[] {
  const told = entry.accounts.length === 0 ? '' : ` ${labels.accounts} ${entry.accounts.map(escapeMarkdown).join(', ')}.`;
  const cells: Readonly<Record<EventColumn, readonly string[]>> = {
    when_where: [dateText(entry), placeText(entry)],
    event: [`**${escapeMarkdown(entry.title)}** (${entry.type}, ${entry.status}). ${escapeMarkdown(entry.summary)}${told}`],
    actors: [actorsText(entry.actors, labels)], toll: [entry.kind === 'incident' ? entry.casualties.join(', ') : ''], grade: [entry.grade], sources: [String(entry.independentSources)],
  };
  return [entry.ref, ...shown.flatMap((column) => cells[column])];
}

function meetingText(meeting: MeetingEntry, { labels }: ReportModel): string {
  const line = (label: string, value: string): string => (value === '' ? '' : `- ${label}${labels.colon} ${value}`);
  const all = (values: readonly string[]): string => values.map(escapeMarkdown).join(`${labels.semicolon} `);
  const lines = [
    line(labels.date, dateText(meeting)), line(labels.venue, placeText(meeting)), line(labels.participants, actorsText(meeting.actors, labels)),
    line(labels.delegations, all(meeting.delegations.map(({ country, head: leader }) => [country, leader].filter((part) => part !== '').join(', ')))),
    line(labels.outcomes, all(meeting.outcomes)), line(labels.commitments, all(meeting.commitments)), line(labels.linked, meeting.linked.join(', ')),
    line(labels.accounts, meeting.accounts.map(escapeMarkdown).join(', ')), line(labels.grade, `${meeting.grade} · ${labels.independentSources} ${meeting.independentSources}`),
  ].filter((text) => text !== '');
  return [`### ${meeting.ref}. ${escapeMarkdown(meeting.title)}`, `${meeting.type}, ${meeting.status}. ${escapeMarkdown(meeting.summary)}`, lines.join('\n')].join('\n\n');
}

function sourceLine({ number, publisher, title, lang, published, address, link, cited }: SourceEntry, labels: Labels): string {
  const told = [
    `**${escapeMarkdown(publisher)}**`, title === null ? labels.noTitle : escapeMarkdown(title), lang, published,
    link === null ? escapeMarkdown(address) : `<${link.replace(/[<>\s]/g, encodeURIComponent)}>`,
  ];
  return `${number}. ${told.filter((part) => part !== null).join(', ')} (${labels.cited.toLowerCase()} ${cited.join(', ')})`;
}

function method({ method: { notes, precisions, grades, dates }, labels, sha256 }: ReportModel): string {
  const legend = (title: string, entries: readonly Definition[]): string =>
    `### ${title}\n\n${entries.map(({ term, meaning }) => `- ${escapeMarkdown(term)}${labels.colon} ${escapeMarkdown(meaning)}`).join('\n')}`;
  return [
    notes.map((note) => `- ${escapeMarkdown(note)}`).join('\n'), legend(labels.precisionLegend, precisions), legend(labels.reliability, grades.slice(0, 6)),
    legend(labels.credibility, grades.slice(6)), legend(labels.dateLegend, dates), `${labels.seal}${labels.colon} \`${sha256}\``,
  ].join('\n\n');
}

function dateText({ date, edtf }: IncidentEntry | MeetingEntry): string {
  return `${escapeMarkdown(date)} (\`${edtf}\`)`;
}

function placeText({ place: { name, precision, side, frontier, mgrs } }: IncidentEntry | MeetingEntry): string {
  return [escapeMarkdown(name), precision === '' ? null : precision, side, frontier, mgrs].filter((part) => part !== null).join(' · ');
}

function actorsText(groups: readonly RoleGroup[], labels: Labels): string {
  return groups.map(({ role, names }) => `${role}${labels.colon} ${names.map(escapeMarkdown).join(', ')}`).join(`${labels.semicolon} `);
}

/** Cells are Markdown already. */
function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [`| ${columns.join(' | ')} |`, `|${columns.map(() => '---').join('|')}|`, ...rows.map(row)].join('\n');
}
