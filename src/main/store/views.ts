/** Views of the events, kept by name. */
import type { Database } from 'better-sqlite3';
import { SavedView } from '#shared/domain/saved-view';
import type { KeyedStore } from './desk.ts';

export function createViewStore(db: Database): KeyedStore<SavedView> {
  const read = ({ content }: { content: string }): SavedView => SavedView.parse(JSON.parse(content));
  const one = db.prepare<[string], { content: string }>('SELECT content FROM saved_view WHERE id = ?');
  const all = db.prepare<[], { id: string; content: string }>('SELECT id, content FROM saved_view ORDER BY id');
  const write = db.prepare('INSERT INTO saved_view (id, content) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET content = excluded.content');
  const remove = db.prepare('DELETE FROM saved_view WHERE id = ?');
  return {
    get: (id) => {
      const row = one.get(id);
      return row ? read(row) : null;
    },
    write: (id, view) => void write.run(id, JSON.stringify(view)),
    remove: (id) => void remove.run(id),
    list: () => all.all().map(read),
    ids: () => all.all().map(({ id }) => id),
  };
}
