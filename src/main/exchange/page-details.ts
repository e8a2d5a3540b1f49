/** What a page says of itself: meta elements, JSON-LD, times. */
import { z } from 'zod';
import { calendarDayOf } from './calendar-day.ts';
import type { PageDocument } from './page-node.ts';

export interface PageDetails {
  readonly title: string | null;
  /** `YYYY-MM-DD`, as written on the page. */
  readonly published: string | null;
  readonly publisher: string | null;
  readonly lang: string | null;
}

export function detailsOf(page: PageDocument): PageDetails {
  const meta = metaOf(page);
  const article = articleOf(page);
  const told = (...names: string[]): string | null => names.map((name) => meta.get(name)).find((value) => value !== undefined) ?? null;
  return {
    title: told('og:title', 'twitter:title') ?? article?.headline ?? textIn(page, 'article h1') ?? textIn(page, 'h1') ?? textIn(page, 'title'),
    published: firstDay([
      told('article:published_time', 'og:published_time', 'og:article:published_time'), article?.datePublished, told('datepublished', 'date', 'dc.date', 'dc.date.issued', 'dcterms.created', 'dcterms.issued', 'pubdate', 'publish-date', 'parsely-pub-date', 'sailthru.date'),
      ...timesOf(page),
    ]),
    publisher: told('og:site_name') ?? nameOf(article?.publisher) ?? told('application-name', 'dc.publisher'),
    lang: page.documentElement?.getAttribute('lang') ?? told('og:locale', 'content-language'),
  };
}

/** Contents of meta elements by lower-case name, property or itemprop; the first of each. */
function metaOf(page: PageDocument): Map<string, string> {
  const found = new Map<string, string>();
  for (const element of page.querySelectorAll('meta')) {
    const content = cleaned(element.getAttribute('content'));
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = element.getAttribute(attribute)?.toLowerCase();
      if (name && content !== null && !found.has(name)) found.set(name, content);
    }
  }
  return found;
}

/** Times marked as the publication's come first; a plain `time` only inside the article or its header. */
function timesOf(page: PageDocument): string[] {
  const selectors = ['[itemprop="datePublished"][datetime]', 'time[pubdate][datetime]', 'article header time[datetime]', 'article time[datetime]', 'header time[datetime]'];
  return selectors.flatMap((selector) => page.querySelector(selector)?.getAttribute('datetime') ?? []);
}

const Named = z.union([z.string(), z.looseObject({ name: z.string() })]);
const Article = z.looseObject({ headline: z.string().optional(), datePublished: z.string().optional(), publisher: z.union([Named, z.array(Named)]).optional().catch(undefined) });
const ARTICLE_TYPES = /^(?:(?:News|Reportage|Analysis|Opinion|Background|Tech|Scholarly)\w*)?Article$|^(?:BlogPosting|Report|LiveBlogPosting)$/;

function articleOf(page: PageDocument): z.infer<typeof Article> | null {
  for (const element of page.querySelectorAll('script[type="application/ld+json"]')) {
    const found = findArticle(jsonOf(element.textContent ?? ''), 0);
    if (found) return found;
  }
  return null;
}

function findArticle(value: unknown, depth: number): z.infer<typeof Article> | null {
  if (depth > 6 || typeof value !== 'object' || value === null) return null;
  if (!Array.isArray(value)) {
    const types = [Reflect.get(value, '@type')].flat();
    if (types.some((type) => typeof type === 'string' && ARTICLE_TYPES.test(type))) return Article.safeParse(value).data ?? null;
  }
  const inner: unknown[] = Array.isArray(value) ? value : [Reflect.get(value, '@graph'), Reflect.get(value, 'mainEntity')];
  for (const item of inner) {
    const found = findArticle(item, depth + 1);
    if (found) return found;
  }
  return null;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A page's structured data is often broken; the page itself still reads.
    return null;
  }
}

function nameOf(publisher: z.infer<typeof Article>['publisher']): string | null {
  const [first] = [publisher].flat();
  return typeof first === 'string' ? cleaned(first) : cleaned(first?.name);
}

function firstDay(candidates: readonly (string | null | undefined)[]): string | null {
  return candidates.map((text) => (text ? calendarDayOf(text) : null)).find((day) => day !== null) ?? null;
}

function textIn(page: PageDocument, selector: string): string | null {
  return cleaned(page.querySelector(selector)?.textContent);
}

function cleaned(text: string | null | undefined): string | null {
  const clean = (text ?? '').replace(/\s+/g, ' ').trim();
  return clean === '' ? null : clean;
}
