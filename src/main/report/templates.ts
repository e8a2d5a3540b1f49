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

/** Throws `template.unreadable`. */
export function parseTemplate(text: string): ReportTemplate {
  const read = ReportTemplate.safeParse(jsonOrNull(text));
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new ConfinsError('invalid_input', 'template.unreadable', { problem: [issue?.path.join('.'), issue?.message].filter(Boolean).join(': ') });
}

/** As a template travels: JSON for people to read. */
export function templateText(template: ReportTemplate): string {
  return `${JSON.stringify(template, null, 2)}\n`;
}

export function holds({ sections }: ReportTemplate, kind: SectionKind): boolean {
  return sections.some((section) => section.kind === kind);
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
