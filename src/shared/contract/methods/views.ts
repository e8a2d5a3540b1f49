/** Views of the events kept by name in the workspace: a filter and an order of the list. */
import { z } from 'zod';
import { SavedView, ViewName } from '../../domain/saved-view.ts';
import { method } from '../rpc.ts';

export const viewMethods = {
  /** By name. */
  'view.list': method(z.object({}), z.object({ views: z.array(SavedView) })),
  /** A new view (`id` null), or another filter and order for one that is there. A name that another view has answers `conflict` (`view.name_known`). */
  'view.save': method(SavedView.extend({ id: z.string().nullable(), reversed: z.boolean().default(false), order: SavedView.shape.order.default('date') }), SavedView),
  'view.rename': method(z.object({ id: z.string(), name: ViewName }), SavedView),
  'view.remove': method(z.object({ id: z.string() }), z.object({ removed: z.int() })),
};
