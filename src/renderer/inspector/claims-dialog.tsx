/** Versions side by side: who says what, what differs, what is independent, and which figures the event keeps. */
import { diff } from '#shared/domain/change';
import type { EventRecord } from '#shared/domain/event';
import { independentSources } from '#shared/domain/publisher';
import { casualtiesText } from '#shared/i18n/field-values';
import { useCallback, useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { usePublisherLookup } from '../api/history-queries.ts';
import { useDeed } from '../history/deeds.ts';
import { useActorName } from '../ui/actors.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextField } from '../ui/field.tsx';
import { errorText, InlineNotice } from '../ui/states.tsx';
import { useLang, useText } from '../ui/text.tsx';
import styles from './claims.module.css';
import { ClaimsTable } from './claims-table.tsx';
import { sourceGroups, type Version } from './versions.ts';

interface Props {
  readonly event: EventRecord;
  readonly onClose: () => void;
}

export function ClaimsDialog({ event, onClose }: Props) {
  const t = useText();
  const lookup = usePublisherLookup();
  const groupOf = useCallback((publisher: string) => lookup(publisher)?.group ?? null, [lookup]);
  const groups = useMemo(() => sourceGroups(event, groupOf), [event, groupOf]);
  const versions = groups.flatMap((group) => group.versions);
  const [chosen, choose] = useState<Version | null>(null);
  const content = useRef<HTMLDivElement>(null);
  const focusTable = (): void => content.current?.querySelector<HTMLElement>('[role=region]')?.focus();
  // The number keys are the table's.
  useEffect(focusTable, []);
  const close = (): void => {
    choose(null);
    focusTable();
  };
  const onKeyDown = (press: KeyboardEvent): void => {
    const version = takeable(versions)[Number(press.key) - 1];
    if (!version || press.target instanceof HTMLTextAreaElement || press.target instanceof HTMLInputElement) return;
    press.preventDefault();
    choose(version);
  };
  return (
    <Dialog title={t('claims.title')} width="wide" onClose={onClose}>
      {versions.length === 0 ? <p>{t('claims.none')}</p> : (
        <div ref={content} className={styles.content} onKeyDown={onKeyDown}>
          <p className={styles.count}>
            {t('claims.sources', { count: independentSources(event.citations, groupOf), versions: versions.filter(({ claim }) => claim !== null).length })}
          </p>
          <ClaimsTable event={event} groups={groups} letterOf={(publisher) => lookup(publisher)?.letter ?? null} chosen={chosen} keyOf={(version) => takeable(versions).indexOf(version) + 1} onChoose={choose} />
          {chosen && event.kind === 'incident' && <Choice key={chosen.key} event={event} version={chosen} onDone={close} />}
        </div>
      )}
    </Dialog>
  );
}

function takeable(versions: readonly Version[]): readonly Version[] {
  return versions.filter(({ casualties }) => Object.keys(casualties).length > 0);
}

/** The reason is asked for: a figure that was chosen without one helps nobody later. */
function Choice({ event, version, onDone }: { readonly event: Extract<EventRecord, { kind: 'incident' }>; readonly version: Version; readonly onDone: () => void }) {
  const t = useText();
  const lang = useLang();
  const nameOf = useActorName();
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const by = version.by === null ? t('inspector.citation.unknown') : nameOf(version.by);
  const toll = casualtiesText(version.casualties, lang);
  const keep = useDeed(
    (client, why: string) => client.call('event.edit', { id: event.id, changes: diff({ casualties: event.casualties }, { casualties: version.casualties }), why }),
    () => t('claims.done', { toll }), 'place',
  );
  const submit = (): void => {
    if (reason.trim() === '') return setMissing(true);
    return keep.mutate(t('claims.why', { by, reason: reason.trim() }), { onSuccess: onDone });
  };
  return (
    <form
      className={styles.choice}
      onSubmit={(press) => {
        press.preventDefault();
        submit();
      }}
    >
      <TextField
        autoFocus
        label={t('claims.reason', { by })}
        help={t('claims.reason.help')}
        problem={isMissing && reason.trim() === '' ? t('claims.reason.missing') : null}
        value={reason}
        maxLength={1500}
        onChange={setReason}
      />
      <Button type="submit" look="primary" isPending={keep.isPending}>{t('claims.confirm', { toll })}</Button>
      {keep.error && <InlineNotice tone="error">{errorText(keep.error, lang)}</InlineNotice>}
    </form>
  );
}
