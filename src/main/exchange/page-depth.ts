/** How deep the tags of a page are nested, before any parser meets it: parsers and readers of pages recurse. */

/** Deepest nesting that is read. Pages of papers stay under 100; above 2,000 the readers slow down, above 20,000 they break. */
export const DEPTH_LIMIT = 1_000;

/** Elements without content. */
const VOID = new Set('area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr !doctype'.split(' '));

/** Elements whose content is no markup. */
const RAW = new Set('script style textarea title'.split(' '));

/** Elements that an opening tag closes where they are open on top, as parsers do for pages that leave out end tags. */
const CLOSED_BY: Readonly<Record<string, ReadonlySet<string>>> = {
  p: new Set(['p']), li: new Set(['li']), dt: new Set(['dt', 'dd']), dd: new Set(['dt', 'dd']), option: new Set(['option']),
  tr: new Set(['tr', 'th', 'td']), td: new Set(['th', 'td']), th: new Set(['th', 'td']),
};

/** True where tags nest deeper than the limit. One pass over the page; each step is bounded by the limit. */
export function isTooDeep(html: string, limit = DEPTH_LIMIT): boolean {
  const open: string[] = [];
  for (const { name, closes, empty } of tagsOf(html)) {
    // Only inside drawings and formulas does a slash close a tag at once.
    if (empty && (open.includes('svg') || open.includes('math'))) continue;
    if (closes) {
      const at = open.lastIndexOf(name);
      if (at >= 0) open.length = at;
      continue;
    }
    const closed = CLOSED_BY[name];
    while (closed?.has(open.at(-1) ?? '')) open.pop();
    open.push(name);
    if (open.length > limit) return true;
  }
  return false;
}

/** Opening tags with content and closing tags, in order; comments and what is no markup are passed over. */
function* tagsOf(html: string): Generator<{ readonly name: string; readonly closes: boolean; readonly empty: boolean }> {
  let at = html.indexOf('<');
  while (at >= 0) {
    if (html.startsWith('<!--', at)) {
      at = after(html, '-->', at + 4);
    } else {
      const [, slash, written] = /^<(\/?)([a-z!][^\s/>]{0,60})/i.exec(html.slice(at, at + 64)) ?? [];
      if (written === undefined) {
        at = html.indexOf('<', at + 1);
        continue;
      }
      const name = written.toLowerCase();
      const end = endOfTag(html, at);
      if (!VOID.has(name)) yield { name, closes: slash === '/', empty: html[end - 2] === '/' };
      at = slash !== '/' && RAW.has(name) ? afterRaw(html, name, end) : end;
    }
    at = html.indexOf('<', at);
  }
}

/** The place after the tag's `>`; a `>` inside quotes does not end it. */
function endOfTag(html: string, start: number): number {
  let [quote, last] = ['', ''];
  for (let i = start; i < html.length; i += 1) {
    const char = html[i] ?? '';
    if (quote !== '') {
      if (char === quote) quote = '';
    } else if ((char === '"' || char === "'") && last === '=') {
      quote = char;
    } else if (char === '>') {
      return i + 1;
    }
    if (char.trim() !== '') last = char;
  }
  return html.length;
}

/** Where the closing tag of an element without markup begins. */
function afterRaw(html: string, name: string, from: number): number {
  for (let at = html.indexOf('</', from); at >= 0; at = html.indexOf('</', at + 2)) {
    if (html.slice(at + 2, at + 2 + name.length).toLowerCase() === name) return at;
  }
  return html.length;
}

function after(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from);
  return at < 0 ? html.length : at + mark.length;
}
