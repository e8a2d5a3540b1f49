/** What the templates ask of the backend. */
import type { UsualWords } from '#shared/contract/methods/reports';
import type { Language } from '#shared/domain/document';
import { useQuery } from '@tanstack/react-query';
import { useClient } from '../api/client.tsx';

export type Usual = Readonly<Record<Language, UsualWords>>;

/** What headings and phrases say where a template says nothing else; null until it is known. */
export function useUsual(): Usual | null {
  const client = useClient();
  const { data } = useQuery({ queryKey: ['template.usual', {}], queryFn: () => client.call('template.usual', {}), staleTime: Infinity });
  return data ?? null;
}
