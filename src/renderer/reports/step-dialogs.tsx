import type { Client } from '#shared/contract/client';
import type { ReportRecord } from '#shared/domain/report';
import type { UseMutationResult } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useDeed } from '../history/deeds.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextField } from '../ui/field.tsx';
import { errorText, InlineNotice } from '../ui/states.tsx';
import { useLang, useText } from '../ui/text.tsx';
import { useOpenReport } from './open-report.ts';
import { useTakeIn } from './queries.ts';
import type { DialogProps } from './report-dialogs.tsx';

export function SubmitDialog({ composed: { report, problems }, onClose }: DialogProps) {
  const t = useText();
  const { serial } = report;
  const step = useStep((client) => client.call('report.submit', { id: report.id }), 'compose.step.submit.done');
  return (
    <StepDialog title={t('compose.submit.title', { serial })} confirm={t('compose.step.submit')} step={step} onClose={onClose}>
      <p>{problems.length === 0 ? t('compose.submit.clean') : t('compose.submit.help', { count: problems.length })}</p>
    </StepDialog>
  );
}

export function ApproveDialog({ composed: { report, problems }, onClose }: DialogProps) {
  const t = useText();
  const [approver, setApprover] = useState('');
  const step = useStep((client) => client.call('report.approve', { id: report.id, approver: approver.trim() }), 'compose.step.approve.done');
  return (
    <StepDialog title={t('compose.approve.title', { serial: report.serial })} confirm={t('compose.step.approve')} step={step} onClose={onClose}>
      <p>{problems.length === 0 ? t('compose.approve.clean') : t('compose.approve.help', { count: problems.length })}</p>
      <TextField label={t('compose.approve.by')} help={t('compose.approve.by.help')} value={approver} maxLength={200} onChange={setApprover} />
    </StepDialog>
  );
}

export function ReturnDialog({ composed: { report }, onClose }: DialogProps) {
  const t = useText();
  const [why, setWhy] = useState('');
  const step = useStep((client) => client.call('report.return', { id: report.id, why }), 'compose.step.return.done');
  return (
    <StepDialog title={t('compose.step.return')} confirm={t('compose.step.return')} step={step} onClose={onClose}>
      <TextField autoFocus label={t('compose.step.return.why')} multiline rows={3} value={why} maxLength={2000} onChange={setWhy} />
    </StepDialog>
  );
}

export function ReviseDialog({ composed: { report }, onClose }: DialogProps) {
  const t = useText();
  const show = useOpenReport((view) => view.show);
  const [correction, setCorrection] = useState('');
  const step = useStep((client) => client.call('report.revise', { id: report.id, correction }), 'compose.step.revise.done', ({ id }) => show(id));
  return (
    <StepDialog title={t('compose.revise.title', { serial: report.serial })} confirm={t('compose.step.revise')} step={step} isReady={correction.trim() !== ''} onClose={onClose}>
      <p>{t('compose.revise.help')}</p>
      <TextField autoFocus label={t('reports.correction')} multiline rows={3} value={correction} maxLength={20_000} onChange={setCorrection} />
    </StepDialog>
  );
}

/** Undo brings it back: no question beyond this one. */
export function RemoveDialog({ composed: { report }, onClose }: DialogProps) {
  const t = useText();
  const list = useOpenReport((view) => view.list);
  const step = useStep(async (client) => {
    await client.call('report.remove', { id: report.id });
    return report;
  }, 'compose.step.remove.done', list);
  return <StepDialog title={`${t('compose.step.remove')} ${report.serial}`} confirm={t('compose.step.remove')} step={step} onClose={onClose} />;
}

type Step = UseMutationResult<ReportRecord, Error, null>;
type Done = 'compose.step.submit.done' | 'compose.step.approve.done' | 'compose.step.return.done' | 'compose.step.revise.done' | 'compose.step.remove.done';

function useStep(run: (client: Client) => Promise<ReportRecord>, done: Done, then?: (report: ReportRecord) => void): Step {
  const t = useText();
  const takeIn = useTakeIn();
  return useDeed(
    async (client, _none: null) => {
      const report = await run(client);
      takeIn(report);
      then?.(report);
      return report;
    },
    ({ serial, version }) => t(done, { serial, version }), 'place',
  );
}

interface StepProps {
  readonly title: string;
  readonly confirm: string;
  readonly step: Step;
  readonly isReady?: boolean;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}

function StepDialog({ title, confirm, step, isReady = true, onClose, children }: StepProps) {
  const lang = useLang();
  return (
    <Dialog
      title={title} onClose={onClose}
      actions={<Button look="primary" autoFocus={children === undefined} isDisabled={!isReady} isPending={step.isPending} onPress={() => step.mutate(null, { onSuccess: onClose })}>{confirm}</Button>}
    >
      {step.error && <InlineNotice tone="error">{errorText(step.error, lang)}</InlineNotice>}
      {children}
    </Dialog>
  );
}
