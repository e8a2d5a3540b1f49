/** Templates of reports: those shipped and the desk's own, which are made from another, changed and shared. */
import type { Methods } from '#shared/contract/methods';
import { ConfinsError, type Handlers } from '#shared/contract/rpc';
import { applied, type FieldChange, stale } from '#shared/domain/change';
import type { Language } from '#shared/domain/document';
import { fold } from '#shared/domain/filter';
import type { ReportTemplate } from '#shared/domain/report-template';
import { usualHeadings, usualPhrases } from '../report/labels.ts';
import { isShipped, parseTemplate, readTemplate, shippedTemplates, templateText } from '../report/templates.ts';
import { commit, type Context } from './context.ts';

type TemplateMethods = Pick<Methods, 'template.list' | 'template.usual' | 'template.duplicate' | 'template.edit' | 'template.remove' | 'template.import' | 'template.export'>;

export function templateHandlers(context: Context): Handlers<TemplateMethods> {
  return {
    'template.list': () => ({ templates: allTemplates(context).map((template) => ({ template, isShipped: isShipped(template.id) })) }),
    'template.usual': () => ({ fr: usualWords('fr'), en: usualWords('en') }),
    'template.duplicate': ({ id, name }) => add(context, { ...templateOf(context, id), name }, name.fr || name.en),
    'template.edit': ({ id, changes, why }) => edit(context, id, changes, why),
    'template.remove': ({ id }) => remove(context, id),
    'template.import': ({ text }) => {
      const template = parseTemplate(text);
      return add(context, template, template.id);
    },
    'template.export': ({ id }) => ({ fileName: `${id}.confins-template.json`, text: templateText(templateOf(context, id)) }),
  };
}

function usualWords(lang: Language) {
  return { headings: usualHeadings(lang), phrases: usualPhrases(lang) };
}

export function templateOf(context: Pick<Context, 'templates'>, id: string): ReportTemplate {
  const found = allTemplates(context).find((template) => template.id === id);
  if (!found) throw new ConfinsError('not_found', 'not_found.template', { id });
  return found;
}

/** The shipped ones first. */
function allTemplates({ templates }: Pick<Context, 'templates'>): ReportTemplate[] {
  return [...shippedTemplates(), ...templates.list()];
}

function add(context: Context, template: ReportTemplate, wanted: string): ReportTemplate {
  const made = readTemplate({ ...template, id: freeId(context, wanted) });
  commit(context, { action: 'template_added' }, (writer) => writer.put('template', made.id, made));
  return made;
}

function edit(context: Context, id: string, changes: readonly FieldChange[], why: string): ReportTemplate {
  const before = ownTemplate(context, id);
  const wanted = changes.filter(({ field }) => field !== 'id' && field !== '*');
  const meanwhile = stale(before, wanted);
  if (meanwhile.length > 0) throw new ConfinsError('conflict', 'template.changed_meanwhile', { fields: meanwhile.join(', ') });
  const after = readTemplate(applied(before, wanted));
  commit(context, { action: 'template_edited', why }, (writer) => writer.put('template', id, after));
  return after;
}

function remove(context: Context, id: string): { removed: number } {
  ownTemplate(context, id);
  const uses = context.reports.list().filter(({ template }) => template === id).length;
  if (uses > 0) throw new ConfinsError('conflict', 'template.in_use', { id, count: String(uses) });
  commit(context, { action: 'template_removed' }, (writer) => writer.put('template', id, null));
  return { removed: 1 };
}

function ownTemplate(context: Context, id: string): ReportTemplate {
  if (isShipped(id)) throw new ConfinsError('unsupported', 'template.shipped', { id });
  return templateOf(context, id);
}

/** Letters, digits and hyphens of the wish, with a number where the id is taken. */
function freeId(context: Context, wish: string): string {
  const plain = fold(wish).replace(/[^a-z0-9]+/g, '-').replace(/^[^a-z]+|-+$/g, '').slice(0, 48) || 'modele';
  const taken = new Set(allTemplates(context).map(({ id }) => id));
  if (!taken.has(plain)) return plain;
  for (let n = 2; ; n += 1) if (!taken.has(`${plain}-${n}`)) return `${plain}-${n}`;
}
