/** A text pasted, an address, files opened or dropped: read as they are, on the reader's word for publisher, date and language. */
import { parseIsoDay } from '#shared/domain/when';
import { useState, type DragEvent } from 'react';
import { FileTrigger } from 'react-aria-components';
import { IntakeFailures } from '../feeds/intake-failures.tsx';
import { useJobs } from '../state/jobs.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';
import { Select } from '../ui/select.tsx';
import { errorText, InlineNotice } from '../ui/states.tsx';
import { useLang, useText } from '../ui/text.tsx';
import { useToasts } from '../ui/toasts.ts';
import type { Progress } from './batch.ts';
import styles from './inbox.module.css';
import type { Told } from './inbox-screen.tsx';
import { useIngest, type Article } from './ingest.ts';

const BLANK: Article = { text: '', files: [], address: '', publisher: '', published: '', lang: 'auto' };

const FILE_TYPES = ['text/*', '.txt', '.md', '.html', '.htm', '.pdf', '.docx'];

export function AddArticle({ onRead }: { readonly onRead: (document: string, warnings: readonly Told[]) => void }) {
  const t = useText();
  const lang = useLang();
  const [article, setArticle] = useState(BLANK);
  const [isDropping, setDropping] = useState(false);
  const show = useToasts((toasts) => toasts.show);
  const { mutation, progress, cancel } = useIngest((document, warnings, { failed }) => {
    if (failed > 0) show(t('intake.files.failed', { count: failed }));
    onRead(document, warnings);
  });
  const change = (part: Partial<Article>): void => {
    mutation.reset();
    setArticle((known) => ({ ...known, ...part }));
  };
  const isDated = article.published.trim() === '' || parseIsoDay(article.published.trim()) !== null;
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setDropping(false);
    const files = [...event.dataTransfer.files];
    if (files.length > 0) change({ files });
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
          if (isDated) mutation.mutate(article);
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
        {mutation.error && <InlineNotice tone="error">{errorText(mutation.error, lang)}</InlineNotice>}
        <div className={styles.actions}>
          <Button type="submit" look="primary" isPending={mutation.isPending}>{t(mutation.isPending ? 'inbox.reading' : 'inbox.read')}</Button>
          {progress && <Under progress={progress} onCancel={cancel} />}
        </div>
        <IntakeFailures />
      </form>
    </section>
  );
}

/** How far the work is, and the way out of it. */
function Under({ progress: { job, done, count }, onCancel }: { readonly progress: Progress; readonly onCancel: () => void }) {
  const t = useText();
  const state = useJobs(({ running }) => running[job]?.state);
  const isStage = state === 'waiting' || state === 'fetching' || state === 'reading' || state === 'extracting';
  return (
    <>
      <span role="status">
        {[count > 1 ? t('intake.files.done', { done, count }) : '', isStage ? t(`intake.stage.${state}`) : ''].filter(Boolean).join(' · ')}
      </span>
      <Button small look="quiet" onPress={onCancel}>{t('intake.cancel')}</Button>
    </>
  );
}

/** Chosen files take the place of address and text, an address that of the text. */
function Source({ article: { files, address, text }, onChange }: { readonly article: Article; readonly onChange: (part: Partial<Article>) => void }) {
  const t = useText();
  const [file] = files;
  if (file) {
    return (
      <p className={styles.chosen}>
        {files.length === 1 ? t('inbox.file.chosen', { name: file.name }) : t('intake.files.chosen', { count: files.length })}
        <Button small onPress={() => onChange({ files: [] })}>{t('inbox.file.remove')}</Button>
      </p>
    );
  }
  return (
    <>
      <TextField label={t('intake.address')} help={t('intake.address.help')} placeholder="https://" inputMode="url" value={address} onChange={(value) => onChange({ address: value })} />
      {address.trim() === '' && <TextField multiline label={t('inbox.text')} value={text} onChange={(value) => onChange({ text: value })} />}
      <div className={styles.actions}>
        <FileTrigger allowsMultiple acceptedFileTypes={FILE_TYPES} onSelect={(chosen) => onChange({ files: [...(chosen ?? [])] })}>
          <Button>{t('inbox.file')}</Button>
        </FileTrigger>
      </div>
    </>
  );
}
