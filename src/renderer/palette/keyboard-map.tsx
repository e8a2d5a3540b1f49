/** Every key that means something now, to look up and to print; single keys can be turned off here. */
import { useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useView } from '../state/view.ts';
import { Button } from '../ui/button.tsx';
import { listedCommands, useRegistry } from '../ui/commands.ts';
import { Check, TextField } from '../ui/field.tsx';
import { useHotkeys } from '../ui/hotkeys.ts';
import { KeyCaps } from '../ui/key-caps.tsx';
import { useLang, useText } from '../ui/text.tsx';
import { type KeyRow, keyTable, searched } from './key-table.ts';
import styles from './keyboard-map.module.css';
import { useOverlay } from './open.ts';

export function KeyboardMap() {
  const isOpen = useOverlay((overlay) => overlay.open === 'keymap');
  const show = useOverlay((overlay) => overlay.show);
  return (
    <ModalOverlay className={styles.overlay ?? ''} isOpen={isOpen} onOpenChange={() => show(null)} isDismissable>
      <Modal>
        <Dialog className={styles.dialog ?? ''}>
          <Keys onClose={() => show(null)} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Keys({ onClose }: { readonly onClose: () => void }) {
  const t = useText();
  const lang = useLang();
  const [typed, setTyped] = useState('');
  const { enabled, setEnabled } = useHotkeys();
  const screen = useView((view) => view.screen);
  const byView = useRegistry((registry) => registry.byView);
  const sections = searched(keyTable(listedCommands({ byView }), screen), typed, lang);
  return (
    <>
      <header className={styles.head}>
        <Heading slot="title" level={2}>{t('frame.shortcuts')}</Heading>
        <TextField label={t('keymap.search')} value={typed} onChange={setTyped} autoFocus />
      </header>
      <div className={styles.sections} role="region" aria-label={t('frame.shortcuts')} tabIndex={0} data-quiet={!enabled}>
        <div className={styles.columns}>
          {sections.map(({ section, rows }) => (
            <section key={section}>
              <h3>{t(section)}</h3>
              <dl>{rows.map((row) => <Row key={`${row.title} ${row.keys[0]}`} row={row} />)}</dl>
            </section>
          ))}
        </div>
        {sections.length === 0 && <p className={styles.nothing}>{t('palette.nothing', { typed })}</p>}
      </div>
      <footer className={styles.foot}>
        <Check isSelected={enabled} onChange={setEnabled}>{t('shortcut.single')}</Check>
        <p>{t('keymap.palette')} <KeyCaps of="Mod+k" /></p>
        <Button onPress={() => window.print()}>{t('keymap.print')}</Button>
        <Button onPress={onClose}>{t('action.close')}</Button>
      </footer>
    </>
  );
}

function Row({ row: { title, keys, isEnabled } }: { readonly row: KeyRow }) {
  const t = useText();
  return (
    <div className={styles.row} data-disabled={!isEnabled}>
      <dt>{t(title)}{!isEnabled && <span className="visually-hidden"> ({t('keymap.disabled')})</span>}</dt>
      <dd>{keys.map((key) => <KeyCaps key={key} of={key} />)}</dd>
    </div>
  );
}
