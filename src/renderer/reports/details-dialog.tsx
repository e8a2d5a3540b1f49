/** What a report is on, whom it is from and for; each change a step of the history. */
import type { ReportRecord } from '#shared/domain/report';
import { Paper } from '#shared/domain/report-template';
import { PdfStandard } from '#shared/domain/report';
import { diff } from '#shared/domain/change';
import { parseIsoDay } from '#shared/domain/when';
import { useState } from 'react';
import { useDeed } from '../history/deeds.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Check, TextField } from '../ui/field.tsx';
import { Select } from '../ui/select.tsx';
import { errorText, InlineNotice } from '../ui/states.tsx';
import { useLang, useText } from '../ui/text.tsx';
import { linesOf } from './choices.ts';
import { MarkingAndLanguage, PeopleFields } from './fields.tsx';
import { useReports, useTakeIn } from './queries.ts';
import type { DialogProps } from './report-dialogs.tsx';
import styles from './reports.module.css';

type Details = Pick<ReportRecord, 'title' | 'scope' | 'lang' | 'marking' | 'author' | 'includeUnreviewed' | 'paper' | 'pdfStandard' | 'previous' | 'nextIssue' | 'correction'> & { readonly lines: string };

export function DetailsDialog({ composed: { report }, onClose }: DialogProps) {
  const t = useText();
  const lang = useLang();
  const takeIn = useTakeIn();
  const [details, setDetails] = useState<Details>(() => detailsOf(report));
  const change = (part: Partial<Details>): void => setDetails((known) => ({ ...known, ...part }));
  const save = useDeed(
    async (client, changes: ReturnType<typeof diff>) => {
      const after = changes.length === 0 ? report : await client.call('report.edit', { id: report.id, changes });
      takeIn(after);
      return after;
    },
    ({ serial }) => t('compose.details.done', { serial }), 'place',
  );
  return (
    <Dialog
      title={t('compose.details.title', { serial: report.serial })} onClose={onClose}
      actions={<Button look="primary" isPending={save.isPending} onPress={() => save.mutate(changesOf(report, details), { onSuccess: onClose })}>{t('compose.details.save')}</Button>}
    >
      {save.error && <InlineNotice tone="error">{errorText(save.error, lang)}</InlineNotice>}
      <TextField label={t('reports.own.title')} help={t('reports.own.title.help')} value={details.title ?? ''} maxLength={20_000} onChange={(title) => change({ title })} />
      {report.version > 1 && <TextField label={t('reports.correction')} multiline rows={2} value={details.correction} onChange={(correction) => change({ correction })} />}
      {report.scope.event === null && <Period details={details} onChange={change} />}
      <MarkingAndLanguage lang={details.lang} marking={details.marking} onChange={change} />
      <PeopleFields author={details.author} distribution={details.lines} onChange={({ author, distribution }) => change({ ...(author === undefined ? {} : { author }), ...(distribution === undefined ? {} : { lines: distribution }) })} />
      <Rest report={report} details={details} onChange={change} />
    </Dialog>
  );
}

interface PartProps {
  readonly details: Details;
  readonly onChange: (part: Partial<Details>) => void;
}

function Period({ details: { scope }, onChange }: PartProps) {
  const t = useText();
  const problem = (day: string): string | null => (parseIsoDay(day) === null ? t('filter.period.invalid') : null);
  return (
    <div className={styles.pair}>
      <TextField label={t('reports.from')} value={scope.from} problem={problem(scope.from)} onChange={(from) => onChange({ scope: { ...scope, from } })} />
      <TextField label={t('reports.to')} value={scope.to} problem={problem(scope.to)} onChange={(to) => onChange({ scope: { ...scope, to } })} />
    </div>
  );
}

const NONE = 'none';

function Rest({ report, details, onChange }: PartProps & { readonly report: ReportRecord }) {
  const t = useText();
  const { data: reports } = useReports();
  const issued = (reports ?? []).filter(({ id, state }) => state === 'issued' && id !== report.id);
  return (
    <>
      <Select
        label={t('reports.previous')} value={details.previous ?? NONE}
        choices={[{ value: NONE, label: t('reports.previous.none') }, ...issued.map(({ id, serial, version }) => ({ value: id, label: version > 1 ? `${serial} v${version}` : serial }))]}
        onChange={(value) => onChange({ previous: value === NONE ? null : value })}
      />
      <div className={styles.pair}>
        <TextField label={t('reports.next')} placeholder={t('filter.period.format')} value={details.nextIssue ?? ''} onChange={(nextIssue) => onChange({ nextIssue })} />
        <Select label={t('reports.paper')} value={details.paper} choices={Paper.options.map((value) => ({ value, label: t(`reports.paper.${value}`) }))} onChange={(paper) => onChange({ paper })} />
      </div>
      <Select
        label={t('reports.standard')} value={details.pdfStandard}
        choices={PdfStandard.options.map((value) => ({ value, label: t(`reports.standard.${value}`) }))} onChange={(pdfStandard) => onChange({ pdfStandard })}
      />
      <Check isSelected={details.includeUnreviewed} onChange={(includeUnreviewed) => onChange({ includeUnreviewed })}>{t('reports.unreviewed')}</Check>
    </>
  );
}

function detailsOf({ distribution, ...report }: ReportRecord): Details {
  const { title, scope, lang, marking, author, includeUnreviewed, paper, pdfStandard, previous, nextIssue, correction } = report;
  return { title, scope, lang, marking, author, includeUnreviewed, paper, pdfStandard, previous, nextIssue, correction, lines: distribution.join('\n') };
}

function changesOf(report: ReportRecord, { lines, ...details }: Details): ReturnType<typeof diff> {
  const { lines: _before, ...before } = detailsOf(report);
  const after = { ...details, title: orNull(details.title), nextIssue: orNull(details.nextIssue), author: details.author.trim() || report.author };
  return diff({ ...before, distribution: report.distribution }, { ...after, distribution: linesOf(lines) });
}

function orNull(text: string | null): string | null {
  return text === null || text.trim() === '' ? null : text.trim();
}
