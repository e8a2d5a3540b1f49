/** The source's letter: the publisher's own, or one given for this document. */
import { diff } from '#shared/domain/change';
import type { DocumentRecord } from '#shared/domain/document';
import type { SourceLetter } from '#shared/domain/grading';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useClient } from '../api/client.tsx';
import { useTrouble } from './trouble.ts';

export interface Letter {
  /** The publisher's own. */
  readonly own: SourceLetter;
  /** Null: the publisher's own from now on. */
  readonly set: (letter: SourceLetter | null) => void;
}

export function useLetter(document: DocumentRecord): Letter {
  const client = useClient();
  const queries = useQueryClient();
  const setTrouble = useTrouble((trouble) => trouble.set);
  const { data } = useQuery({ queryKey: ['publisher.list', {}], queryFn: async () => (await client.call('publisher.list', {})).publishers });
  const known = data?.find(({ name }) => name === document.publisher)?.letter;
  const own = known ?? (document.letterFrom === 'publisher' ? document.letter : 'F');
  const edit = async (letter: SourceLetter | null): Promise<void> => {
    setTrouble(null);
    const after: DocumentRecord = { ...document, letter: letter ?? own, letterFrom: letter === null ? 'publisher' : 'given' };
    const changes = diff({ ...document }, { ...after });
    if (changes.length === 0) return;
    try {
      queries.setQueryData(['document.get', { id: document.id }], await client.call('document.edit', { id: document.id, changes }));
    } catch (error) {
      setTrouble(error);
    }
  };
  return { own, set: (letter) => void edit(letter) };
}
