import { describe, expect, it } from 'vitest';
import { ConfinsError } from '#shared/contract/rpc';
import { readPage } from './page.ts';

const PARAGRAPHS = [
  'Les autorités de Néma ont annoncé lundi l’ouverture de deux postes de contrôle sur la route de Fassala, où les passages de nuit seront interdits pendant un mois.',
  'Selon le wali, la mesure répond aux plaintes des éleveurs, qui disent avoir perdu une trentaine de bêtes en février près de la frontière malienne.',
  'Le maire de Fassala a demandé que les marchés restent ouverts, et que les familles installées de part et d’autre puissent se rendre visite.',
];
const page = (head: string, body = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n')): string =>
  `<!doctype html><html lang="fr"><head><title>Deux postes à Fassala | Le Riverain</title>${head}</head><body>
  <nav><a href="/">Accueil</a> <a href="/monde">Monde</a></nav>
  <article><h1>Deux postes à Fassala</h1>${body}</article><footer>Tous droits réservés</footer><script>document.title = 'x';</script></body></html>`;
const read = (html: string | Uint8Array, mime: string | null = null) =>
  readPage({ bytes: typeof html === 'string' ? Buffer.from(html) : html, name: 'page.html', mime });

function refusal(html: string): string {
  try {
    read(html);
  } catch (error) {
    if (error instanceof ConfinsError) return error.key;
    throw error;
  }
  return 'none';
}

describe('a page', () => {
  it('gives the article alone, its headline on top, and what its meta elements say', () => {
    const found = read(page('<meta property="og:title" content="Deux postes à Fassala"><meta property="og:site_name" content="Le Riverain"><meta property="article:published_time" content="2024-03-12T23:40:00+00:00">'));
    expect(found).toEqual({
      text: ['Deux postes à Fassala', ...PARAGRAPHS].join('\n\n'), title: 'Deux postes à Fassala', published: '2024-03-12', publisher: 'Le Riverain', lang: 'fr', encoding: null,
    });
  });

  it('is dated and signed by its structured data, broken ones passed over', () => {
    const data = { '@graph': [{ '@type': 'WebPage' }, { '@type': 'NewsArticle', headline: 'Deux postes', datePublished: '2024-03-11', publisher: { '@type': 'Organization', name: 'Agence du Hodh' } }] };
    const found = read(page(`<script type="application/ld+json">{ broken</script><script type="application/ld+json">${JSON.stringify(data)}</script>`));
    expect([found.title, found.published, found.publisher]).toEqual(['Deux postes', '2024-03-11', 'Agence du Hodh']);
  });

  it('is dated by the time in its article', () => {
    expect(read(page('', `<time datetime="2024-03-10T08:00:00Z">10 mars</time>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}`)).published).toBe('2024-03-10');
  });

  it('of a few words is read whole, without menus and scripts', () => {
    expect(read('<html><body><nav>Menu</nav><h1>Alerte</h1><p>Route coupée à Bassikounou.</p><script>alert(1)</script></body></html>').text).toBe('Alerte\n\nRoute coupée à Bassikounou.');
  });

  it('keeps words apart where tags do, and together where they do not', () => {
    const text = 'Le poste de <b>Fass</b>ala rouvre.<br>Le marché aussi.'; 
    expect(read(`<html><body><div>${text}<ul><li>un<li>deux</ul></div></body></html>`).text).toBe('Le poste de Fassala rouvre.\nLe marché aussi.\n\nun\n\ndeux');
  });

  it('is decoded by the server’s word, its own word, or its bytes', () => {
    const latin = (head: string): Uint8Array => Buffer.from(page(head).replaceAll('’', "'"), 'latin1');
    const wanted = ['Deux postes à Fassala', ...PARAGRAPHS].join('\n\n').replaceAll('’', "'");
    expect(read(latin(''), 'text/html; charset=ISO-8859-1')).toMatchObject({ text: wanted, encoding: null });
    expect(read(latin('<meta charset="iso-8859-1">')).encoding).toBeNull();
    expect(read(latin('')).encoding).toBe('windows-1252');
  });

  it.each([
    ['100,000 nested tags', `<html><body>${'<div>'.repeat(100_000)}texte`, 'document.page_too_deep'],
    ['nothing but scripts', '<html><body><script>render()</script><div id="app"></div></body></html>', 'document.page_empty'],
  ])('of %s is refused at once', (_what, html, key) => {
    const started = performance.now();
    expect(refusal(html)).toBe(key);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
