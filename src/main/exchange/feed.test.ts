import { describe, expect, it } from 'vitest';
import { ConfinsError } from '#shared/contract/rpc';
import { readFeed } from './feed.ts';

const read = (text: string, encoding: BufferEncoding = 'utf8') => readFeed(Buffer.from(text, encoding), 'https://riverain.example/flux/');

describe('a feed', () => {
  it.each([
    ['RSS', `<?xml version="1.0"?><rss version="2.0"><channel><title>Le Riverain</title><language>fr</language>
      <item><title>Un &amp; deux</title><link>/1#lire</link><pubDate>Fri, 10 May 2024 23:30:00 +0000</pubDate></item>
      <item><guid>https://riverain.example/2</guid></item><item><link>https://riverain.example/1</link></item>
      <item><guid isPermaLink="false">x</guid></item><item><link>javascript:alert(1)</link></item></channel></rss>`],
    ['Atom', `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr"><title>Le Riverain</title>
      <entry><title type="html">Un &amp;amp; &lt;b&gt;deux&lt;/b&gt;</title><link rel="self" href="/api/1"/><link href="/1"/><published>2024-05-10T23:30:00Z</published></entry>
      <entry><link rel="alternate" href="2"/><id>u</id></entry></feed>`.replace('&amp;amp;', '&amp;').replace('href="2"', 'href="/2"')],
    ['JSON', JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Le Riverain', language: 'fr', items: [
      { id: '1', url: 'https://riverain.example/1', title: 'Un & deux', date_published: '2024-05-10T23:30:00Z' }, { id: '2', url: 'https://riverain.example/2' }] })],
  ])('in %s gives its title and the addresses of its items', (_format, text) => {
    expect(read(text)).toEqual({
      title: 'Le Riverain', lang: 'fr',
      items: [{ url: 'https://riverain.example/1', title: 'Un & deux', published: '2024-05-10' }, { url: 'https://riverain.example/2', title: null, published: null }],
    });
  });

  it('is decoded as it declares', () => {
    expect(read('<?xml version="1.0" encoding="ISO-8859-1"?><rss version="2.0"><channel><title>Été</title></channel></rss>', 'latin1').title).toBe('Été');
  });

  it('does not expand entities of its own', () => {
    expect(read('<!DOCTYPE r [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><rss version="2.0"><channel><title>&b;</title></channel></rss>').title).toBe('&b;');
  });

  it.each(['<!doctype html><html><body>Page</body></html>', 'du texte', '{"a":1}', '<rss><channel><title>coupé', ''])('%j is none', (text) => {
    const refusal = (): unknown => {
      try {
        return read(text);
      } catch (error) {
        return error instanceof ConfinsError ? [error.key, error.params] : error;
      }
    };
    expect(refusal()).toEqual(['feed.unreadable', { url: 'https://riverain.example/flux/' }]);
  });
});
