/** Events tied to this one, whichever of the two names the tie, with the days between them. */
import type { EventRecord } from '#shared/domain/event';
import { useMemo } from 'react';
import { Button } from 'react-aria-components';
import { useTied } from '../state/events.ts';
import { useView } from '../state/view.ts';
import { SymbolGlyph } from '../ui/glyph.tsx';
import { useLang, useText, type Say } from '../ui/text.tsx';
import styles from './inspector.module.css';
import { lagDays } from './lag.ts';
import { Section } from './section.tsx';
import { tiesOf, type Tie } from './ties.ts';

export function Links({ event }: { readonly event: EventRecord }) {
  const events = useTied(event.id);
  const ties = useMemo(() => tiesOf(event, events), [event, events]);
  if (ties.length === 0) return null;
  return (
    <Section title="inspector.links">
      <ul>
        {ties.map((tie) => <li key={tie.other.id}><TieView event={event} tie={tie} /></li>)}
      </ul>
    </Section>
  );
}

function TieView({ event, tie }: { readonly event: EventRecord; readonly tie: Tie }) {
  const t = useText();
  const lang = useLang();
  const select = useView((view) => view.select);
  const { other, rel } = tie;
  return (
    <Button className={styles.link ?? ''} onPress={() => select(other.id)}>
      <SymbolGlyph event={other} />
      <span>
        {other.title[lang]}
        <span className={styles.rel}>{t(`tie.${rel}`)}</span>
      </span>
      <span className={styles.minor}>{lagText(lagDays(event.when, other.when), t)}</span>
    </Button>
  );
}

/** "3 jours après", "entre 2 et 9 jours avant", "le même jour". */
export function lagText([low, high]: readonly [number, number], t: Say): string {
  if (low === 0 && high === 0) return t('inspector.lag.same');
  if (low === high) return t(low > 0 ? 'inspector.lag.after' : 'inspector.lag.before', { count: Math.abs(low) });
  if (low >= 0) return t('inspector.lag.between.after', { low, high });
  return high <= 0 ? t('inspector.lag.between.before', { low: -high, high: -low }) : t('inspector.lag.around');
}
