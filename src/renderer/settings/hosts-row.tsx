import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';
import { useText } from '../ui/text.tsx';
import { readHosts } from './hosts.ts';
import { SettingRow } from './setting-row.tsx';
import styles from './settings.module.css';

/** Hosts of a network of one's own that pages and feeds may be fetched from. */
export function HostsRow({ hosts, onKeep }: { readonly hosts: readonly string[]; readonly onKeep: (hosts: string[]) => void }) {
  const t = useText();
  const kept = hosts.join('\n');
  const [text, setText] = useState(kept);
  const [wrong, setWrong] = useState<string | null>(null);
  const [followed, follow] = useState(kept);
  if (kept !== followed) {
    // Saved, or taken back: what is kept is what the field says.
    follow(kept);
    setText(kept);
  }
  const keep = (): void => {
    const read = readHosts(text);
    if ('wrong' in read) return setWrong(read.wrong);
    setText(read.hosts.join('\n'));
    return onKeep(read.hosts);
  };
  return (
    <SettingRow title={t('settings.hosts')} help={t('settings.hosts.help')}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          keep();
        }}
      >
        <TextField
          isBare multiline rows={3} label={t('settings.hosts')} help={t('settings.hosts.form')} placeholder="archive.local:8080" spellCheck="false"
          value={text}
          problem={wrong === null ? null : t('settings.hosts.wrong', { host: wrong })}
          onChange={(value) => {
            setText(value);
            setWrong(null);
          }}
        />
        <div className={styles.actions}><Button type="submit" isDisabled={text.trim() === kept}>{t('settings.hosts.keep')}</Button></div>
      </form>
    </SettingRow>
  );
}
