/** What a person chooses (on this machine) and what a desk chooses (in its workspace). */
import { z } from 'zod';
import { Language } from './document.ts';
import { Marking } from './marking.ts';
import { BoundingBox, CoordinateFormat } from './where.ts';

/** What the list tells of an event beside its title. */
export const LIST_COLUMNS = ['date', 'place', 'source', 'tags', 'km', 'killed', 'grade'] as const;
export const ListColumn = z.enum(LIST_COLUMNS);
export type ListColumn = z.infer<typeof ListColumn>;

/** A person's, kept beside the workspaces; `null` follows the system. */
export const Preferences = z.object({
  /** The name that revisions carry; empty for the user name of the operating system. */
  name: z.string().max(120),
  lang: Language.nullable(),
  theme: z.enum(['light', 'dark']).nullable(),
  listColumns: z.array(ListColumn),
  coordinates: CoordinateFormat,
});
export type Preferences = z.infer<typeof Preferences>;

/** A desk's, kept in the workspace and its history. */
export const DeskSettings = z.object({
  /** The marking of documents and events as they come in. */
  marking: Marking,
  /** The area that the map opens on; null for the whole border. */
  area: BoundingBox.nullable(),
  /** Hosts (`archive.local`, `10.0.0.5:8080`) that may be fetched from although they lie in a private network. */
  allowedHosts: z.array(z.string().trim().min(1).max(253)),
});
export type DeskSettings = z.infer<typeof DeskSettings>;

export const DEFAULT_PREFERENCES: Preferences = {
  name: '', lang: null, theme: null, listColumns: ['date', 'place', 'km', 'grade'], coordinates: 'decimal',
};
export const DEFAULT_DESK_SETTINGS: DeskSettings = { marking: 'clear', area: null, allowedHosts: [] };
