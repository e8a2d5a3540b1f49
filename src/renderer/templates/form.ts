/** A template as it is edited: every section in one order, those of the report switched on. Pure. */
import { type Bilingual } from '#shared/domain/event';
import { diff, type FieldChange } from '#shared/domain/change';
import {
  EVENT_COLUMNS, type EventColumn, type Paper, type PhraseKey, type ReportTemplate, SectionKind, type TemplateSection, type Wording,
} from '#shared/domain/report-template';
import type { Language } from '#shared/domain/document';

export interface SectionRow {
  readonly kind: SectionKind;
  readonly isOn: boolean;
  readonly heading: Bilingual;
  readonly columns: readonly EventColumn[];
}

export interface TemplateForm {
  readonly name: Bilingual;
  readonly title: Bilingual;
  readonly prefix: string;
  readonly paper: Paper;
  readonly rows: readonly SectionRow[];
  readonly wording: Wording;
}

export const LANGUAGES = ['fr', 'en'] as const;
const BLANK: Bilingual = { fr: '', en: '' };
const UNSAID: Wording = { fr: {}, en: {} };

/** Sections whose events stand in a table. */
export function hasColumns(kind: SectionKind): boolean {
  return kind === 'incidents' || kind === 'linked' || kind === 'ongoing';
}

export function formOf({ name, title, prefix, paper, sections, wording }: ReportTemplate): TemplateForm {
  const on = sections.map(({ kind, heading, columns }) => ({ kind, isOn: true, heading: heading ?? BLANK, columns: columns ?? EVENT_COLUMNS }));
  const off = SectionKind.options.filter((kind) => !sections.some((section) => section.kind === kind));
  return { name, title, prefix, paper, rows: [...on, ...off.map((kind) => ({ kind, isOn: false, heading: BLANK, columns: EVENT_COLUMNS }))], wording: wording ?? UNSAID };
}

/** What the form asks of the template; empty where it says the same. */
export function changesOf(template: ReportTemplate, { name, title, prefix, paper, rows, wording }: TemplateForm): FieldChange[] {
  const sections = rows.filter(({ isOn }) => isOn).map((row) => sectionOf(row, template));
  const said = { fr: saidOf(wording, 'fr'), en: saidOf(wording, 'en') };
  const hasWords = Boolean(template.wording) || LANGUAGES.some((lang) => Object.keys(said[lang]).length > 0);
  return diff(template, { ...template, name, title, prefix, paper, sections, wording: hasWords ? said : template.wording });
}

function saidOf(wording: Wording, lang: Language): Wording['fr'] {
  return Object.fromEntries(Object.entries(wording[lang]).filter(([, phrase]) => phrase.trim() !== ''));
}

/** A section that says what it said stays as it was written, so that opening a template changes nothing in it. */
function sectionOf({ kind, heading, columns }: SectionRow, { sections }: ReportTemplate): TemplateSection {
  const before = sections.find((section) => section.kind === kind);
  const isBlank = LANGUAGES.every((lang) => heading[lang].trim() === '');
  const isWhole = columns.length === EVENT_COLUMNS.length && columns.every((column, index) => column === EVENT_COLUMNS[index]);
  const kept = before?.columns === undefined && isWhole ? {} : { columns: [...columns] };
  return { kind, heading: isBlank ? null : heading, ...kept };
}

/** The row of that kind, changed. */
export function withRow(form: TemplateForm, kind: SectionKind, part: Partial<SectionRow>): TemplateForm {
  return { ...form, rows: form.rows.map((row) => (row.kind === kind ? { ...row, ...part } : row)) };
}

/** In the table's order, whatever the order in which they are chosen. */
export function withColumn(columns: readonly EventColumn[], column: EventColumn, isShown: boolean): readonly EventColumn[] {
  return EVENT_COLUMNS.filter((one) => (one === column ? isShown : columns.includes(one)));
}

export function withPhrase(form: TemplateForm, lang: Language, key: PhraseKey, phrase: string): TemplateForm {
  return { ...form, wording: { ...form.wording, [lang]: { ...form.wording[lang], [key]: phrase } } };
}

/** The row put before or after another. */
export function moved(form: TemplateForm, kind: SectionKind, target: SectionKind, side: 'before' | 'after'): TemplateForm {
  const row = form.rows.find((one) => one.kind === kind);
  if (!row || kind === target) return form;
  const rest = form.rows.filter((one) => one !== row);
  const at = rest.findIndex((one) => one.kind === target) + (side === 'after' ? 1 : 0);
  return { ...form, rows: [...rest.slice(0, at), row, ...rest.slice(at)] };
}

/** One place up (-1) or down (1); the same form at either end. */
export function stepped(form: TemplateForm, kind: SectionKind, step: 1 | -1): TemplateForm {
  const target = form.rows[form.rows.findIndex((row) => row.kind === kind) + step];
  return target ? moved(form, kind, target.kind, step === 1 ? 'after' : 'before') : form;
}

export type TemplateProblem =
  | { readonly about: 'name' | 'title'; readonly lang: Language }
  | { readonly about: 'prefix' | 'sections' }
  | { readonly about: 'columns'; readonly kind: SectionKind };

const PREFIX = /^[A-Z][A-Z0-9-]{0,15}$/;

/** What must be mended before the template can be kept. */
export function problemsOf({ name, title, prefix, rows }: TemplateForm): TemplateProblem[] {
  const blank = (about: 'name' | 'title', words: Bilingual): TemplateProblem[] => LANGUAGES.filter((lang) => words[lang].trim() === '').map((lang) => ({ about, lang }));
  const on = rows.filter(({ isOn }) => isOn);
  return [
    ...blank('name', name), ...blank('title', title), ...(PREFIX.test(prefix) ? [] : [{ about: 'prefix' as const }]), ...(on.length > 0 ? [] : [{ about: 'sections' as const }]),
    ...on.filter(({ kind, columns }) => hasColumns(kind) && columns.length === 0).map(({ kind }) => ({ about: 'columns' as const, kind })),
  ];
}
