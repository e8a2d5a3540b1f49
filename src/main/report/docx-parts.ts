/** The few forms of a Word document that a report is made of: styled runs, lines, tables. Texts are plain. */
import { AlignmentType, BorderStyle, type IStylesOptions, LineRuleType, Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx';
import type { Marking } from '#shared/domain/marking';
import { xmlText } from '#shared/xml-text';

export const INK2 = '5A6068';
const RULE = 'DDD7CA';

/** Twentieths of a point. */
export const PAPERS = { a4: [11906, 16838], letter: [12240, 15840] } as const;

export const TLP: Readonly<Record<Marking, string>> = { clear: 'FFFFFF', green: '33FF00', amber: 'FFC000', 'amber+strict': 'FFC000', red: 'FF2B2B' };

export interface DocxNotes {
  readonly texts: string[];
}

const heading = (size: number, before: number) => ({ run: { font: 'IBM Plex Serif', size, bold: true, color: '1B1F24' }, paragraph: { spacing: { before, after: 120 }, keepNext: true } });

export const STYLES: IStylesOptions = {
  default: {
    document: { run: { font: 'IBM Plex Sans', size: 20, color: '1B1F24' }, paragraph: { spacing: { after: 100, line: 276, lineRule: LineRuleType.AUTO } } },
    title: { run: { font: 'IBM Plex Serif', size: 52, bold: true }, paragraph: { spacing: { after: 60 } } },
    heading1: heading(28, 360), heading2: heading(22, 240),
  },
  paragraphStyles: [
    { id: 'Subtitle', name: 'Subtitle', basedOn: 'Normal', run: { font: 'IBM Plex Serif', size: 26, color: INK2 }, paragraph: { spacing: { after: 240 } } },
    { id: 'Caption', name: 'caption', basedOn: 'Normal', run: { size: 16, color: INK2 } },
  ],
};

/** A text in runs, its line breaks as breaks. */
export function runs(text: string, look: { readonly size?: number; readonly italics?: boolean; readonly bold?: boolean; readonly color?: string } = {}): TextRun[] {
  return xmlText(text).split(/\r\n|\r|\n/).map((part, index) => new TextRun({ text: part, ...(index > 0 ? { break: 1 } : {}), ...look }));
}

export function line(text: string, { bullet = false, ...look }: { readonly size?: number; readonly italics?: boolean; readonly bullet?: boolean } = {}): Paragraph {
  return new Paragraph({ ...(bullet ? { numbering: { reference: 'dash', level: 0 } } : {}), children: runs(text, look) });
}

export function captioned(label: string, caption: string): Paragraph {
  return new Paragraph({ style: 'Caption', children: [new TextRun({ text: xmlText(`${label}. `), bold: true }), ...runs(caption)] });
}

export function factsTable(facts: readonly { readonly label: string; readonly value: string }[]): Table {
  return dataTable(null, facts.map(({ label, value }) => [label, value]), [2800, 6900]);
}

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const LINE = { style: BorderStyle.SINGLE, size: 4, color: RULE } as const;

/** `widths` in twentieths of a point; `columns` null: no head, the first cell of each row is a label. */
export function dataTable(columns: readonly string[] | null, rows: readonly (readonly string[])[], widths: readonly number[], { right = [] }: { readonly right?: readonly number[] } = {}): Table {
  const cell = (text: string, at: number, isHead: boolean): TableCell => new TableCell({
    width: { size: widths[at] ?? 1000, type: WidthType.DXA }, margins: { top: 50, bottom: 50, left: 70, right: 70 },
    ...(isHead ? { shading: { type: ShadingType.CLEAR, fill: 'F4F1EA' } } : {}),
    children: [new Paragraph({ spacing: { after: 0 }, alignment: right.includes(at) ? AlignmentType.RIGHT : AlignmentType.LEFT, children: runs(text, isHead ? { bold: true, size: 15, color: INK2 } : at === 0 ? { bold: columns !== null, size: 16 } : { size: 16 }) })],
  });
  return new Table({
    layout: TableLayoutType.FIXED, columnWidths: [...widths], width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    borders: { top: LINE, bottom: LINE, left: NONE, right: NONE, insideHorizontal: LINE, insideVertical: NONE },
    rows: [
      ...(columns === null ? [] : [new TableRow({ tableHeader: true, cantSplit: true, children: columns.map((text, at) => cell(text, at, true)) })]),
      ...rows.map((texts) => new TableRow({ cantSplit: texts.join('').length < 1600, children: texts.map((text, at) => cell(text, at, false)) })),
    ],
  });
}
