/** The few forms of HTML that a report is made of. Contents are HTML already; attributes and `escapeHtml` take plain text. */
import { xmlText } from '#shared/xml-text';

export type Attributes = Readonly<Record<string, string | undefined>>;

/** Plain text as text or as an attribute's value; what no XML may hold becomes a replacement character. */
export function escapeHtml(text: string): string {
  return xmlText(text)
    .replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');
}

export function element(name: string, attributes: Attributes, content: string): string {
  const told = Object.entries(attributes).map(([key, value]) => (value === undefined ? '' : ` ${key}="${escapeHtml(value)}"`)).join('');
  return `<${name}${told}>${content}</${name}>`;
}

export function list(items: readonly string[], attributes: Attributes = {}, name: 'ul' | 'ol' = 'ul'): string {
  return element(name, attributes, items.map((item) => `<li>${item}</li>`).join('\n'));
}

interface Table {
  readonly caption: string;
  /** Plain text. */
  readonly columns: readonly string[];
  /** HTML; the first cell of each row names it. */
  readonly rows: readonly (readonly string[])[];
  readonly className?: string;
}

export function table({ caption, columns, rows, className }: Table): string {
  const head = columns.map((column) => (column === '' ? '<td></td>' : `<th scope="col">${escapeHtml(column)}</th>`)).join('');
  const body = rows.map(([first = '', ...rest]) => `<tr><th scope="row">${first}</th>${rest.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('\n');
  return element('table', { class: className }, `${element('caption', {}, escapeHtml(caption))}<thead><tr>${head}</tr></thead><tbody>${body}</tbody>`);
}
