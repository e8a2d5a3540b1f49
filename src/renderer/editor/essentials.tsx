/** What happened, in a line: type, status, marking, titles, summaries. */
import { IncidentStatus, INCIDENT_STATUSES, INCIDENT_TYPES, type IncidentType, MeetingStatus, MEETING_STATUSES, MEETING_TYPES, type MeetingType } from '#shared/domain/taxonomy';
import { MARKINGS } from '#shared/domain/marking';
import { formatStatus } from '#shared/i18n/status';
import { TextField } from '../ui/field.tsx';
import { Select, type Choice } from '../ui/select.tsx';
import { useLang, useText, type Say } from '../ui/text.tsx';
import styles from './editor.module.css';
import { withType } from './form.ts';
import { Judged, useWork } from './work-context.tsx';

export function Essentials() {
  const t = useText();
  const lang = useLang();
  const { form, patch, problem, isProposal } = useWork();
  const { title, summary } = form;
  const other = lang === 'fr' ? 'en' : 'fr';
  return (
    <>
      <div className={styles.row} data-columns={isProposal ? '2' : '3'}>
        <TypeChoice />
        <StatusChoice />
        {!isProposal && <MarkingChoice />}
      </div>
      <Judged field="title" wide>
        <TextField label={t(`edit.title.${lang}`)} value={title[lang]} onChange={(text) => patch({ title: { ...title, [lang]: text } })} problem={problem('title')} autoFocus />
        <TextField label={t(`edit.title.${other}`)} value={title[other]} onChange={(text) => patch({ title: { ...title, [other]: text } })} />
      </Judged>
      {([lang, other] as const).map((one) => (
        <Judged key={one} field="summary">
          <TextField multiline rows={3} label={t(`edit.summary.${one}`)} value={summary[one]} onChange={(text) => patch({ summary: { ...summary, [one]: text } })} />
        </Judged>
      ))}
    </>
  );
}

type TypeKey = `incident.${IncidentType}` | `meeting.${MeetingType}`;

function TypeChoice() {
  const t = useText();
  const { form, update } = useWork();
  const value: TypeKey = form.kind === 'incident' ? `incident.${form.type}` : `meeting.${form.type}`;
  const choose = (key: TypeKey): void => {
    const incident = INCIDENT_TYPES.find((type) => key === `incident.${type}`);
    const meeting = MEETING_TYPES.find((type) => key === `meeting.${type}`);
    if (incident) update((now) => withType(now, { kind: 'incident', type: incident }));
    else if (meeting) update((now) => withType(now, { kind: 'meeting', type: meeting }));
  };
  return <Select label={t('field.type')} choices={typeChoices(t)} value={value} onChange={choose} />;
}

function typeChoices(t: Say): Choice<TypeKey>[] {
  return [
    ...INCIDENT_TYPES.map((type): Choice<TypeKey> => ({ value: `incident.${type}`, label: t(`type.incident.${type}`), group: t('edit.kind.incident') })),
    ...MEETING_TYPES.map((type): Choice<TypeKey> => ({ value: `meeting.${type}`, label: t(`type.meeting.${type}`), group: t('edit.kind.meeting') })),
  ];
}

function StatusChoice() {
  const t = useText();
  const lang = useLang();
  const { form, update } = useWork();
  if (form.kind === 'incident') {
    return (
      <Select
        label={t('field.status')} value={form.status} choices={INCIDENT_STATUSES.map((value) => ({ value, label: formatStatus({ ...form, status: value }, lang) }))}
        onChange={(value) => update((now) => (now.kind === 'incident' ? { ...now, status: IncidentStatus.parse(value) } : now))}
      />
    );
  }
  return (
    <Select
      label={t('field.status')} value={form.status} choices={MEETING_STATUSES.map((value) => ({ value, label: formatStatus({ ...form, status: value }, lang) }))}
      onChange={(value) => update((now) => (now.kind === 'meeting' ? { ...now, status: MeetingStatus.parse(value) } : now))}
    />
  );
}

function MarkingChoice() {
  const t = useText();
  const { form, patch, problem } = useWork();
  const told = problem('marking');
  return (
    <Judged field="marking">
      <Select label={t('inspector.marking')} value={form.marking} choices={MARKINGS.map((value) => ({ value, label: t(`marking.${value}`) }))} onChange={(marking) => patch({ marking })} />
      {told !== null && <p className={styles.problem} role="alert">{told}</p>}
    </Judged>
  );
}
