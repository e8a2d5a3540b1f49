/** The one store of view state: what the window shows, never what the workspace holds. */
import type { Language } from '#shared/domain/document';
import { type ListOrder, NEWEST_FIRST, type SavedView } from '#shared/domain/saved-view';
import type { BoundingBox } from '#shared/domain/where';
import { create } from 'zustand';
import { clausesOf, withFacets, type Clauses, type Facets, type Period } from './clauses.ts';
import { keepPreferences, readPreferences, type Preferences, type ThemeChoice } from './preferences.ts';

export const SCREENS = ['desk', 'inbox', 'reports', 'history', 'sources', 'settings'] as const;
export type Screen = (typeof SCREENS)[number];

/** What the Desk's upper middle pane shows. */
export type Stage = 'map' | 'frontier';

/** What the editor is to open with: an event to change, or something to start a new one from. */
export type EditorTarget =
  | { readonly kind: 'event'; readonly id: string }
  | { readonly kind: 'new'; readonly what: 'incident' | 'meeting' }
  | { readonly kind: 'copy'; readonly of: string }
  | { readonly kind: 'proposal'; readonly id: string; readonly document: string }
  | { readonly kind: 'selection'; readonly document: string; readonly start: number; readonly end: number };

/** A document to show, at a span of its text (UTF-16 offsets) where one is meant. */
export interface OpenDocument {
  readonly id: string;
  readonly span?: { readonly start: number; readonly end: number };
}

export interface View {
  readonly clauses: Clauses;
  readonly listOrder: ListOrder;
  /** Id of the event in the inspector. */
  readonly selected: string | null;
  /** Id of the event under the pointer in any view, so that the others can point at it. */
  readonly hovered: string | null;
  readonly lang: Language;
  readonly theme: ThemeChoice;
  readonly screen: Screen;
  readonly stage: Stage;
  readonly openDocument: OpenDocument | null;
  /** What the editor shows; null where it is closed. */
  readonly editing: EditorTarget | null;
  /** The editor goes on with the draft it finds, without asking. */
  readonly resumes: boolean;
  setPeriod(period: Period | undefined): void;
  setArea(area: BoundingBox | undefined): void;
  setKmRange(kmRange: readonly [number, number] | undefined): void;
  /** Changes the facets named; `undefined` takes one away. */
  setFacets(change: Partial<Facets>): void;
  clearClauses(): void;
  sortList(order: ListOrder): void;
  /** Shows the events of a saved view on the Desk, in its order. */
  openSaved(view: Pick<SavedView, 'filter' | 'order' | 'reversed'>): void;
  select(id: string | null): void;
  hover(id: string | null): void;
  setLang(lang: Language): void;
  setTheme(theme: ThemeChoice): void;
  /** Shows what the backend keeps. */
  followPreferences(preferences: Preferences): void;
  showScreen(screen: Screen): void;
  showStage(stage: Stage): void;
  /** Shows a document; the Inbox is where its text is read. */
  showDocument(document: OpenDocument): void;
  closeDocument(): void;
  /** `resumes`: a draft of it was just chosen to be continued. */
  edit(target: EditorTarget | null, how?: { readonly resumes: boolean }): void;
  /** Another workspace is open: nothing chosen in the one before holds. */
  leaveWorkspace(): void;
}

const storage = (): Storage => window.localStorage;

export const useView = create<View>()((set, get) => ({
  clauses: { facets: {} },
  listOrder: NEWEST_FIRST,
  selected: null,
  hovered: null,
  ...readPreferences(storage),
  screen: 'desk',
  stage: 'map',
  openDocument: null,
  editing: null,
  resumes: false,
  setPeriod: (period) => set(({ clauses }) => ({ clauses: compact({ ...clauses, period }) })),
  setArea: (area) => set(({ clauses }) => ({ clauses: compact({ ...clauses, area }) })),
  setKmRange: (kmRange) => set(({ clauses }) => ({ clauses: compact({ ...clauses, kmRange }) })),
  setFacets: (change) =>
    set(({ clauses }) => ({ clauses: { ...clauses, facets: withFacets(clauses.facets, change) } })),
  clearClauses: () => set({ clauses: { facets: {} } }),
  sortList: (listOrder) => set({ listOrder }),
  openSaved: ({ filter, order, reversed }) => set({ clauses: clausesOf(filter), listOrder: { order, reversed }, screen: 'desk' }),
  select: (selected) => set({ selected }),
  hover: (hovered) => {
    if (get().hovered !== hovered) set({ hovered });
  },
  setLang: (lang) => {
    set({ lang });
    keepPreferences(storage, { lang, theme: get().theme });
  },
  setTheme: (theme) => {
    set({ theme });
    keepPreferences(storage, { lang: get().lang, theme });
  },
  followPreferences: ({ lang, theme }) => {
    set({ lang, theme });
    keepPreferences(storage, { lang, theme });
  },
  showScreen: (screen) => set({ screen }),
  showStage: (stage) => set({ stage }),
  showDocument: (openDocument) => set({ openDocument, screen: 'inbox' }),
  closeDocument: () => set({ openDocument: null }),
  edit: (editing, { resumes } = { resumes: false }) => set({ editing, resumes }),
  leaveWorkspace: () => set({ clauses: { facets: {} }, selected: null, hovered: null, openDocument: null, editing: null }),
}));

/** Clauses without keys that hold `undefined`. */
function compact({ period, area, kmRange, facets }: Clauses): Clauses {
  return { ...(period && { period }), ...(area && { area }), ...(kmRange && { kmRange }), facets };
}
