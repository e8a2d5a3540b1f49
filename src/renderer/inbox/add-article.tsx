/** A text pasted, a file opened or dropped: read as it is, on the reader's word for publisher, date and language. */
import { parseIsoDay } from '#shared/domain/when';
import { useState, type DragEvent } from 'react';
import { FileTrigger } from 'react-aria-components';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';
import { Select } from '../ui/select.tsx';
import { errorText, InlineNotice } from '../ui/states.tsx';
import { useLang, useText } from '../ui/text.tsx';
import styles from './inbox.module.css';
import type { Told } from './inbox-screen.tsx';
import { useIngest, type Article } from './ingest.ts';

const BLANK: Article = { text: '', file: null, publisher: '', published: '', lang: 'auto' };

export function AddArticle({ onRead }: { readonly onRead: (document: string, warnings: readonly Told[]) => void }) {
  const t = useText();
  const lang = useLang();
  const [article, setArticle] = useState(BLANK);
  const [isDropping, setDropping] = useState(false);
  const ingest = useIngest(onRead);
  const change = (part: Partial<Article>): void => {
    ingest.reset();
    setArticle((known) => ({ ...known, ...part }));
  };
  const isDated = article.published.trim() === '' || parseIsoDay(article.published.trim()) !== null;
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setDropping(false);
    const [file] = event.dataTransfer.files;
    if (file) change({ file });
  };
  return (
    <section
      className={styles.add}
      aria-label={t('inbox.add')}
      data-dropping={isDropping || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setDropping(true);
      }}
      onDragLeave={() => setDropping(false)}
      onDrop={drop}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (isDated) ingest.mutate(article);
        }}
      >
        <h1>{t('inbox.add')}</h1>
        <p className={styles.help}>{isDropping ? t('inbox.drop') : t('inbox.add.help')}</p>
        <Source article={article} onChange={change} />
        <div className={styles.meta}>
          <TextField label={t('inbox.publisher')} value={article.publisher} onChange={(publisher) => change({ publisher })} />
          <TextField
            label={t('inbox.published')}
            help={t('inbox.published.help')}
            placeholder={t('filter.period.format')}
            value={article.published}
            problem={isDated ? null : t('inbox.published.invalid')}
            onChange={(published) => change({ published })}
          />
          <Select
            label={t('inbox.lang')}
            value={article.lang}
            choices={[{ value: 'auto', label: t('inbox.lang.auto') }, { value: 'fr', label: t('language.fr') }, { value: 'en', label: t('language.en') }]}
            onChange={(chosen) => change({ lang: chosen })}
          />
        </div>
        {ingest.error && <InlineNotice tone="error">{errorText(ingest.error, lang)}</InlineNotice>}
        <div className={styles.actions}>
          <Button type="submit" look="primary" isPending={ingest.isPending}>{t(ingest.isPending ? 'inbox.reading' : 'inbox.read')}</Button>
        </div>
      </form>
    </section>
  );
}

/** A chosen file takes the place of the text. */
function Source({ article, onChange }: { readonly article: Article; readonly onChange: (part: Partial<Article>) => void }) {
  const t = useText();
  const { file, text } = article;
  if (file) {
    return (
      <p className={styles.chosen}>
        {t('inbox.file.chosen', { name: file.name })}
        <Button small onPress={() => onChange({ file: null })}>{t('inbox.file.remove')}</Button>
      </p>
    );
  }
  return (
    <>
      <TextField multiline label={t('inbox.text')} value={text} onChange={(value) => onChange({ text: value })} />
      <div className={styles.actions}>
        <FileTrigger acceptedFileTypes={['text/*', '.txt', '.md']} onSelect={(files) => onChange({ file: files?.[0] ?? null })}>
          <Button>{t('inbox.file')}</Button>
        </FileTrigger>
      </div>
    </>
  );
}
