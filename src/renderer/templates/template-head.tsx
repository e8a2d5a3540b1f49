import type { ReportTemplate } from '#shared/domain/report-template';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useClient } from '../api/client.tsx';
import { useDeed } from '../history/deeds.ts';
import { useOpenReport } from '../reports/open-report.ts';
import { saveFile } from '../reports/save-file.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { errorText, InlineNotice } from '../ui/states.tsx';
import { useLang, useText } from '../ui/text.tsx';
import { Tip } from '../ui/tip.tsx';
import { translate } from '#shared/i18n/translate';
import styles from './templates.module.css';

interface Props {
  readonly template: ReportTemplate;
  readonly isShipped: boolean;
  readonly isChanged: boolean;
  readonly canSave: boolean;
  readonly isSaving: boolean;
  readonly onSave: () => void;
  readonly onDiscard: () => void;
  readonly onShow: (id: string) => void;
}

export function TemplateHead({ template, isShipped, isChanged, canSave, isSaving, onSave, onDiscard, onShow }: Props) {
  const t = useText();
  const lang = useLang();
  const beginWith = useOpenReport((view) => view.beginWith);
  const [isRemoving, setRemoving] = useState(false);
  const { duplicate, exported } = useSharing(template);
  return (
    <header className={styles.head}>
      <div className={styles.identity}>
        <h2>{template.name[lang]}</h2>
        <p>{t(isShipped ? 'templates.shipped' : 'templates.own')} · {t(`templates.scope.${template.scope}`)}</p>
      </div>
      <div className={styles.acts}>
        {isChanged && <Button small look="quiet" onPress={onDiscard}>{t('templates.discard')}</Button>}
        {!isShipped && <Button small look="quiet" onPress={() => setRemoving(true)}>{t('templates.remove')}</Button>}
        <Button small look="quiet" isPending={exported.isPending} onPress={() => exported.mutate()}>{t('templates.export')}</Button>
        <Button small look={isShipped ? 'primary' : 'plain'} isPending={duplicate.isPending} onPress={() => duplicate.mutate(null, { onSuccess: ({ id }) => onShow(id) })}>{t('templates.duplicate')}</Button>
        <Button small isDisabled={isChanged} onPress={() => beginWith(template.id)}>{t('templates.begin')}</Button>
        {!isShipped && <Tip text={t('command.template.save')} keys="Mod+s"><Button small look="primary" isDisabled={!canSave && !isSaving} isPending={isSaving} onPress={onSave}>{t('templates.save')}</Button></Tip>}
      </div>
      {(duplicate.error ?? exported.error) && <InlineNotice tone="error">{errorText(duplicate.error ?? exported.error, lang)}</InlineNotice>}
      {isRemoving && <RemoveTemplate template={template} onClose={() => setRemoving(false)} />}
    </header>
  );
}

function useSharing(template: ReportTemplate) {
  const t = useText();
  const lang = useLang();
  const client = useClient();
  const duplicate = useDeed(
    (backend, _none: null) => backend.call('template.duplicate', { id: template.id, name: copyName(template) }), ({ name }) => t('templates.duplicate.done', { name: name[lang] }), 'place',
  );
  const exported = useMutation({
    mutationFn: () => client.call('template.export', { id: template.id }),
    onSuccess: ({ fileName, text }) => saveFile(new Blob([text], { type: 'application/json' }), fileName),
  });
  return { duplicate, exported };
}

function copyName({ name }: ReportTemplate): ReportTemplate['name'] {
  return { fr: translate('fr', 'templates.copy', { name: name.fr }), en: translate('en', 'templates.copy', { name: name.en }) };
}

function RemoveTemplate({ template: { id, name }, onClose }: { readonly template: ReportTemplate; readonly onClose: () => void }) {
  const t = useText();
  const lang = useLang();
  const remove = useDeed((client, _none: null) => client.call('template.remove', { id }), () => t('templates.remove.done', { name: name[lang] }), 'place');
  return (
    <Dialog
      title={t('templates.remove.title', { name: name[lang] })} onClose={onClose}
      actions={<Button look="primary" autoFocus isPending={remove.isPending} onPress={() => remove.mutate(null, { onSuccess: onClose })}>{t('templates.remove')}</Button>}
    >
      {remove.error && <InlineNotice tone="error">{errorText(remove.error, lang)}</InlineNotice>}
      <p>{t('templates.remove.help')}</p>
    </Dialog>
  );
}
