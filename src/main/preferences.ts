/** A person's choices on this machine, in one JSON file beside the workspaces. A damaged file counts as none. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { DEFAULT_PREFERENCES, Preferences } from '#shared/domain/settings';
import { z } from 'zod';

const Recent = z.object({ file: z.string(), openedAt: z.string() });
const Content = Preferences.extend({ recent: z.array(Recent) });
type Content = z.infer<typeof Content>;

export interface PreferenceFile {
  read(): Content;
  edit(wanted: Partial<Preferences>): void;
  /** Puts a workspace first among the recent ones. */
  opened(file: string, at: string): void;
}

const MOST_RECENT = 12;
const NONE: Content = { ...DEFAULT_PREFERENCES, recent: [] };

/** `file` null: kept in memory only. A file that cannot be written leaves the choice to this run of the program. */
export function openPreferences(file: string | null): PreferenceFile {
  let content = file === null ? NONE : load(file);
  const keep = (next: Content): void => {
    content = next;
    if (file !== null) save(file, content);
  };
  return {
    read: () => content,
    edit: (wanted) => keep({ ...content, ...wanted }),
    opened: (workspace, at) =>
      keep({ ...content, recent: [{ file: workspace, openedAt: at }, ...content.recent.filter((one) => one.file !== workspace)].slice(0, MOST_RECENT) }),
  };
}

function load(file: string): Content {
  try {
    return Content.parse({ ...NONE, ...z.looseObject({}).parse(JSON.parse(readFileSync(file, 'utf8'))) });
  } catch {
    return NONE;
  }
}

/** Written beside and renamed, so that a crash leaves the old file or the new one. */
function save(file: string, content: Content): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(`${file}.partial`, `${JSON.stringify(content, null, 2)}\n`);
    renameSync(`${file}.partial`, file);
  } catch {
    // The choice still holds for this run.
  }
}
