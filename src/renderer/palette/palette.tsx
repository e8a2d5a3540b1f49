/** Everything by name: commands, events, documents and publishers, found as one types. */
import { useMemo, useState } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { useText } from '../ui/text.tsx';
import type { Entry } from './entries.ts';
import { find } from './find.ts';
import { useOverlay } from './open.ts';
import { canRun, optionId } from './option.ts';
import styles from './palette.module.css';
import { Results } from './results.tsx';
import { SearchBox } from './search-box.tsx';
import { useEntries } from './use-entries.ts';
import { useGo } from './use-go.ts';

export function Palette() {
  const t = useText();
  const isOpen = useOverlay((overlay) => overlay.open === 'palette');
  const show = useOverlay((overlay) => overlay.show);
  return (
    <ModalOverlay className={styles.overlay ?? ''} isOpen={isOpen} onOpenChange={() => show(null)} isDismissable>
      <Modal>
        <Dialog className={styles.dialog ?? ''} aria-label={t('palette.title')}>
          <Finder onClose={() => show(null)} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

const LIST = 'palette-results';

function Finder({ onClose }: { readonly onClose: () => void }) {
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const entries = useEntries(typed);
  // What was used lately stays in its place while the palette is open.
  const [recent] = useState(() => useOverlay.getState().recent);
  const go = useGo();
  const groups = useMemo(() => find(entries, typed, recent), [entries, typed, recent]);
  const shown = useMemo(() => groups.flatMap((group) => group.entries), [groups]);
  const current = shown[Math.min(active, shown.length - 1)];
  const run = (entry: Entry | undefined): void => {
    if (!entry || !canRun(entry)) return;
    onClose();
    go(entry);
  };
  const type = (text: string): void => {
    setTyped(text);
    setActive(0);
  };
  return (
    <>
      <SearchBox
        list={LIST}
        typed={typed}
        onType={type}
        current={current ? optionId(current) : undefined}
        count={shown.length}
        active={active}
        onMove={setActive}
        onRun={() => run(current)}
        onClose={onClose}
      />
      <Results id={LIST} groups={groups} typed={typed} current={current} onPoint={(entry) => setActive(shown.indexOf(entry))} onRun={run} />
    </>
  );
}
