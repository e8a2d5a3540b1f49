import { formatBytes } from '#shared/i18n/figures';
import { formatNumber } from '#shared/i18n/numbers';
import { Button } from '../ui/button.tsx';
import { useLang, useText } from '../ui/text.tsx';
import styles from './reports.module.css';
import { saveFile } from './save-file.ts';
import type { Report } from './use-report.ts';

export function ReportResult({ report }: { readonly report: Report }) {
  const t = useText();
  const lang = useLang();
  const { fileName, sha256, bytes, included, withheld, file, text } = report;
  return (
    <>
      <article className={styles.card}>
        <h2>{t('reports.done')}</h2>
        <p>
          <b>{formatNumber(included, lang)}</b> {t('reports.included', { count: included })}
          {withheld > 0 && <> · <b>{formatNumber(withheld, lang)}</b> {t('reports.withheld', { count: withheld })}</>}
        </p>
        <dl className={styles.figures}>
          <dt>{t('reports.size')}</dt>
          <dd>{formatBytes(bytes, lang)}</dd>
          <dt>{t('reports.hash')}</dt>
          <dd className={styles.hash}>{sha256}</dd>
        </dl>
        <Download file={file} name={fileName} />
      </article>
      {text !== null && <pre className={styles.preview} tabIndex={0} aria-label={fileName}>{text}</pre>}
    </>
  );
}

function Download({ file, name }: { readonly file: Blob; readonly name: string }) {
  const t = useText();
  return <Button look="primary" onPress={() => saveFile(file, name)}>{t('reports.download', { name })}</Button>;
}
