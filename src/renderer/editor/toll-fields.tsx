/** Casualties by kind, each in one field: "3", "2–5", "3+" for at least three. */
import { type Casualties, CASUALTY_KINDS, type CasualtyKind, type CasualtyRange } from '#shared/domain/casualties';
import { formatRange } from '#shared/i18n/figures';
import { useState } from 'react';
import { TextField } from '../ui/field.tsx';
import { useLang, useText } from '../ui/text.tsx';
import styles from './editor.module.css';
import rowsStyles from './rows.module.css';
import { readToll, writeToll } from './toll.ts';
import { Judged, useWork } from './work-context.tsx';

export function Toll() {
  const t = useText();
  const { form, update, problem } = useWork();
  if (form.kind !== 'incident') return null;
  const set = (casualties: Casualties): void => update((now) => (now.kind === 'incident' ? { ...now, casualties } : now));
  return (
    <>
      <TollFields casualties={form.casualties} onChange={set} problemOf={(kind) => problem(`casualties.${kind}`)} />
      <p className={styles.help}>{t('edit.toll.help')}</p>
    </>
  );
}

interface Props {
  readonly casualties: Casualties;
  readonly onChange: (casualties: Casualties) => void;
  readonly problemOf: (kind: CasualtyKind) => string | null;
}

export function TollFields({ casualties, onChange, problemOf }: Props) {
  return (
    <div className={rowsStyles.toll}>
      {CASUALTY_KINDS.map((kind) => (
        <Judged key={kind} field={`casualties.${kind}`}>
          <TollField kind={kind} casualties={casualties} onChange={onChange} problem={problemOf(kind)} />
        </Judged>
      ))}
    </div>
  );
}

/** A range that no rule accepts. */
const UNREAD: CasualtyRange = [-1, null];

function TollField({ kind, casualties, onChange, problem }: Omit<Props, 'problemOf'> & { readonly kind: CasualtyKind; readonly problem: string | null }) {
  const t = useText();
  const lang = useLang();
  const range = casualties[kind];
  const [text, setText] = useState<string | null>(null);
  const shown = text ?? writeToll(range);
  const isUnread = readToll(shown) === undefined;
  const write = (written: string): void => {
    setText(written);
    const read = readToll(written);
    const { [kind]: _before, ...others } = casualties;
    // What is not understood is told at the field and not taken for unknown: the value that fails the rules stands in for it.
    onChange(read === null ? others : { ...others, [kind]: read ?? UNREAD });
  };
  const reading = range && shown !== '' && !isUnread && range[1] !== range[0] ? formatRange(range, lang) : undefined;
  return (
    <TextField
      label={t(`edit.toll.${kind}`)} value={shown} onChange={write} inputMode="text" autoComplete="off"
      problem={problem} {...(reading === undefined || problem !== null ? {} : { help: reading })}
    />
  );
}
