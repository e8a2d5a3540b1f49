/** The sections in the order in which they are printed: switched on and off, dragged by pointer or keyboard, moved by steps. */
import type { SectionKind } from '#shared/domain/report-template';
import { useState } from 'react';
import { Button as AriaButton, DropIndicator, GridList, GridListItem, useDragAndDrop } from 'react-aria-components';
import { Check } from '../ui/field.tsx';
import { useLang, useText } from '../ui/text.tsx';
import { moved, type SectionRow, withRow } from './form.ts';
import { SectionDetails } from './section-details.tsx';
import type { PartProps } from './template-editor.tsx';
import rowStyles from './sections.module.css';
import styles from './templates.module.css';

export function Sections(part: PartProps) {
  const { form } = part;
  const t = useText();
  const [chosen, setChosen] = useState<SectionKind | null>(null);
  const row = form.rows.find(({ kind }) => kind === chosen) ?? form.rows[0];
  return (
    <section className={styles.part} aria-labelledby="template-sections">
      <h3 id="template-sections">{t('templates.sections')}</h3>
      {!part.isReadOnly && <p className={styles.help} id="template-sections-help">{t('templates.sections.help')}</p>}
      <div className={styles.sections}>
        <Rows {...part} chosen={row?.kind ?? null} onChoose={setChosen} />
        {row && <SectionDetails key={row.kind} {...part} row={row} />}
      </div>
    </section>
  );
}

interface RowsProps extends PartProps {
  readonly chosen: SectionKind | null;
  readonly onChoose: (kind: SectionKind) => void;
}

function Rows({ form, usual, isReadOnly, onChange, chosen, onChoose }: RowsProps) {
  const t = useText();
  const kindOf = (key: unknown): SectionKind | null => form.rows.find(({ kind }) => kind === key)?.kind ?? null;
  const { dragAndDropHooks } = useDragAndDrop({
    isDisabled: isReadOnly,
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': String(key) })),
    renderDropIndicator: (target) => <DropIndicator target={target} className={rowStyles.drop ?? ''} />,
    onReorder: ({ keys, target }) => {
      const [kind, other] = [kindOf([...keys][0]), kindOf(target.key)];
      if (kind && other && target.dropPosition !== 'on') onChange(moved(form, kind, other, target.dropPosition));
    },
  });
  return (
    <GridList
      className={rowStyles.rows ?? ''}
      aria-label={t('templates.sections')}
      aria-describedby={isReadOnly ? undefined : 'template-sections-help'}
      items={form.rows.map((row) => ({ ...row, id: row.kind }))}
      dependencies={[form, usual, isReadOnly]}
      selectionMode="single"
      selectionBehavior="replace"
      disallowEmptySelection
      selectedKeys={chosen === null ? [] : [chosen]}
      onSelectionChange={(keys) => {
        const kind = keys === 'all' ? null : kindOf([...keys][0]);
        if (kind) onChoose(kind);
      }}
      dragAndDropHooks={dragAndDropHooks}
    >
      {(row) => <Row row={row} usual={usual} isReadOnly={isReadOnly} onSwitch={(isOn) => onChange(withRow(form, row.kind, { isOn }))} />}
    </GridList>
  );
}

function Row({ row: { kind, isOn, heading }, usual, isReadOnly, onSwitch }: Pick<PartProps, 'usual' | 'isReadOnly'> & { readonly row: SectionRow; readonly onSwitch: (isOn: boolean) => void }) {
  const t = useText();
  const lang = useLang();
  const name = usual[lang].headings[kind];
  const own = heading[lang].trim();
  return (
    <GridListItem id={kind} textValue={name} className={rowStyles.row ?? ''} data-on={isOn}>
      {!isReadOnly && <AriaButton slot="drag" className={rowStyles.handle ?? ''} aria-label={t('templates.sections.drag', { section: name })}><span aria-hidden="true">⠿</span></AriaButton>}
      <Check aria-label={t('templates.sections.on', { section: name })} isSelected={isOn} isReadOnly={isReadOnly} onChange={onSwitch}>{null}</Check>
      <span>{own || name}{own !== '' && own !== name && <small> {name}</small>}</span>
    </GridListItem>
  );
}
