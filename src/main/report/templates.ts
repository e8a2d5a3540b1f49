/** The templates that ship with the program, and the reading of those that come from elsewhere. */
import { ConfinsError } from '#shared/contract/rpc';
import { ReportTemplate, type SectionKind, SHIPPED_TEMPLATES } from '#shared/domain/report-template';
import incident from '../../../resources/report/templates/incident.json' with { type: 'json' };
import meeting from '../../../resources/report/templates/meeting.json' with { type: 'json' };
import sitrep from '../../../resources/report/templates/sitrep.json' with { type: 'json' };
import weekly from '../../../resources/report/templates/weekly.json' with { type: 'json' };

const RAW: Readonly<Record<(typeof SHIPPED_TEMPLATES)[number], unknown>> = { sitrep, weekly, incident, meeting };

/** In the order in which they are offered. */
export function shippedTemplates(): ReportTemplate[] {
  return SHIPPED_TEMPLATES.map(shippedTemplate);
}

export function shippedTemplate(id: (typeof SHIPPED_TEMPLATES)[number]): ReportTemplate {
  return ReportTemplate.parse(RAW[id]);
}

export function isShipped(id: string): boolean {
  return SHIPPED_TEMPLATES.some((shipped) => shipped === id);
}

/** The text of a template's file. Throws `template.not_json`, and as `readTemplate`. */
export function parseTemplate(text: string): ReportTemplate {
  return readTemplate(jsonOf(text));
}

/** Throws `template.unreadable` with the place in the file that is not as it must be, such as `sections.2.kind`. */
export function readTemplate(value: unknown): ReportTemplate {
  const read = ReportTemplate.safeParse(value);
  if (read.success) return read.data;
  const path = read.error.issues[0]?.path.join('.') ?? '';
  throw new ConfinsError('invalid_input', path === '' ? 'template.not_template' : 'template.unreadable', { path });
}

/** As a template travels: JSON for people to read. */
export function templateText(template: ReportTemplate): string {
  return `${JSON.stringify(template, null, 2)}\n`;
}

export function holds({ sections }: ReportTemplate, kind: SectionKind): boolean {
  return sections.some((section) => section.kind === kind);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ConfinsError('invalid_input', 'template.not_json');
  }
}
