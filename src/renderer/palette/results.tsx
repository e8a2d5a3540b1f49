/** What was found, in groups; the focus stays in the search box. */
import { useEffect } from 'react';
import type { MessageKey } from '#shared/i18n/fr';
import { useText } from '../ui/text.tsx';
import type { Entry } from './entries.ts';
import { EntryLine } from './entry-line.tsx';
import type { FoundGroup } from './find.ts';
import { canRun, optionId } from './option.ts';
import styles from './palette.module.css';

interface Props {
  readonly id: string;
  readonly groups: readonly FoundGroup[];
  readonly typed: string;
  readonly current: Entry | undefined;
  readonly onPoint: (entry: Entry) => void;
  readonly onRun: (entry: Entry) => void;
}

const TITLES: Readonly<Record<FoundGroup['group'], MessageKey>> = {
  recent: 'palette.group.recent', command: 'palette.group.commands', view: 'views.title', event: 'list.title', document: 'palette.group.documents', publisher: 'palette.group.publishers',
};

export function Results({ id, groups, typed, current, onPoint, onRun }: Props) {
  const t = useText();
  const currentId = current && optionId(current);
  useEffect(() => {
    if (currentId !== undefined) document.getElementById(currentId)?.scrollIntoView({ block: 'nearest' });
  }, [currentId]);
  const count = groups.reduce((sum, { entries, more }) => sum + entries.length + more, 0);
  return (
    <>
      <p className="visually-hidden" role="status">{typed === '' ? '' : t('palette.count', { count })}</p>
      {groups.length === 0 && <p className={styles.nothing}>{t('palette.nothing', { typed })}</p>}
      <div id={id} role="listbox" aria-label={t('palette.results')} className={styles.results}>
        {groups.map((group) => (
          <div key={group.group} role="group" aria-labelledby={`palette-${group.group}`}>
            <p id={`palette-${group.group}`} className={styles.groupTitle} role="presentation">
              {t(TITLES[group.group])}
              {group.more > 0 && <span> · {t('palette.more', { count: group.more })}</span>}
            </p>
            {group.entries.map((entry) => (
              <div
                key={entry.id}
                id={optionId(entry)}
                role="option"
                aria-selected={entry === current}
                aria-disabled={!canRun(entry)}
                tabIndex={-1}
                className={styles.option}
                onPointerMove={() => entry !== current && onPoint(entry)}
                onClick={() => onRun(entry)}
              >
                <EntryLine entry={entry} />
              </div>
            ))}
          </div>
        ))}
      </div>
    </>
  );
}
