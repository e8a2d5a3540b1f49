/** A feed in RSS, RDF, Atom or JSON, to its title and the addresses of its items. */
import { parseFeed } from 'feedsmith';
import { z } from 'zod';
import { ConfinsError } from '#shared/contract/rpc';
import { calendarDayOf } from './calendar-day.ts';
import { detectEncoding } from './encoding.ts';

export interface FeedItem {
  /** Absolute, http or https. */
  readonly url: string;
  readonly title: string | null;
  /** `YYYY-MM-DD`. */
  readonly published: string | null;
}

export interface ReadFeed {
  readonly title: string;
  /** BCP 47, where the feed says it. */
  readonly lang: string | null;
  /** In the order of the feed, each address once. */
  readonly items: readonly FeedItem[];
}

/** `url`: where the feed was found; addresses in it may be relative. Throws ConfinsError `feed.unreadable`, naming it. */
export function readFeed(bytes: Uint8Array, url: string): ReadFeed {
  const { format, feed } = parsed(bytes, url);
  const { title, language, xml, items = [], entries = [] } = Source.parse(feed);
  const found = (format === 'atom' ? entries : items).flatMap((item) => itemOf(item, url) ?? []);
  return { title: wordsOf(title) ?? '', lang: language ?? xml?.lang ?? null, items: found.filter((item, index) => found.findIndex((other) => other.url === item.url) === index) };
}

const Words = z.union([z.string(), z.looseObject({ value: z.string().optional() })]).optional().catch(undefined);
const Text = z.string().optional().catch(undefined);
const Item = z.looseObject({
  link: Text, url: Text, external_url: Text, title: Words, guid: z.looseObject({ value: Text, isPermaLink: z.boolean().optional() }).optional().catch(undefined),
  links: z.array(z.looseObject({ href: Text, rel: Text })).optional().catch(undefined),
  pubDate: Text, published: Text, updated: Text, date_published: Text, dc: z.looseObject({ dates: z.array(z.string()).optional() }).optional().catch(undefined),
});
const Source = z.looseObject({
  title: Words, language: Text, xml: z.looseObject({ lang: Text }).optional().catch(undefined),
  items: z.array(Item).optional().catch(undefined), entries: z.array(Item).optional().catch(undefined),
});

function parsed(bytes: Uint8Array, url: string): { format: string; feed: unknown } {
  try {
    return parseFeed(decoded(bytes));
  } catch (cause) {
    throw new ConfinsError('invalid_input', 'feed.unreadable', { url }, { cause });
  }
}

/** By mark or form, else by the XML declaration, else by the bytes. */
function decoded(bytes: Uint8Array): string {
  const found = detectEncoding(bytes);
  const told = /^[^>]{0,100}encoding=["']([\w-]+)/.exec(Buffer.from(bytes.subarray(0, 200)).toString('latin1'))?.[1];
  const label = found?.guessed && told && !/^utf/i.test(told) ? told : (found?.encoding ?? 'utf-8');
  return new TextDecoder(label).decode(bytes);
}

function itemOf(item: z.infer<typeof Item>, base: string): FeedItem | null {
  const alternate = item.links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href;
  const permanent = item.guid?.isPermaLink === false ? undefined : item.guid?.value;
  const address = item.link ?? item.url ?? alternate ?? item.external_url ?? permanent;
  if (address === undefined || !URL.canParse(address.trim(), base)) return null;
  const url = new URL(address.trim(), base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  url.hash = '';
  const date = [item.pubDate, item.published, item.date_published, ...(item.dc?.dates ?? []), item.updated].map((text) => (text === undefined ? null : calendarDayOf(text)));
  return { url: url.href, title: wordsOf(item.title), published: date.find((day) => day !== null) ?? null };
}

function wordsOf(words: z.infer<typeof Words>): string | null {
  const text = typeof words === 'string' ? words : words?.value;
  const plain = (text ?? '').replace(/<[^>]*>/g, '').replace(/\s+/g, ' ').trim();
  return plain === '' ? null : plain;
}
