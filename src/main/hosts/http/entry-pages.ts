/** The pages before the page: the one that takes a launch link, and those that say why nothing opens. */

/** Navigates by itself: a redirect would count as coming from the other site, and the strict cookie would stay behind. */
export function admittedPage(nonce: string): string {
  return page(nonce, '<meta http-equiv="refresh" content="0;url=/">', [
    ['fr', 'Confins s’ouvre…', '<a href="/">Ouvrir</a>'],
    ['en', 'Confins is opening…', '<a href="/">Open</a>'],
  ]);
}

export function usedLinkPage(nonce: string): string {
  return page(nonce, '', [
    ['fr', 'Ce lien a déjà servi.', 'Appuyez sur Entrée dans le terminal où Confins a été lancé\u00a0: il affiche un nouveau lien.'],
    ['en', 'This link was used already.', 'Press Enter in the terminal where Confins was started: it prints a fresh link.'],
  ]);
}

export function noSessionPage(nonce: string): string {
  return page(nonce, '', [
    ['fr', 'Confins ne reconnaît pas ce navigateur.', 'Ouvrez le lien affiché dans le terminal, ou appuyez-y sur Entrée pour en obtenir un nouveau.'],
    ['en', 'Confins does not know this browser.', 'Open the link printed in the terminal, or press Enter there for a fresh one.'],
  ]);
}

type Words = readonly [lang: string, title: string, body: string];

function page(nonce: string, head: string, words: readonly Words[]): string {
  const sections = words.map(([lang, title, body]) => `<section lang="${lang}"><h1>${title}</h1><p>${body}</p></section>`);
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>Confins</title>
${head}
<style nonce="${nonce}">
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 34rem; margin: 20vh auto 0; padding: 0 1.5rem; }
h1 { font-size: 1.25rem; font-weight: 600; margin: 2rem 0 0.25rem; }
p { margin: 0; }
</style>
</head>
<body><main>${sections.join('')}</main></body>
</html>
`;
}
