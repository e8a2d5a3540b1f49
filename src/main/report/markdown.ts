/** The report as Markdown (CommonMark with tables). The events' own text is escaped: it prints as it was written. */
import type { Labels } from './labels.ts';
import type {
  Definition,
  IncidentEntry,
  MeetingEntry,
  ReportEntry,
  ReportModel,
  RoleGroup,
  SourceEntry,
  Statement,
} from './model.ts';

export function renderMarkdown(model: ReportModel): string {
  const { labels } = model;
  const sections = [
    head(model),
    section(labels.bottomLine, model.bottomLine.map(bullet).join('\n')),
    section(labels.keyFigures, [keyFigures(model), model.withheldNote].filter((part) => part !== null).join('\n\n')),
    section(labels.incidents, eventTable(model.incidents, labels) ?? labels.noIncidents),
    section(
      labels.meetings,
      model.meetings.map((meeting) => meetingText(meeting, model)).join('\n\n') || labels.noMeetings,
    ),
    section(
      labels.ongoing,
      model.ongoing.length === 0
        ? labels.noOngoing
        : `${labels.ongoingIntro}\n\n${eventTable(model.ongoing, labels) ?? ''}`,
    ),
    section(labels.sources, model.sources.map((source) => sourceLine(source, labels)).join('\n') || labels.noSources),
    section(labels.method, method(model)),
    `**${model.markingLabel}**`,
  ];
  return `${sections.join('\n\n')}\n`;
}

/** Backslashes before what can begin markup or HTML inside a line; line breaks become blanks. */
export function escapeMarkdown(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, ' ').replace(/[\\`*_[\]<>#|~&$^]/g, '\\$&');
}

function head(model: ReportModel): string {
  const { labels } = model;
  const facts: readonly (readonly [string, string])[] = [
    [labels.serial, model.serial],
    [labels.dateTimeGroup, model.dateTimeGroup],
    [labels.period, model.period.text],
    [labels.dataCutOff, model.dataCutOff],
    [labels.author, model.author],
    [labels.marking, model.markingLabel],
  ];
  const rows = facts.map(([label, value]) => `| ${label} | ${escapeMarkdown(value)} |`);
  return [
    `**${model.markingLabel}**`,
    `# ${model.title}`,
    model.subtitle,
    ['|  |  |', '|---|---|', ...rows].join('\n'),
  ].join('\n\n');
}

function section(title: string, body: string): string {
  return `## ${title}\n\n${body}`;
}

function bullet({ text, cited }: Statement): string {
  return `- ${escapeMarkdown(text)}${cited === '' ? '' : ` \\[${cited}\\]`}`;
}

function keyFigures({ keyFigures: figures, labels, previousPeriod }: ReportModel): string {
  const rows = figures.map(({ label, now, before, change }) => [label, now, before, change]);
  return table(['', labels.thisPeriod, `${labels.previousPeriod} (${previousPeriod.text})`, labels.change], rows);
}

function eventTable(entries: readonly ReportEntry[], labels: Labels): string | null {
  if (entries.length === 0) return null;
  const columns = [
    labels.reference,
    labels.date,
    labels.place,
    labels.event,
    labels.actors,
    labels.toll,
    labels.grade,
    labels.independentSources,
  ];
  return table(
    columns,
    entries.map((entry) => eventRow(entry, labels)),
  );
}

function eventRow(entry: ReportEntry, labels: Labels): string[] {
  const toll = entry.kind === 'incident' ? entry.casualties.join(', ') : '';
  const accounts =
    entry.accounts.length === 0 ? '' : ` ${labels.accounts} ${entry.accounts.map(escapeMarkdown).join(', ')}.`;
  return [
    entry.ref,
    dateText(entry),
    placeText(entry),
    `**${escapeMarkdown(entry.title)}** (${entry.type}, ${entry.status}). ${escapeMarkdown(entry.summary)}${accounts}`,
    actorsText(entry.actors, labels),
    toll,
    entry.grade,
    String(entry.independentSources),
  ];
}

function meetingText(meeting: MeetingEntry, { labels }: ReportModel): string {
  const line = (label: string, value: string): string => (value === '' ? '' : `- ${label}${labels.colon} ${value}`);
  const lines = [
    line(labels.date, dateText(meeting)),
    line(labels.venue, placeText(meeting)),
    line(labels.participants, actorsText(meeting.actors, labels)),
    line(
      labels.delegations,
      meeting.delegations
        .map(({ country, head: leader }) =>
          [country, leader]
            .filter((part) => part !== '')
            .map(escapeMarkdown)
            .join(', '),
        )
        .join(`${labels.semicolon} `),
    ),
    line(labels.outcomes, meeting.outcomes.map(escapeMarkdown).join(`${labels.semicolon} `)),
    line(labels.linked, meeting.linked.join(', ')),
    line(labels.accounts, meeting.accounts.map(escapeMarkdown).join(', ')),
    line(labels.grade, `${meeting.grade} · ${labels.independentSources} ${meeting.independentSources}`),
  ].filter((text) => text !== '');
  return [
    `### ${meeting.ref}. ${escapeMarkdown(meeting.title)}`,
    `${meeting.type}, ${meeting.status}. ${escapeMarkdown(meeting.summary)}`,
    lines.join('\n'),
  ].join('\n\n');
}

function sourceLine(
  { number, publisher, title, lang, published, address, link, cited }: SourceEntry,
  labels: Labels,
): string {
  const told = [
    `**${escapeMarkdown(publisher)}**`,
    title === null ? labels.noTitle : escapeMarkdown(title),
    lang,
    published,
    link === null ? escapeMarkdown(address) : `<${link.replace(/[<>\s]/g, encodeURIComponent)}>`,
  ];
  return `${number}. ${told.filter((part) => part !== null).join(', ')} (${labels.cited.toLowerCase()} ${cited.join(', ')})`;
}

function method({ method: { notes, precisions, grades, dates }, labels, sha256 }: ReportModel): string {
  const legend = (title: string, entries: readonly Definition[]): string =>
    `### ${title}\n\n${entries.map(({ term, meaning }) => `- ${escapeMarkdown(term)}${labels.colon} ${escapeMarkdown(meaning)}`).join('\n')}`;
  return [
    notes.map((note) => `- ${escapeMarkdown(note)}`).join('\n'),
    legend(labels.precisionLegend, precisions),
    legend(labels.reliability, grades.slice(0, 6)),
    legend(labels.credibility, grades.slice(6)),
    legend(labels.dateLegend, dates),
    `${labels.seal}${labels.colon} \`${sha256}\``,
  ].join('\n\n');
}

function dateText({ date, edtf }: IncidentEntry | MeetingEntry): string {
  return `${escapeMarkdown(date)} (\`${edtf}\`)`;
}

function placeText({ place: { name, precision, side, frontier } }: IncidentEntry | MeetingEntry): string {
  return [escapeMarkdown(name), precision === '' ? null : precision, side, frontier]
    .filter((part) => part !== null)
    .join(' · ');
}

function actorsText(groups: readonly RoleGroup[], labels: Labels): string {
  return groups
    .map(({ role, names }) => `${role}${labels.colon} ${names.map(escapeMarkdown).join(', ')}`)
    .join(`${labels.semicolon} `);
}

/** Cells are Markdown already. */
function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [`| ${columns.join(' | ')} |`, `|${columns.map(() => '---').join('|')}|`, ...rows.map(row)].join('\n');
}
