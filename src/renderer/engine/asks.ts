/** What the page asks the engine's worker, and what it answers. */
import type { EventFilter } from '#shared/domain/filter';
import type { FacetCounts, FacetName } from '#shared/engine/facets';
import type { MapAnswer, MapQuestion } from '#shared/engine/map-answer';
import type { BrushAnswer, BrushQuestion, Extent, KindCounts, ListAnswer, ListQuestion } from '#shared/engine/session';
import type { StripAnswer, StripQuestion } from '#shared/engine/strip-answer';
import type { Dictionaries, Facts } from '#shared/engine/table';
import type { TimelineAnswer, TimelineQuestion } from '#shared/engine/timeline-answer';

/** By name: what goes in, what comes out. */
export interface Asks {
  /** Bytes of `event.columns`; answers null where they are not a table. */
  readonly load: { readonly in: { readonly bytes: Uint8Array }; readonly out: { readonly extent: Extent; readonly dictionaries: Dictionaries } | null };
  readonly patch: { readonly in: { readonly facts: readonly Facts[] }; readonly out: { readonly extent: Extent; readonly dictionaries: Dictionaries } | null };
  /** `hits`: rows that the full-text index lets through; null where no text is searched. */
  readonly filter: { readonly in: { readonly filter: EventFilter; readonly hits: Uint32Array | null }; readonly out: null };
  readonly map: { readonly in: MapQuestion; readonly out: MapAnswer };
  readonly at: { readonly in: { readonly places: readonly number[]; readonly most: number }; readonly out: Uint32Array };
  readonly timeline: { readonly in: TimelineQuestion; readonly out: TimelineAnswer };
  readonly strip: { readonly in: StripQuestion; readonly out: StripAnswer };
  readonly list: { readonly in: ListQuestion; readonly out: ListAnswer };
  readonly indexOf: { readonly in: Pick<ListQuestion, 'order' | 'reversed'> & { readonly row: number }; readonly out: number };
  readonly kinds: { readonly in: Record<string, never>; readonly out: KindCounts };
  readonly during: { readonly in: { readonly from: number; readonly to: number }; readonly out: number };
  readonly facet: { readonly in: { readonly name: FacetName }; readonly out: FacetCounts };
  readonly brush: { readonly in: BrushQuestion; readonly out: BrushAnswer };
}
export type AskName = keyof Asks;

export interface AskMessage<N extends AskName = AskName> {
  readonly id: number;
  readonly name: N;
  readonly input: Asks[N]['in'];
}

export type AnswerMessage =
  | { readonly id: number; readonly answer: Asks[AskName]['out'] }
  | { readonly id: number; readonly failed: string };
