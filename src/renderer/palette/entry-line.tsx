import type { ReactNode } from 'react';
import { formatDate } from '#shared/i18n/dates';
import { SymbolGlyph } from '../ui/glyph.tsx';
import { KeyCaps } from '../ui/key-caps.tsx';
import { useLang, useText } from '../ui/text.tsx';
import { type Entry, typeName } from './entries.ts';
import styles from './palette.module.css';

/** One result: its mark, its name, what else is known of it, and its key. */
export function EntryLine({ entry }: { readonly entry: Entry }) {
  const t = useText();
  const lang = useLang();
  switch (entry.group) {
    case 'command': {
      const { title, section, keys = [] } = entry.command;
      return <Line mark={null} name={t(title)} about={t(section)} keys={keys[0]} />;
    }
    case 'view':
      return <Line mark={null} name={t('palette.view', { name: entry.view.name })} about={t('views.title')} />;
    case 'event': {
      const { title, when, where } = entry.event;
      const place = where.name ?? where.adm1 ?? '';
      return (
        <Line
          mark={<SymbolGlyph event={entry.event} size={10} />}
          name={title[lang] || title.fr || title.en || typeName(entry.event, lang)}
          about={[place, formatDate(when, lang)].filter(Boolean).join(' · ')}
        />
      );
    }
    case 'document': {
      const { title, publisher, published } = entry.document;
      return <Line mark={<Leaf />} name={title} about={[publisher ?? '', formatDate(published, lang)].filter(Boolean).join(' · ')} />;
    }
    case 'publisher': {
      const { name, letter, documents } = entry.publisher;
      return <Line mark={<Leaf />} name={name} about={t('palette.publisher', { letter, count: documents })} />;
    }
  }
}

interface LineProps {
  readonly mark: ReactNode;
  readonly name: string;
  readonly about: string;
  readonly keys?: string | undefined;
}

function Line({ mark, name, about, keys }: LineProps) {
  return (
    <>
      <span className={styles.mark}>{mark}</span>
      <span className={styles.name}>{name}</span>
      <span className={styles.about}>{about}</span>
      {keys !== undefined && <KeyCaps of={keys} />}
    </>
  );
}

function Leaf() {
  return (
    <svg width="11" height="12" viewBox="0 0 11 12" aria-hidden="true">
      <path d="M1.5.75h5l3 3v7.5h-8Z M6.5.75v3h3" fill="none" stroke="currentColor" strokeWidth="1.1" />
    </svg>
  );
}
