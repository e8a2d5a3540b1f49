/** Sends articles to be stored and read. */
import { RequestFailed } from '#shared/contract/client';
import type { Ingested } from '#shared/contract/methods/documents';
import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { useState } from 'react';
import { useClient } from '../api/client.tsx';
import { invalidateFor } from '../api/notices.ts';
import { type Item, itemsOf, type Outcome, type Progress, takeAll } from './batch.ts';
import type { Told } from './inbox-screen.tsx';

/** What the form holds; empty fields are left for the backend to read in the text. */
export interface Article {
  readonly text: string;
  readonly files: readonly File[];
  readonly address: string;
  readonly publisher: string;
  readonly published: string;
  readonly lang: 'auto' | 'fr' | 'en';
}

/** In bytes: the most that fits into one request as base64. The backend's own limit is lower and says so itself. */
const LARGEST_FILE = 23_000_000;

export interface Ingest {
  readonly mutation: UseMutationResult<Outcome, Error, Article>;
  /** Null where nothing is under way. */
  readonly progress: Progress | null;
  readonly cancel: () => void;
}

export function useIngest(onRead: (document: string, warnings: readonly Told[], outcome: Outcome) => void): Ingest {
  const client = useClient();
  const queries = useQueryClient();
  const [progress, setProgress] = useState<Progress | null>(null);
  const take = async (item: Item, job: string, { lang, publisher, published }: Article): Promise<Ingested> => {
    const info = { lang, publisher: publisher.trim() || null, published: published.trim() || undefined, job };
    if (item.from === 'address') return client.call('document.fetch', { ...info, url: item.url });
    return client.call('document.ingest', { ...info, source: item.from === 'text' ? item : await fileSource(item.file) });
  };
  const mutation = useMutation({
    mutationFn: (article: Article) => takeAll(itemsOf(article), (item, job) => take(item, job, article), setProgress),
    onSettled: () => setProgress(null),
    onSuccess: (outcome) => {
      const { document, proposals, known, warnings } = outcome.first;
      queries.setQueryData(['document.get', { id: document.id }], document);
      queries.setQueryData(['proposal.list', { document: document.id }], proposals);
      invalidateFor({ kind: 'documents_changed', ids: [document.id] }, queries);
      onRead(document.id, withKnown(warnings, known), outcome);
    },
  });
  return { mutation, progress, cancel: () => void (progress && client.call('job.cancel', { id: progress.job })) };
}

function withKnown(warnings: readonly Told[], known: boolean): readonly Told[] {
  const isTold = warnings.some(({ message }) => message.endsWith('known_document'));
  return known && !isTold ? [...warnings, { message: 'known_document', params: {} }] : warnings;
}

async function fileSource(file: File): Promise<{ from: 'file'; name: string; base64: string }> {
  if (file.size > LARGEST_FILE) throw new RequestFailed({ code: 'invalid_input', message: 'document.over_limit', params: {} });
  return { from: 'file', name: file.name, base64: await base64Of(file) };
}

async function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(typeof reader.result === 'string' ? reader.result.replace(/^[^,]*,/, '') : ''));
    reader.addEventListener('error', () => reject(new RequestFailed({ code: 'invalid_input', message: 'input.missing_file', params: { file: file.name } })));
    reader.readAsDataURL(file);
  });
}
