/** Sends an article to be stored and read. */
import { RequestFailed } from '#shared/contract/client';
import type { ArticleSource } from '#shared/contract/methods/documents';
import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { useClient } from '../api/client.tsx';
import { invalidateFor } from '../api/notices.ts';
import type { Told } from './inbox-screen.tsx';

/** What the form holds; empty fields are left for the backend to read in the text. */
export interface Article {
  readonly text: string;
  readonly file: File | null;
  readonly publisher: string;
  readonly published: string;
  readonly lang: 'auto' | 'fr' | 'en';
}

/** In bytes: the most that fits into one request as base64. The backend's own limit is lower and says so itself. */
const LARGEST_FILE = 23_000_000;

export function useIngest(onRead: (document: string, warnings: readonly Told[]) => void): UseMutationResult<unknown, Error, Article> {
  const client = useClient();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (article: Article) =>
      client.call('document.ingest', {
        source: await sourceOf(article),
        lang: article.lang,
        publisher: article.publisher.trim() || null,
        published: article.published.trim() || undefined,
      }),
    onSuccess: ({ document, proposals, known, warnings }) => {
      queries.setQueryData(['document.get', { id: document.id }], document);
      queries.setQueryData(['proposal.list', { document: document.id }], proposals);
      invalidateFor({ kind: 'documents_changed', ids: [document.id] }, queries);
      onRead(document.id, withKnown(warnings, known));
    },
  });
}

function withKnown(warnings: readonly Told[], known: boolean): readonly Told[] {
  const isTold = warnings.some(({ message }) => message.endsWith('known_document'));
  return known && !isTold ? [...warnings, { message: 'known_document', params: {} }] : warnings;
}

async function sourceOf({ text, file }: Article): Promise<ArticleSource> {
  if (!file) return { from: 'text', text };
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
