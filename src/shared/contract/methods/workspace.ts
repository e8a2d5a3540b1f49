/** The workspace as a whole, and what a person and a desk choose. */
import { z } from 'zod';
import { Actor } from '../../domain/actor.ts';
import { DeskSettings, Preferences } from '../../domain/settings.ts';
import { method } from '../rpc.ts';

export const ChronologySet = z.enum(['seed-article', 'open-sources']);
export type ChronologySet = z.infer<typeof ChronologySet>;

export const WorkspaceStatus = z.object({
  file: z.string(),
  /** Bytes on disk; 0 in memory. */
  size: z.int(),
  events: z.int(),
  documents: z.int(),
  pendingProposals: z.int(),
  revisions: z.int(),
  /** Set when another process holds the workspace or the file cannot be written: reading works, writing answers `busy`. */
  readOnly: z.object({ reason: z.enum(['held', 'permission']), holder: z.string().nullable() }).nullable(),
  /** Records of the shipped chronology that this workspace does not hold yet. */
  chronologyOffer: z.int(),
  version: z.string(),
});
export type WorkspaceStatus = z.infer<typeof WorkspaceStatus>;

export const RecentWorkspace = z.object({ file: z.string(), openedAt: z.string(), exists: z.boolean() });
export type RecentWorkspace = z.infer<typeof RecentWorkspace>;

export const Settings = Preferences.extend(DeskSettings.shape).extend({
  /** The name that revisions carry now: the person's, or the user name of the operating system. */
  who: z.string(),
});
export type Settings = z.infer<typeof Settings>;

export const workspaceMethods = {
  'workspace.status': method(z.object({}), WorkspaceStatus),
  'workspace.check': method(z.object({}), z.object({ ok: z.boolean(), problems: z.array(z.string()) })),
  /** Workspaces opened on this machine, latest first, and the folder where new ones lie by default. */
  'workspace.recent': method(z.object({}), z.object({ recent: z.array(RecentWorkspace), folder: z.string() })),
  /** Opens another workspace in place of the present one, which stays open where the other cannot be. `create`: what to make where there is none. */
  'workspace.open': method(z.object({ file: z.string().trim().min(1), create: z.enum(['no', 'empty', 'seeded']) }), WorkspaceStatus),
  'chronology.load': method(z.object({ set: ChronologySet }), z.object({ added: z.int() })),
  'actor.list': method(z.object({}), z.object({ actors: z.array(Actor) })),
  'settings.get': method(z.object({}), Settings),
  'settings.edit': method(Preferences.extend(DeskSettings.shape).partial(), Settings),
};
