import { describe, expect, it } from 'vitest';
import { EVENT_COLUMNS, ReportTemplate, SectionKind } from '#shared/domain/report-template';
import { changesOf, formOf, moved, problemsOf, stepped, withColumn, withPhrase, withRow } from './form.ts';

const template = ReportTemplate.parse({
  id: 'mine', name: { fr: 'Mien', en: 'Mine' }, title: { fr: 'Titre', en: 'Title' }, scope: 'period', prefix: 'MINE',
  sections: [{ kind: 'bottom_line' }, { kind: 'incidents', columns: ['event'] }, { kind: 'sources', heading: { fr: 'Sources', en: 'Sources' } }],
});
const form = formOf(template);
const shown = (rows: typeof form.rows): string[] => rows.filter(({ isOn }) => isOn).map(({ kind }) => kind);

describe('the form of a template', () => {
  it('holds every section once, those of the template first and in its order', () => {
    expect(shown(form.rows)).toEqual(['bottom_line', 'incidents', 'sources']);
    expect(form.rows.map(({ kind }) => kind).toSorted()).toEqual(SectionKind.options.toSorted());
  });

  it('asks for nothing where nothing was changed', () => {
    expect(changesOf(template, form)).toEqual([]);
    expect(changesOf({ ...template, wording: { fr: { date: 'Jour' }, en: {} } }, formOf({ ...template, wording: { fr: { date: 'Jour' }, en: {} } }))).toEqual([]);
  });

  it('asks for sections, headings and columns as one change', () => {
    const edited = withRow(withRow(withRow(form, 'sources', { isOn: false }), 'map', { isOn: true }), 'bottom_line', { heading: { fr: 'En bref', en: '' } });
    expect(changesOf(template, withRow(edited, 'incidents', { columns: EVENT_COLUMNS }))).toEqual([{
      field: 'sections', from: template.sections,
      to: [{ kind: 'bottom_line', heading: { fr: 'En bref', en: '' } }, { kind: 'incidents', heading: null, columns: [...EVENT_COLUMNS] }, { kind: 'map', heading: null }],
    }]);
  });

  it('keeps only phrases that say something', () => {
    const edited = withPhrase(withPhrase(form, 'fr', 'date', 'Jour'), 'en', 'date', '  ');
    expect(changesOf(template, edited)).toEqual([{ field: 'wording', from: null, to: { fr: { date: 'Jour' }, en: {} } }]);
  });
});

describe('the order of the sections', () => {
  it('changes by a step or a drop, and stops at either end', () => {
    const kinds = (one: typeof form): string[] => one.rows.slice(0, 3).map(({ kind }) => kind);
    expect(kinds(stepped(form, 'bottom_line', 1))).toEqual(['incidents', 'bottom_line', 'sources']);
    expect(kinds(moved(form, 'sources', 'bottom_line', 'before'))).toEqual(['sources', 'bottom_line', 'incidents']);
    expect(kinds(moved(form, 'bottom_line', 'sources', 'after'))).toEqual(['incidents', 'sources', 'bottom_line']);
    expect(stepped(form, 'bottom_line', -1)).toEqual(form);
  });

  it('of the columns is the table’s', () => {
    expect(withColumn(withColumn(['event'], 'grade', true), 'when_where', true)).toEqual(['when_where', 'event', 'grade']);
    expect(withColumn(['event'], 'event', false)).toEqual([]);
  });
});

describe('what is wrong', () => {
  it('is a blank name or title, a serial’s beginning, no section, no column', () => {
    expect(problemsOf(form)).toEqual([]);
    const rows = form.rows.map((row) => ({ ...row, isOn: row.kind === 'incidents', columns: [] }));
    expect(problemsOf({ ...form, name: { fr: ' ', en: 'x' }, title: { fr: 'x', en: '' }, prefix: 'min', rows })).toEqual([
      { about: 'name', lang: 'fr' }, { about: 'title', lang: 'en' }, { about: 'prefix' }, { about: 'columns', kind: 'incidents' },
    ]);
    expect(problemsOf({ ...form, rows: rows.map((row) => ({ ...row, isOn: false })) })).toEqual([{ about: 'sections' }]);
  });

  it('never lets through what the backend would refuse', () => {
    const kept = ReportTemplate.safeParse({ ...template, ...Object.fromEntries(changesOf(template, stepped(form, 'sources', -1)).map(({ field, to }) => [field, to])) });
    expect([problemsOf(stepped(form, 'sources', -1)), kept.success]).toEqual([[], true]);
  });
});
