/** The report as a Word document to work on: real headings, tables that repeat their heads, captions, footnotes, marking on every page. */
import {
  AlignmentType, Document, Footer, FootnoteReferenceRun, Header, HeadingLevel, ImageRun, LevelFormat, type ISectionOptions, Packer, PageNumber, Paragraph, Table, TextRun,
} from 'docx';
import { isWritten } from '#shared/domain/report-template';
import { xmlText } from '#shared/xml-text';
import type { Figures } from './figures.ts';
import { captioned, dataTable, type DocxNotes, factsTable, INK2, line, PAPERS, runs, STYLES, TLP } from './docx-parts.ts';
import type { MeetingEntry, PrintedParagraph, ReportEntry, ReportModel, Statement } from './model.ts';
import { settledZip } from './settled-zip.ts';

export interface FigureImage {
  readonly svg: string;
  /** For programs that do not draw SVG. */
  readonly png: Uint8Array;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}
/** Null where the report has no such figure. */
export type FigureImages = Readonly<Record<keyof Figures, FigureImage | null>>;

/** Equal input gives equal bytes. */
export async function renderDocx(model: ReportModel, images: FigureImages): Promise<Uint8Array> {
  const notes: DocxNotes = { texts: [] };
  const children = [...head(model), ...model.sections.flatMap((section) => sectionOf(section, { model, images, notes })), ...seal(model)];
  const document = new Document({
    title: xmlText(`${model.title} ${model.serial} · ${model.subtitle}`), creator: xmlText(model.author), lastModifiedBy: xmlText(model.author), keywords: xmlText(`${model.markingLabel}, ${model.serial}`),
    description: xmlText(model.markingLabel), styles: STYLES, numbering: { config: [{ reference: 'dash', levels: [{ level: 0, format: LevelFormat.BULLET, text: '–', alignment: AlignmentType.LEFT, style: { paragraph: { indent: { left: 340, hanging: 240 } } } }] }] },
    footnotes: Object.fromEntries(notes.texts.map((text, index) => [String(index + 1), { children: [line(text, { size: 16 })] }])),
    sections: [section(model, children)],
  });
  return settledZip(await Packer.toBuffer(document), model.createdAt);
}

function section(model: ReportModel, children: (Paragraph | Table)[]): ISectionOptions {
  const { paper, title, serial, labels, period } = model;
  const [width, height] = PAPERS[paper];
  const marking = new TextRun({ text: ` ${model.markingLabel} `, bold: true, color: TLP[model.marking], shading: { fill: '000000' }, size: 16 });
  const small = (text: string): TextRun => new TextRun({ text: xmlText(text), size: 15, color: INK2 });
  return {
    properties: { page: { size: { width, height }, margin: { top: 1300, bottom: 1200, left: 1077, right: 1077 } } },
    headers: { default: new Header({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [small(`${title.slice(0, 120)} · `), marking, small(` · ${serial}`)] })] }) },
    footers: {
      default: new Footer({
        children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [
          small(`${serial} · ${period.text} · `), marking, new TextRun({ size: 15, color: INK2, children: [` · ${labels.page} `, PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] }),
        ] })],
      }),
    },
    children,
  };
}

function head({ labels, title, headline, facts, correction }: ReportModel): (Paragraph | Table)[] {
  return [
    line(labels.area, { size: 18 }), new Paragraph({ heading: HeadingLevel.TITLE, children: runs(title) }), new Paragraph({ style: 'Subtitle', children: runs(headline) }), factsTable(facts),
    ...(correction === '' ? [] : [new Paragraph({ children: [new TextRun({ text: xmlText(labels.correction + labels.colon), bold: true }), ...runs(` ${correction}`)] })]),
  ];
}

interface Printing {
  readonly model: ReportModel;
  readonly images: FigureImages;
  readonly notes: DocxNotes;
}

type Block = Paragraph | Table;

function sectionOf({ kind, heading, columns }: ReportModel['sections'][number], printing: Printing): Block[] {
  return [new Paragraph({ heading: HeadingLevel.HEADING_1, children: runs(heading) }), ...bodyOf(kind, columns, printing)];
}

function bodyOf(kind: ReportModel['sections'][number]['kind'], columns: ReportModel['sections'][number]['columns'], { model, images, notes }: Printing): Block[] {
  const { labels, rowNotes, figures } = model;
  const note = (text: string | null): Block[] => (text === null ? [] : [line(text, { italics: true })]);
  const events = (entries: readonly ReportEntry[], none: string): Block[] => (entries.length === 0 ? [line(none)] : [eventTable(entries, columns, model)]);
  if (isWritten(kind)) return written(kind, model, notes);
  switch (kind) {
    case 'key_figures': return [keyFigures(model), ...note(model.withheldNote)];
    case 'timeline': return figure(images.timeline, figures.timelineAlt, figures.timelineCaption, labels.figure);
    case 'map': return figure(images.map, figures.mapAlt, figures.mapCaption, labels.figure);
    case 'frontier': return figure(images.frontier, figures.frontierAlt, figures.frontierCaption, labels.figure);
    case 'incidents': return [...events(model.incidents, labels.noIncidents), ...note(rowNotes.incidents)];
    case 'meetings': return [...(model.meetings.length === 0 ? [line(labels.noMeetings)] : model.meetings.flatMap((one) => meetingBlocks(one, model))), ...note(rowNotes.meetings)];
    case 'linked': return events(model.linked, labels.noLinked);
    case 'accounts': return model.accounts.length === 0 ? [line(labels.noAccounts)]
      : [dataTable([labels.by, labels.says, labels.toll, labels.grade], model.accounts.map(({ by, says, toll, grade }) => [by, says, toll.join('\n'), grade]), [2000, 4700, 2000, 1000])];
    case 'ongoing': return [...(model.ongoing.length > 0 ? [line(labels.ongoingIntro)] : []), ...events(model.ongoing, labels.noOngoing), ...note(rowNotes.ongoing)];
    case 'sources': return [...(model.sources.length === 0 ? [line(labels.noSources)] : [sourceTable(model)]), ...note(rowNotes.sources)];
    case 'distribution': return model.distribution.length === 0 ? [line(labels.noDistribution)] : model.distribution.map((one) => line(one, { bullet: true }));
    case 'method': return method(model);
  }
}

function written(kind: keyof ReportModel['texts'], { texts, labels }: ReportModel, notes: DocxNotes): Block[] {
  const isList = kind === 'bottom_line' || kind === 'changes';
  const told = ({ sentences }: PrintedParagraph): Paragraph =>
    new Paragraph({ ...(isList ? { numbering: { reference: 'dash', level: 0 } } : {}), children: sentences.flatMap((one, index) => [...(index > 0 ? [new TextRun(' ')] : []), ...sentenceRuns(one, notes)]) });
  return [
    ...(kind === 'assessment' ? [line(labels.notAssessed, { italics: true })] : []),
    ...(texts[kind].length === 0 ? [line(labels.notWritten)] : texts[kind].map(told)),
  ];
}

function sentenceRuns({ text, note, worth }: Statement, notes: DocxNotes): TextRun[] {
  return [
    ...runs(text), ...(worth === null ? [] : [new TextRun({ text: xmlText(` (${worth})`), color: '1F4E79' })]),
    ...(note === null ? [] : [new FootnoteReferenceRun(notes.texts.push(note))]),
  ];
}

function figure(image: FigureImage | null, alt: string, caption: string, label: string): Block[] {
  if (image === null) return [];
  const width = 640;
  const picture = new ImageRun({
    type: 'svg', data: Buffer.from(image.svg, 'utf8'), fallback: { type: 'png', data: Buffer.from(image.png) },
    transformation: { width, height: Math.round((image.height / image.width) * width) }, altText: { name: xmlText(label), title: xmlText(label), description: xmlText(alt) },
  });
  return [new Paragraph({ keepNext: true, children: [picture] }), captioned(label, caption)];
}

function keyFigures({ keyFigures: figures, labels, previousPeriod }: ReportModel): Table {
  const rows = figures.map(({ label, now, before, change }) => [label, now, before, change]);
  return dataTable(['', labels.thisPeriod, `${labels.previousPeriod} (${previousPeriod.text})`, labels.change], rows, [3700, 1800, 2800, 1400], { right: [1, 2, 3] });
}

const WIDTHS = { when_where: 2200, event: 3600, actors: 1900, toll: 1100, grade: 500, sources: 450 } as const;

function eventTable(entries: readonly ReportEntry[], columns: ReportModel['sections'][number]['columns'], { labels }: ReportModel): Table {
  const shown = columns ?? (['when_where', 'event', 'actors', 'toll', 'grade', 'sources'] as const);
  const headings = {
    when_where: `${labels.date}, ${labels.place.toLowerCase()}`, event: labels.event, actors: labels.actors, toll: labels.toll, grade: labels.grade, sources: labels.independentSourcesShort,
  };
  const rows = entries.map((entry) => {
    const cells = eventCells(entry, labels);
    return [entry.ref, ...shown.map((column) => cells[column])];
  });
  return dataTable([labels.reference, ...shown.map((column) => headings[column])], rows, [600, ...shown.map((column) => WIDTHS[column])]);
}

function eventCells(entry: ReportEntry, labels: ReportModel['labels']) {
  const told = entry.accounts.length === 0 ? '' : `\n${labels.accounts} ${entry.accounts.join(', ')}`;
  return {
    when_where: whenWhere(entry), event: `${entry.title}\n${entry.type} · ${entry.status}\n${entry.summary}${told}`,
    actors: entry.actors.map(({ role, names }) => `${role}${labels.colon} ${names.join(', ')}`).join('\n'), toll: entry.kind === 'incident' ? entry.casualties.join('\n') : '',
    grade: entry.grade, sources: String(entry.independentSources),
  };
}

function whenWhere({ date, edtf, place }: ReportEntry): string {
  const more = [place.precision === '' ? null : place.precision, place.side, place.frontier, place.mgrs].filter((part) => part !== null);
  return [date, edtf, place.name, more.join(' · ')].filter((part) => part !== '').join('\n');
}

function meetingBlocks(meeting: MeetingEntry, { labels }: ReportModel): Block[] {
  const row = (label: string, values: readonly string[]): string[][] => (values.length === 0 ? [] : [[label, values.join('\n')]]);
  const rows = [
    ...row(`${labels.date}, ${labels.venue.toLowerCase()}`, [whenWhere(meeting)]), ...row(labels.participants, meeting.actors.map(({ role, names }) => `${role}${labels.colon} ${names.join(', ')}`)),
    ...row(labels.delegations, meeting.delegations.map(({ country, head: leader }) => [country, leader].filter((part) => part !== '').join(', '))), ...row(labels.outcomes, meeting.outcomes),
    ...row(labels.commitments, meeting.commitments), ...row(labels.linked, meeting.linked), ...row(labels.accounts, meeting.accounts),
    ...row(labels.grade, [`${meeting.grade} · ${labels.independentSources} ${meeting.independentSources}`]),
  ];
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_2, children: runs(`${meeting.ref}. ${meeting.title}`) }), line(`${meeting.type} · ${meeting.status}`, { size: 17 }), line(meeting.summary),
    dataTable(null, rows, [2200, 7500]),
  ];
}

function sourceTable({ sources, labels }: ReportModel): Table {
  const rows = sources.map(({ number, publisher, title, lang, published, address, cited }) =>
    [String(number), publisher, `${title ?? labels.noTitle}\n${address}`, lang ?? '', published ?? '', cited.join(', ')]);
  return dataTable(['#', labels.publisher, `${labels.sourceTitle}, ${labels.address.toLowerCase()}`, labels.language, labels.published, labels.cited], rows, [500, 1700, 4000, 900, 1400, 1200]);
}

function method({ method: { notes, precisions, grades, dates }, labels }: ReportModel): Block[] {
  const legend = (title: string, entries: ReportModel['method']['dates']): Block[] =>
    [new Paragraph({ heading: HeadingLevel.HEADING_2, children: runs(title) }), dataTable(null, entries.map(({ term, meaning }) => [term, meaning]), [2800, 6900])];
  return [
    ...notes.map((note) => line(note, { bullet: true })), ...legend(labels.precisionLegend, precisions), ...legend(labels.dateLegend, dates), ...legend(labels.reliability, grades.slice(0, 6)),
    ...legend(labels.credibility, grades.slice(6)),
  ];
}

function seal({ labels, sha256 }: ReportModel): Block[] {
  return [new Paragraph({ heading: HeadingLevel.HEADING_2, children: runs(labels.seal) }), line(sha256, { size: 16 })];
}
