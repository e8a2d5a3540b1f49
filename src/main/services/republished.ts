/** A story that is told again: which stored document told it first. */
import { isSameStory, sketchOf, type StorySketch } from '#shared/domain/story';
import { isoDay, parseIsoDay } from '#shared/domain/when';
import type { Context } from './context.ts';

/** Days: what comes later is a story of its own that repeats old paragraphs. */
const WINDOW = 14;

/** The id of the first document that tells the story of this text, null where none does. Texts stored before sketches were kept get theirs here. */
export function firstTelling({ sketches, documents }: Pick<Context, 'sketches' | 'documents'>, sketch: StorySketch, published: string): string | null {
  const day = parseIsoDay(published) ?? 0;
  for (const { id, sha256, sameAs, sketch: kept } of sketches.ofPeriod(isoDay(day - WINDOW), isoDay(day + WINDOW))) {
    const known = kept ?? sketchOf(documents.get(id)?.text ?? '');
    if (kept === null) sketches.keep(sha256, known);
    if (isSameStory(known, sketch)) return sameAs ?? id;
  }
  return null;
}
