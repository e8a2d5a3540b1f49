/** What is handed in at once: a text, an address, or files, each taken in for itself. */
import { RequestFailed } from '#shared/contract/client';
import type { Ingested } from '#shared/contract/methods/documents';

export type Item = { readonly from: 'text'; readonly text: string } | { readonly from: 'address'; readonly url: string } | { readonly from: 'file'; readonly file: File };

export interface Progress {
  readonly done: number;
  readonly count: number;
  /** The job that is under way. */
  readonly job: string;
}

export interface Outcome {
  /** The first that was read. */
  readonly first: Ingested;
  readonly read: number;
  readonly failed: number;
}

/** Chosen files, else an address, else the text. */
export function itemsOf({ files, address, text }: { readonly files: readonly File[]; readonly address: string; readonly text: string }): Item[] {
  if (files.length > 0) return files.map((file) => ({ from: 'file', file }));
  if (address.trim() !== '') return [{ from: 'address', url: address.trim() }];
  return [{ from: 'text', text }];
}

/**
 * Takes the items in one after the other. One that fails leaves the rest; giving one up gives up the rest.
 * Throws the failure where nothing was read at all.
 */
export async function takeAll(items: readonly Item[], take: (item: Item, job: string) => Promise<Ingested>, tell: (progress: Progress) => void): Promise<Outcome> {
  const read: Ingested[] = [];
  const failures: unknown[] = [];
  for (const [done, item] of items.entries()) {
    const job = newJobId();
    tell({ done, count: items.length, job });
    try {
      read.push(await take(item, job));
    } catch (error) {
      failures.push(error);
      if (error instanceof RequestFailed && error.failure.code === 'cancelled') break;
    }
  }
  const [first] = read;
  if (!first) throw failures[0];
  return { first, read: read.length, failed: failures.length };
}

function newJobId(): string {
  return `page-${[...crypto.getRandomValues(new Uint32Array(3))].map((part) => part.toString(36)).join('-')}`;
}
