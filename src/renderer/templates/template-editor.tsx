/** One template: who it is, its sections, its words. A shipped one shows the same, to be read. */
import type { TemplateRecord } from '#shared/contract/methods/reports';
import { useDeed } from '../history/deeds.ts';
import { useCommands } from '../ui/commands.ts';
import { errorText, InlineNotice } from '../ui/states.tsx';
import { useLang, useText } from '../ui/text.tsx';
import { useDrafts } from './drafts.ts';
import { changesOf, formOf, problemsOf, type TemplateForm } from './form.ts';
import { Identity } from './identity.tsx';
import { Phrases } from './phrases.tsx';
import { Problems } from './problems.tsx';
import type { Usual } from './queries.ts';
import { Sections } from './sections.tsx';
import { TemplateHead } from './template-head.tsx';
import styles from './templates.module.css';

interface Props {
  readonly record: TemplateRecord;
  readonly usual: Usual;
  readonly onShow: (id: string) => void;
}

/** What the parts of the editor share. */
export interface PartProps {
  readonly form: TemplateForm;
  readonly usual: Usual;
  readonly isReadOnly: boolean;
  readonly onChange: (form: TemplateForm) => void;
}

export function TemplateEditor({ record: { template, isShipped }, usual, onShow }: Props) {
  const t = useText();
  const lang = useLang();
  const { base, form, change, drop } = useForm(template);
  const changes = changesOf(base, form);
  const problems = problemsOf(form);
  const save = useDeed(
    (client, _none: null) => client.call('template.edit', { id: template.id, changes, why: '' }), ({ name }) => t('templates.save.done', { name: name[lang] }), 'place',
  );
  const canSave = changes.length > 0 && problems.length === 0 && !save.isPending;
  const keep = (): void => {
    if (canSave) save.mutate(null, { onSuccess: drop });
  };
  useCommands([{ id: 'template.save', title: 'command.template.save', section: 'command.section.templates', keys: ['Mod+s'], whileTyping: true, isEnabled: canSave, run: keep }]);
  const part: PartProps = { form, usual, isReadOnly: isShipped, onChange: change };
  return (
    <section className={styles.editor} aria-label={template.name[lang]}>
      <TemplateHead
        template={template} isShipped={isShipped} isChanged={changes.length > 0} canSave={canSave} isSaving={save.isPending}
        onSave={keep} onShow={onShow}
        onDiscard={() => {
          save.reset();
          drop();
        }}
      />
      <div className={styles.parts}>
        {save.error && <InlineNotice tone="error">{errorText(save.error, lang)}</InlineNotice>}
        {isShipped ? <p className={styles.readonly}>{t('templates.readonly')}</p> : <Problems problems={problems} usual={usual} />}
        <Identity {...part} />
        <Sections {...part} />
        <Phrases {...part} />
      </div>
    </section>
  );
}

function useForm(template: TemplateRecord['template']) {
  const draft = useDrafts((drafts) => drafts.byId[template.id]);
  const { put, drop } = useDrafts();
  const base = draft?.base ?? template;
  return {
    base, form: draft?.form ?? formOf(template),
    change: (form: TemplateForm): void => (changesOf(base, form).length === 0 ? drop(template.id) : put(template.id, { base, form })),
    drop: () => drop(template.id),
  };
}
