/** What the stand-in for Electron and the test that shows its window say to each other, over a channel that clones like Electron's. */

/** From the main process under test. */
export type FromMain =
  | { readonly kind: 'load'; readonly url: string; readonly preload: string }
  | { readonly kind: 'send'; readonly channel: string; readonly args: readonly unknown[] }
  | { readonly kind: 'opened_outside'; readonly url: string }
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown; readonly error: string | null };

/** From the page. */
export type FromPage =
  | { readonly kind: 'invoke'; readonly id: number; readonly frameUrl: string; readonly channel: string; readonly args: readonly unknown[] }
  | { readonly kind: 'fetch'; readonly id: number; readonly url: string; readonly method: string }
  | { readonly kind: 'quit' };

/** The answer to a `fetch`. */
export interface Fetched {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: Uint8Array;
}
