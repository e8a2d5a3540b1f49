/** What can be done with the chosen events, under the list: by button and by key. */
import { MOST_AT_ONCE } from '#shared/domain/bulk-change';
import { formatNumber } from '#shared/i18n/numbers';
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useSelection } from '../state/selection.ts';
import { usePresenting } from '../briefing/presenting.ts';
import { useClient } from '../api/client.tsx';
import { useView } from '../state/view.ts';
import { Button } from '../ui/button.tsx';
import { useCommands } from '../ui/commands.ts';
import { useLang, useText } from '../ui/text.tsx';
import { chosenIds } from './chosen.ts';
import { ActPopover } from './act-popover.tsx';
import { GradeAct } from './grade-act.tsx';
import { MarkingAct } from './marking-act.tsx';
import { RemoveAct } from './remove-act.tsx';
import styles from './selection.module.css';
import { TagAct } from './tag-act.tsx';

const ACTS = ['tag', 'grade', 'marking'] as const;
type Act = (typeof ACTS)[number] | 'remove';

interface Props {
  /** Of the list. */
  readonly total: number;
  readonly onAll: () => void;
  /** The bar goes: the focus goes back to the list. */
  readonly onLeave: () => void;
}

export function SelectionBar({ total, onAll, onLeave }: Props) {
  const t = useText();
  const lang = useLang();
  const count = useSelection(({ rows }) => rows.count);
  const clear = useSelection((selection) => selection.clear);
  const [open, setOpen] = useState<Act | null>(null);
  const isTooMany = count > MOST_AT_ONCE;
  const client = useClient();
  const presenting = usePresenting();
  const present = (): void => void chosenIds(client).then(presenting.events);
  useActCommands(setOpen, present, !isTooMany);
  const leave = (): void => {
    clear();
    onLeave();
  };
  const close = (): void => setOpen(null);
  const act = (name: (typeof ACTS)[number]) => ({ name: t(`list.act.${name}`), isOpen: open === name, isDisabled: isTooMany, onOpen: (isOpen: boolean) => setOpen(isOpen ? name : null) });
  return (
    <section className={styles.bar} aria-label={t('list.chosen.bar')}>
      <div className={styles.line}>
        <b>{t('list.chosen', { count })}</b>
        {count < total && <Button small look="quiet" onPress={onAll}>{t('list.chosen.all', { count: formatNumber(total, lang) })}</Button>}
        <AriaButton className={styles.clear ?? ''} aria-label={t('list.chosen.clear')} onPress={leave}>×</AriaButton>
      </div>
      {isTooMany && <p className={styles.limit}>{t('list.chosen.limit', { limit: MOST_AT_ONCE })}</p>}
      <div className={styles.line}>
        <ActPopover {...act('tag')}><TagAct /></ActPopover>
        <ActPopover {...act('grade')}><GradeAct onDone={close} /></ActPopover>
        <ActPopover {...act('marking')}><MarkingAct onDone={close} /></ActPopover>
        <Button small look="quiet" isDisabled={isTooMany} onPress={present}>{t('briefing.start')}</Button>
        <Button small look="quiet" isDisabled={isTooMany} onPress={() => setOpen('remove')}>{t('list.act.remove')}</Button>
      </div>
      {open === 'remove' && <RemoveAct onClose={close} onDone={onLeave} />}
    </section>
  );
}

/** Over the keys that mean the event in the inspector alone. */
function useActCommands(open: (act: Act) => void, present: () => void, isEnabled: boolean): void {
  const isShown = useView((view) => view.screen === 'desk');
  useCommands([
    { id: 'list.tag', title: 'command.list.tag', section: 'command.section.desk', keys: ['t'], isEnabled, run: () => open('tag') },
    { id: 'list.grade', title: 'command.list.grade', section: 'command.section.desk', keys: ['g'], isEnabled, run: () => open('grade') },
    { id: 'list.marking', title: 'command.list.marking', section: 'command.section.desk', keys: ['m'], isEnabled, run: () => open('marking') },
    { id: 'list.present', title: 'briefing.chosen', section: 'command.section.desk', keys: ['B'], isEnabled, run: present },
    { id: 'list.remove', title: 'command.list.remove', section: 'command.section.desk', keys: ['Delete'], isEnabled, run: () => open('remove') },
  ], isShown, 'sheet');
}
