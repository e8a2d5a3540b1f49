/** Changes of templates not yet saved: they stay while the window does, wherever the person goes meanwhile. */
import type { ReportTemplate } from '#shared/domain/report-template';
import { create } from 'zustand';
import type { TemplateForm } from './form.ts';

interface Draft {
  /** The template that the changes were begun on. */
  readonly base: ReportTemplate;
  readonly form: TemplateForm;
}

interface Drafts {
  readonly byId: Readonly<Record<string, Draft>>;
  put(id: string, draft: Draft): void;
  drop(id: string): void;
}

export const useDrafts = create<Drafts>()((set) => ({
  byId: {},
  put: (id, draft) => set(({ byId }) => ({ byId: { ...byId, [id]: draft } })),
  drop: (id) => set(({ byId: { [id]: _dropped, ...byId } }) => ({ byId })),
}));
