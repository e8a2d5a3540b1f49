/** Templates of reports: those shipped, to be read and duplicated, and the desk's own, to be changed and shared. */
import type { TemplateRecord } from '#shared/contract/methods/reports';
import { useState } from 'react';
import { useTemplateRecords } from '../reports/queries.ts';
import { ErrorState, Spinner } from '../ui/states.tsx';
import { useUsual } from './queries.ts';
import { TemplateEditor } from './template-editor.tsx';
import { TemplateList } from './template-list.tsx';
import styles from './templates.module.css';

export function TemplatesScreen() {
  const { data: records, isPending, error, refetch } = useTemplateRecords();
  const usual = useUsual();
  const [chosen, setChosen] = useState<string | null>(null);
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (isPending || usual === null) return <Spinner />;
  const record: TemplateRecord | undefined = records.find(({ template }) => template.id === chosen) ?? records[0];
  return (
    <div className={styles.screen}>
      <TemplateList records={records} shown={record?.template.id ?? ''} onShow={setChosen} />
      {record && <TemplateEditor key={record.template.id} record={record} usual={usual} onShow={setChosen} />}
    </div>
  );
}
