/** The form of one event: what is written, what somebody else changed meanwhile, and saving. */
import { diff } from '#shared/domain/change';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useClient } from '../api/client.tsx';
import { useView, type EditorTarget } from '../state/view.ts';
import { Button } from '../ui/button.tsx';
import { type Command, useCommands } from '../ui/commands.ts';
import { TextField } from '../ui/field.tsx';
import { SymbolGlyph } from '../ui/glyph.tsx';
import { errorText, InlineNotice } from '../ui/states.tsx';
import { useLang, useText } from '../ui/text.tsx';
import type { Work } from './drafts.ts';
import { MergeChoice } from './merge-choice.tsx';
import { Meanwhile } from './meanwhile.tsx';
import styles from './editor.module.css';
import { formOf } from './form.ts';
import { FormSections } from './form-sections.tsx';
import { useKeptDraft, useWorkInHand } from './use-work-in-hand.ts';
import { useSaving } from './use-saving.ts';
import { WorkContext } from './work-context.tsx';

interface Props {
  readonly target: EditorTarget;
  readonly start: Work;
  /** What there was before anything was written. */
  readonly fresh: Work;
  readonly titleId: string;
  readonly title: string;
}

export function EventEditor({ target, start, fresh, titleId, title }: Props) {
  const t = useText();
  const lang = useLang();
  const close = useView((view) => view.edit);
  const state = useWorkInHand(target, start, fresh);
  const draft = useKeptDraft(target, state.work, state.isDirty);
  const saving = useSaving(target, state, draft);
  const [remade, setRemade] = useState(0);
  const errors = state.problems.filter(({ severity }) => severity === 'error');
  const asksWhy = target.kind === 'event' || state.work.why !== '' || errors.some(({ field }) => field === 'marking');
  const isEnabled = !saving.isPending && !saving.conflict;
  const ofSheet = { section: 'command.section.editing', whileTyping: true, isEnabled } as const;
  const saveCommands: readonly Command[] = [
    { id: 'editing.save', title: 'edit.command.save', keys: ['Mod+s', 'Mod+enter'], ...ofSheet, run: () => saving.save() },
    ...(state.isProposal ? [{ id: 'editing.saveAccept', title: 'edit.command.saveAccept', keys: ['Mod+Shift+enter'], ...ofSheet, run: () => saving.save('accept') } satisfies Command] : []),
  ];
  useCommands(saveCommands, true, 'sheet');
  const takeOver = (work: Work): void => {
    state.setWork(work);
    setRemade((count) => count + 1);
  };
  return (
    <WorkContext value={state}>
      <header className={styles.head}>
        <SymbolGlyph event={state.form} />
        <h2 id={titleId}>{title}</h2>
        <p className={styles.kept} role="status">{draft.error ? t('edit.draft.failed') : draft.at !== null && state.isDirty ? t('edit.draft.kept') : ''}</p>
        <Button look="quiet" aria-label={t('edit.close')} onPress={() => close(null)}>×</Button>
      </header>
      {target.kind === 'event' && !saving.conflict && <Changed id={target.id} work={state.work} onTake={takeOver} />}
      {saving.conflict
        ? <MergeChoice conflict={saving.conflict} onDecide={saving.decide} onCancel={saving.cancel} />
        : <FormSections key={remade} />}
      <footer className={styles.foot}>
        {saving.error && <InlineNotice tone="error">{errorText(saving.error, lang)}</InlineNotice>}
        {asksWhy && <TextField label={t('edit.why')} value={state.work.why} onChange={state.setWhy} placeholder={t('edit.why.help')} />}
        {!saving.conflict && <div className={styles.actions}>
          <span className={styles.tally} data-bad={saving.isTried && errors.length > 0} role="status">
            {saving.isTried && errors.length > 0 ? t('edit.problems', { count: errors.length }) : ''}
          </span>
          {state.isProposal && <Button isDisabled={saving.isPending} onPress={() => saving.save('accept')}>{t('edit.saveAccept')}</Button>}
          <Button look="primary" isDisabled={saving.isPending} onPress={() => saving.save()}>
            {t('edit.save')} <kbd className={styles.key}>{t('edit.save.key')}</kbd>
          </Button>
        </div>}
      </footer>
    </WorkContext>
  );
}

/** What the event has become since it was opened, as the notices tell. */
function Changed({ id, work, onTake }: { readonly id: string; readonly work: Work; readonly onTake: (work: Work) => void }) {
  const client = useClient();
  const { data, error } = useQuery({ queryKey: ['event.get', { id }], queryFn: () => client.call('event.get', { id }) });
  const theirs = data && formOf(data);
  const changed = theirs && work.base ? diff(work.base, theirs) : [];
  return <Meanwhile work={work} theirs={theirs ?? null} fields={changed.map(({ field }) => field)} isGone={error !== null} onTake={onTake} />;
}
