/** Presenters' notes for the steps of a briefing. */
import type { Database } from 'better-sqlite3';
import { BriefingNote } from '#shared/domain/briefing-note';
import type { KeyedStore } from './desk.ts';

export function createNoteStore(db: Database): KeyedStore<BriefingNote> {
  const read = ({ content }: { content: string }): BriefingNote => BriefingNote.parse(JSON.parse(content));
  const one = db.prepare<[string], { content: string }>('SELECT content FROM briefing_note WHERE id = ?');
  const all = db.prepare<[], { id: string; content: string }>('SELECT id, content FROM briefing_note ORDER BY id');
  const write = db.prepare('INSERT INTO briefing_note (id, content) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET content = excluded.content');
  const remove = db.prepare('DELETE FROM briefing_note WHERE id = ?');
  return {
    get: (id) => {
      const row = one.get(id);
      return row ? read(row) : null;
    },
    write: (id, note) => void write.run(id, JSON.stringify(note)),
    remove: (id) => void remove.run(id),
    list: () => all.all().map(read),
    ids: () => all.all().map(({ id }) => id),
  };
}
