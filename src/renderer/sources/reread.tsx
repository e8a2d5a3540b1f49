/** What today's reader finds in the text, beside what was accepted or proposed. */
import type { RereadPair } from '#shared/contract/methods/documents';
import type { DocumentSummary } from '#shared/domain/document';
import { useEffect, useRef, type ReactNode } from 'react';
import { Button } from '../ui/button.tsx';
import { errorText, ErrorState, InlineNotice, Spinner } from '../ui/states.tsx';
import { useLang, useText } from '../ui/text.tsx';
import { useReread } from './queries.ts';
import { RereadNew } from './reread-new.tsx';
import { RereadDifference } from './reread-difference.tsx';
import rereadStyles from './reread.module.css';
import styles from './sources.module.css';
import { useTaking } from './use-taking.ts';

interface Props {
  readonly document: DocumentSummary;
  readonly isWanted: boolean;
}

export function Reread({ document, isWanted }: Props) {
  const t = useText();
  const { data: pairs, isFetching, error, refetch } = useReread(document.id, isWanted);
  const title = useRef<HTMLHeadingElement>(null);
  const isShown = pairs !== undefined;
  useEffect(() => {
    if (!isShown) return;
    title.current?.scrollIntoView({ block: 'start' });
    title.current?.focus();
  }, [isShown]);
  return (
    <section aria-labelledby="reread">
      <h3 id="reread" ref={title} tabIndex={-1} className={styles.sectionTitle}>{t('sources.reread.title')}</h3>
      {!isWanted && <p className={styles.keys}>{t('sources.reread.help')}</p>}
      {isWanted && isFetching && !pairs && <Spinner label={t('sources.reread.reading')} />}
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {pairs && <Pairs document={document} pairs={pairs} />}
    </section>
  );
}

function Pairs({ document, pairs }: { readonly document: DocumentSummary; readonly pairs: readonly RereadPair[] }) {
  const t = useText();
  const lang = useLang();
  const taking = useTaking(document.id);
  const differing = pairs.filter(({ proposal, found, differs }) => proposal !== null && found !== null && differs.length > 0);
  const added = pairs.flatMap(({ proposal, found }) => (proposal === null && found !== null ? [found] : []));
  const gone = pairs.filter(({ found }) => found === null);
  const same = pairs.length - differing.length - added.length - gone.length;
  return (
    <>
      <p role="status" className={styles.keys}>
        {pairs.length === 0 ? t('sources.reread.nothing') : t('sources.reread.summary', { same, differing: differing.length, added: added.length, gone: gone.length })}
      </p>
      {taking.error && <InlineNotice tone="error">{errorText(taking.error, lang)}</InlineNotice>}
      <Part title={t('sources.reread.added', { count: added.length })} count={added.length} action={added.length > 1 && <Button small onPress={() => taking.propose(added)}>{t('sources.reread.proposeAll')}</Button>}>
        {added.map((found, index) => <RereadNew key={index} found={found} onPropose={() => taking.propose([found])} />)}
      </Part>
      <Part title={t('sources.reread.differing', { count: differing.length })} count={differing.length}>
        {differing.map((pair) => <RereadDifference key={pair.proposal?.id} document={document.id} pair={pair} onTake={taking.take} />)}
      </Part>
      <Part title={t('sources.reread.gone', { count: gone.length })} count={gone.length}>
        <ul className={rereadStyles.gone}>
          {gone.map(({ proposal, event }) => proposal && <li key={proposal.id}>{(event ?? proposal.draft).title[lang]} <span className={styles.keys}>{t(`sources.reread.state.${proposal.state}`)}</span></li>)}
        </ul>
      </Part>
    </>
  );
}

function Part({ title, count, action, children }: { readonly title: string; readonly count: number; readonly action?: ReactNode; readonly children: ReactNode }) {
  if (count === 0) return null;
  return (
    <section className={rereadStyles.part} aria-label={title}>
      <h4>{title} {action}</h4>
      {children}
    </section>
  );
}

