import type { TemplateRecord } from '#shared/contract/methods/reports';
import type { ReportTemplate } from '#shared/domain/report-template';
import { Button as AriaButton, FileTrigger } from 'react-aria-components';
import { useState } from 'react';
import { useDeed } from '../history/deeds.ts';
import { useOpenReport } from '../reports/open-report.ts';
import { Button } from '../ui/button.tsx';
import { errorText, InlineNotice } from '../ui/states.tsx';
import { useLang, useText } from '../ui/text.tsx';
import { useDrafts } from './drafts.ts';
import styles from './templates.module.css';

interface Props {
  readonly records: readonly TemplateRecord[];
  /** Id of the template beside the list. */
  readonly shown: string;
  readonly onShow: (id: string) => void;
}

export function TemplateList({ records, shown, onShow }: Props) {
  const t = useText();
  const list = useOpenReport((view) => view.list);
  const entries = (isShipped: boolean): readonly ReportTemplate[] => records.filter((record) => record.isShipped === isShipped).map(({ template }) => template);
  const own = entries(false);
  return (
    <nav className={styles.list} aria-label={t('templates.list')}>
      <Button small look="quiet" onPress={list}>← {t('compose.back')}</Button>
      <h1>{t('templates.list')}</h1>
      <h2 id="templates-own">{t('templates.own')}</h2>
      {own.length === 0 ? <p className={styles.help}>{t('templates.own.none')}</p> : <Entries labelledBy="templates-own" templates={own} shown={shown} onShow={onShow} />}
      <Import onShow={onShow} />
      <h2 id="templates-shipped">{t('templates.shipped')}</h2>
      <Entries labelledBy="templates-shipped" templates={entries(true)} shown={shown} onShow={onShow} />
    </nav>
  );
}

function Entries({ labelledBy, templates, shown, onShow }: Omit<Props, 'records'> & { readonly labelledBy: string; readonly templates: readonly ReportTemplate[] }) {
  const t = useText();
  const lang = useLang();
  const drafts = useDrafts((held) => held.byId);
  return (
    <ul aria-labelledby={labelledBy}>
      {templates.map(({ id, name, scope }) => (
        <li key={id}>
          <AriaButton className={styles.entry ?? ''} aria-current={id === shown || undefined} onPress={() => onShow(id)}>
            <span>{name[lang] || id}</span>
            <small>{t(`templates.scope.${scope}`)}{id in drafts && <> · <em>{t('templates.changed')}</em></>}</small>
          </AriaButton>
        </li>
      ))}
    </ul>
  );
}

/** Characters; a template takes a few thousand. */
const LARGEST = 1_000_000;

function Import({ onShow }: Pick<Props, 'onShow'>) {
  const t = useText();
  const lang = useLang();
  const [isBig, setBig] = useState(false);
  const take = useDeed(
    async (client, file: File) => client.call('template.import', { text: await file.text() }), ({ name }) => t('templates.import.done', { name: name[lang] }), 'place',
  );
  const read = (file: File | undefined): void => {
    if (!file) return;
    take.reset();
    setBig(file.size > LARGEST);
    if (file.size <= LARGEST) take.mutate(file, { onSuccess: ({ id }) => onShow(id) });
  };
  return (
    <>
      <FileTrigger acceptedFileTypes={['.json', 'application/json']} onSelect={(files) => read(files?.[0])}>
        <Button small isPending={take.isPending}>{t('templates.import')}</Button>
      </FileTrigger>
      {(isBig || take.error) && <InlineNotice tone="error">{isBig ? t('templates.import.big') : errorText(take.error, lang)}</InlineNotice>}
    </>
  );
}
