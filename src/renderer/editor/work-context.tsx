/** The work in hand, for every section of the form. */
import type { Where } from '#shared/domain/where';
import { createContext, useContext, type ReactNode } from 'react';
import type { Work } from './drafts.ts';
import type { EventForm } from './form.ts';
import type { Told } from './problems.ts';
import styles from './editor.module.css';
import rowsStyles from './rows.module.css';

type Common = Pick<EventForm, 'title' | 'summary' | 'when' | 'actors' | 'topics' | 'claims' | 'citations' | 'links' | 'marking' | 'note' | 'tags'>;

export interface WorkInHand {
  readonly work: Work;
  readonly form: EventForm;
  /** Id of the event that is changed; null for anything that is not one yet. */
  readonly id: string | null;
  readonly isProposal: boolean;
  readonly update: (change: (form: EventForm) => EventForm) => void;
  readonly patch: (change: Partial<Common>) => void;
  readonly setWhere: (change: (where: Where) => Where) => void;
  readonly setWhy: (why: string) => void;
  /** The sentence to show at a field: once it was left, or saving was tried. */
  readonly problem: (field: string) => string | null;
  /** The same for a list of fields under one name, such as `casualties`. */
  readonly told: (prefix: string) => readonly Told[];
  readonly touch: (field: string) => void;
}

export const WorkContext = createContext<WorkInHand | null>(null);

export function useWork(): WorkInHand {
  const work = useContext(WorkContext);
  if (!work) throw new Error('useWork needs a WorkContext above it');
  return work;
}

/** One field (or several that are judged as one): leaving it lets its problems show. */
export function Judged({ field, wide = false, children }: { readonly field: string; readonly wide?: boolean; readonly children: ReactNode }) {
  const { touch } = useWork();
  return (
    <div className={wide ? rowsStyles.wide : styles.cell} data-field={field} onBlur={() => touch(field)}>
      {children}
    </div>
  );
}
