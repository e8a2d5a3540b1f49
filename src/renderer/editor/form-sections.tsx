/** The sections of the form, in reading order, and the way from one to another. */
import type { MessageKey } from '#shared/i18n/fr';
import { useId, type ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useText } from '../ui/text.tsx';
import { Actors } from './actors-section.tsx';
import { Claims } from './claims-section.tsx';
import { DateField } from './date-field.tsx';
import styles from './editor.module.css';
import { Essentials } from './essentials.tsx';
import { LinkRows } from './links-section.tsx';
import { Meeting } from './meeting-section.tsx';
import { Place } from './place-section.tsx';
import { Sources } from './sources-section.tsx';
import { Toll } from './toll-fields.tsx';
import { Judged, useWork } from './work-context.tsx';
import { Words } from './words-section.tsx';

interface Part {
  readonly id: string;
  readonly title: MessageKey;
  /** Fields whose problems are this part's. */
  readonly fields: readonly string[];
  readonly body: ReactNode;
}

export function FormSections() {
  const { form, isProposal } = useWork();
  const prefix = useId();
  const parts: readonly Part[] = [
    { id: 'what', title: 'edit.part.what', fields: ['title', 'marking'], body: <Essentials /> },
    { id: 'when', title: 'edit.part.when', fields: ['when'], body: <When /> },
    { id: 'where', title: 'edit.part.where', fields: ['where'], body: <Place /> },
    { id: 'who', title: 'edit.part.who', fields: ['actors'], body: <Actors /> },
    form.kind === 'incident'
      ? { id: 'toll', title: 'edit.part.toll', fields: ['casualties'], body: <Toll /> }
      : { id: 'talks', title: 'edit.part.talks', fields: ['commitments'], body: <Meeting /> },
    ...(isProposal ? [] : [{ id: 'sources', title: 'edit.part.sources', fields: ['citations'], body: <Sources /> } satisfies Part]),
    { id: 'claims', title: 'edit.part.claims', fields: [], body: <Claims /> },
    ...(isProposal ? [] : [{ id: 'links', title: 'edit.part.links', fields: ['links'], body: <LinkRows /> } satisfies Part]),
    { id: 'words', title: 'edit.part.words', fields: ['note'], body: <Words /> },
  ];
  return (
    <>
      <PartList parts={parts} prefix={prefix} />
      <div className={styles.form} data-editor-form>
        {parts.map(({ id, title, body }) => <PartView key={id} id={`${prefix}${id}`} title={title}>{body}</PartView>)}
      </div>
    </>
  );
}

function PartList({ parts, prefix }: { readonly parts: readonly Part[]; readonly prefix: string }) {
  const t = useText();
  const { told } = useWork();
  const isWrong = ({ fields }: Part): boolean => fields.some((field) => told(field).some(({ severity }) => severity === 'error'));
  return (
    <nav className={styles.parts} aria-label={t('edit.parts')}>
      {parts.map((part) => (
        <Button key={part.id} className={styles.part ?? ''} data-wrong={isWrong(part) || undefined} onPress={() => goTo(`${prefix}${part.id}`)}>
          {t(part.title)}
          {isWrong(part) && <span className="visually-hidden"> {t('edit.part.wrong')}</span>}
        </Button>
      ))}
    </nav>
  );
}

function goTo(id: string): void {
  const section = document.getElementById(id);
  section?.scrollIntoView({ block: 'start' });
  const field = section?.querySelector('input, button, textarea');
  if (field instanceof HTMLElement) field.focus({ preventScroll: true });
}

function PartView({ id, title, children }: { readonly id: string; readonly title: MessageKey; readonly children: ReactNode }) {
  const t = useText();
  return (
    <section id={id} className={styles.section} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{t(title)}</h3>
      <div className={styles.grid}>{children}</div>
    </section>
  );
}

function When() {
  const t = useText();
  const { form, patch, problem } = useWork();
  return (
    <Judged field="when" wide>
      <DateField label={t('edit.when')} value={form.when} onChange={(when) => patch({ when })} problem={problem('when')} help={t('edit.when.help')} />
    </Judged>
  );
}
