import type { RecentWorkspace } from '#shared/contract/methods/workspace';
import { formatInstant } from '#shared/i18n/dates';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { z } from 'zod';
import { useClient } from '../api/client.tsx';
import { followWorkspace } from '../state/follow-backend.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';
import { errorText } from '../ui/states.tsx';
import { useLang, useText } from '../ui/text.tsx';
import { useToasts } from '../ui/toasts.ts';
import styles from './settings.module.css';
import { fileName, workspacePath } from './workspace-path.ts';

type Create = 'no' | 'empty' | 'seeded';
interface Wanted {
  readonly file: string;
  readonly create: Create;
}

/** Open, make, or go back to; what cannot be opened leaves the present one open. */
export function OtherWorkspaces({ present }: { readonly present: string }) {
  const client = useClient();
  const { data } = useQuery({ queryKey: ['workspace.recent', {}], queryFn: () => client.call('workspace.recent', {}) });
  const open = useOpen();
  const others = data?.recent.filter(({ file }) => file !== present) ?? [];
  return (
    <>
      <Named folder={data?.folder ?? ''} isPending={open.isPending} error={open.error} onOpen={open.mutate} onChange={open.reset} />
      <Recent recent={others} onOpen={(file) => open.mutate({ file, create: 'no' })} />
    </>
  );
}

interface NamedProps {
  readonly folder: string;
  readonly isPending: boolean;
  readonly error: unknown;
  readonly onOpen: (wanted: Wanted) => void;
  readonly onChange: () => void;
}

function Named({ folder, isPending, error, onOpen, onChange }: NamedProps) {
  const t = useText();
  const lang = useLang();
  const [named, setNamed] = useState('');
  const file = workspacePath(named, folder);
  const open = (create: Create): void => {
    if (file !== '' && !isPending) onOpen({ file, create });
  };
  return (
    <form
      className={styles.other}
      aria-label={t('settings.workspace.other')}
      onSubmit={(event) => {
        event.preventDefault();
        open('no');
      }}
    >
      <h3>{t('settings.workspace.other')}</h3>
      <TextField
        label={t('settings.workspace.path')}
        help={file === '' ? t('settings.workspace.path.help', { folder }) : file}
        value={named}
        problem={error ? errorText(error, lang) : null}
        onChange={(value) => {
          setNamed(value);
          onChange();
        }}
      />
      <div className={styles.actions}>
        <Button type="submit" isDisabled={file === ''}>{t('settings.workspace.open')}</Button>
        <Button isDisabled={file === ''} onPress={() => open('empty')}>{t('settings.workspace.new')}</Button>
        <Button isDisabled={file === ''} onPress={() => open('seeded')}>{t('settings.workspace.newSeeded')}</Button>
      </div>
    </form>
  );
}

function Recent({ recent, onOpen }: { readonly recent: readonly z.infer<typeof RecentWorkspace>[]; readonly onOpen: (file: string) => void }) {
  const t = useText();
  const lang = useLang();
  return (
    <section className={styles.recent} aria-labelledby="recent">
      <h3 id="recent">{t('settings.workspace.recent')}</h3>
      {recent.length === 0 ? <p className={styles.help}>{t('settings.workspace.recent.none')}</p> : <ul className={styles.entries}>
        {recent.map(({ file, openedAt, exists }) => (
          <li key={file} className={styles.entry}>
            <span className={styles.words}>
              <b>{fileName(file)}</b> <span className={styles.help}>{file} · {t('settings.workspace.openedAt', { at: formatInstant(openedAt, lang) })}</span>
            </span>
            {exists
              ? <Button small aria-label={t('settings.workspace.open.of', { file: fileName(file) })} onPress={() => onOpen(file)}>{t('settings.workspace.open')}</Button>
              : <span className={styles.missing}>{t('settings.workspace.missing')}</span>}
          </li>
        ))}
      </ul>}
    </section>
  );
}

function useOpen() {
  const t = useText();
  const client = useClient();
  const queries = useQueryClient();
  const show = useToasts((toasts) => toasts.show);
  return useMutation({
    mutationFn: (wanted: Wanted) => client.call('workspace.open', wanted),
    onSuccess: ({ file }) => {
      followWorkspace({ kind: 'workspace_changed' }, queries);
      show(t('settings.workspace.opened', { file: fileName(file) }));
    },
  });
}
