/** The page's own address. A scheme of its own gives it an origin, which `file:` does not. */

export const SCHEME = 'app';
export const PAGE_URL = `${SCHEME}://confins/`;

/** Whether a frame at this URL is our page, and may therefore speak to the backend. */
export function isOurPage(url: string): boolean {
  const parsed = URL.parse(url);
  return parsed !== null && parsed.protocol === `${SCHEME}:` && parsed.host === 'confins';
}

/** Whether our page asks for the window of a presenter's notes. */
export function isNotesPage(url: string): boolean {
  return isOurPage(url) && /^#notes-[0-9a-f-]{36}$/.test(new URL(url).hash);
}

/** Whether a link may be handed to the reader's browser. */
export function isWebLink(url: string): boolean {
  const protocol = URL.parse(url)?.protocol;
  return protocol === 'https:' || protocol === 'http:';
}
