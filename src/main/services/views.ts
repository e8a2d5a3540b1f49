/** Views of the events: saved, renamed, removed. */
import type { Methods } from '#shared/contract/methods';
import type { viewMethods } from '#shared/contract/methods/views';
import { ConfinsError, type Handlers } from '#shared/contract/rpc';
import { fold } from '#shared/domain/filter';
import type { SavedView } from '#shared/domain/saved-view';
import { commit, type Context } from './context.ts';

export function viewHandlers(context: Context): Handlers<Pick<Methods, keyof typeof viewMethods>> {
  return {
    'view.list': () => ({ views: context.views.list().sort((a, b) => a.name.localeCompare(b.name) || a.id.localeCompare(b.id)) }),
    'view.save': ({ id, ...wanted }) => put(context, { ...wanted, id: id === null ? context.newId('view') : viewOf(context, id).id }),
    'view.rename': ({ id, name }) => put(context, { ...viewOf(context, id), name }),
    'view.remove': ({ id }) => {
      viewOf(context, id);
      commit(context, { action: 'view_removed' }, (writer) => writer.put('view', id, null));
      return { removed: 1 };
    },
  };
}

/** Names that differ by accents or capitals alone would be taken for one. */
function put(context: Context, view: SavedView): SavedView {
  const twin = context.views.list().find(({ id, name }) => id !== view.id && fold(name) === fold(view.name));
  if (twin) throw new ConfinsError('conflict', 'view.name_known', { name: twin.name });
  commit(context, { action: context.views.get(view.id) ? 'view_edited' : 'view_saved' }, (writer) => writer.put('view', view.id, view));
  return view;
}

/** Throws `not_found.view`. */
function viewOf({ views }: Context, id: string): SavedView {
  const view = views.get(id);
  if (!view) throw new ConfinsError('not_found', 'not_found.view', { id });
  return view;
}
