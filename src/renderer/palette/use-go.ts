/** Goes where an entry of the palette leads. */
import { useAnchors } from '../state/anchors.ts';
import { useView } from '../state/view.ts';
import type { Entry } from './entries.ts';
import { useOverlay } from './open.ts';

export function useGo(): (entry: Entry) => void {
  const { select, showScreen, showDocument, openSaved } = useView();
  const showPublisher = useAnchors((anchors) => anchors.showPublisher);
  const used = useOverlay((overlay) => overlay.used);
  return (entry) => {
    used(entry.id);
    switch (entry.group) {
      case 'command':
        return afterClosing(entry.command.run);
      case 'view':
        return openSaved(entry.view);
      case 'event':
        select(entry.event.id);
        return showScreen('desk');
      case 'document':
        return showDocument({ id: entry.document.id });
      case 'publisher':
        return showPublisher(entry.publisher.name);
    }
  };
}

/** Once the palette is gone and the focus is back where it was: the command may move it elsewhere. */
function afterClosing(run: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(run));
}
