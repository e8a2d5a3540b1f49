/** What stands for good: the files as they went out, and the hashes by which they are known. */
import type { ReportRecord } from '#shared/domain/report';
import { formatInstant } from '#shared/i18n/dates';
import { formatBytes } from '#shared/i18n/figures';
import { useMutation } from '@tanstack/react-query';
import { useClient } from '../api/client.tsx';
import { Button } from '../ui/button.tsx';
import { errorText, InlineNotice } from '../ui/states.tsx';
import { useLang, useText } from '../ui/text.tsx';
import styles from './composer.module.css';
import { useOpenReport } from './open-report.ts';
import { useReports } from './queries.ts';
import { saveFile } from './save-file.ts';

type IssuedFile = NonNullable<ReportRecord['frozen']>['files'][number];

export function IssuedPanel({ report, onRevise }: { readonly report: ReportRecord; readonly onRevise: () => void }) {
  const t = useText();
  const lang = useLang();
  const { frozen, issuedAt } = report;
  if (!frozen || issuedAt === null) return null;
  return (
    <section className={styles.issued} aria-label={t('compose.issued.files')}>
      <h2>{t('compose.issued', { date: formatInstant(issuedAt, lang) })}</h2>
      <p className={styles.help}>{t('compose.issued.included', { count: frozen.included })} · {t('compose.withheld', { count: frozen.withheld })}</p>
      <Later report={report} />
      <ul>{frozen.files.map((file) => <li key={file.format}><IssuedFileRow report={report} file={file} /></li>)}</ul>
      <dl>
        <dt>{t('compose.issued.data')}</dt>
        <dd title={frozen.sha256}><code>{frozen.sha256}</code></dd>
      </dl>
      <Button onPress={onRevise}>{t('compose.step.revise')}</Button>
    </section>
  );
}

/** The version that took this one's place. */
function Later({ report: { id } }: { readonly report: ReportRecord }) {
  const t = useText();
  const show = useOpenReport((view) => view.show);
  const { data: reports } = useReports();
  const later = reports?.find((one) => one.id === id)?.supersededBy ?? null;
  return later !== null && <InlineNotice tone="warning" action={<Button small onPress={() => show(later)}>{t('compose.open.later')}</Button>}>{t('compose.issued.later')}</InlineNotice>;
}

function IssuedFileRow({ report: { id }, file: { format, name, mime, bytes, sha256 } }: { readonly report: ReportRecord; readonly file: IssuedFile }) {
  const t = useText();
  const lang = useLang();
  const client = useClient();
  const open = useMutation({
    mutationFn: async () => saveFile(new Blob([new Uint8Array(await client.call('report.open', { id, format }))], { type: mime }), name),
  });
  return (
    <>
      <Button small isPending={open.isPending} aria-label={t('reports.download', { name })} onPress={() => open.mutate()}>{t(`reports.format.${format}`)}</Button>
      <small title={`${name}, SHA-256 ${sha256}`}>{formatBytes(bytes, lang)}</small>
      {open.error && <InlineNotice tone="error">{errorText(open.error, lang)}</InlineNotice>}
    </>
  );
}
