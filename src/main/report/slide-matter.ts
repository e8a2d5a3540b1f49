/** What the slides of a report are made from: what the report itself prints. Pure. */
import type { ReportModel } from './model.ts';
import type { SlideMatter } from './slides.ts';

type Basis = Pick<SlideMatter, 'events' | 'refs' | 'actors' | 'unit'>;

/** The events of the period and no others: what goes on from before it stays in the report. */
export function matterOfModel(model: Omit<ReportModel, 'frozen' | 'annex'>, { events, refs, actors, unit }: Basis): SlideMatter {
  const { lang, marking, title, headline, serial, author, createdAt, facts, included, withheldNote } = model;
  const shown = new Set(included);
  const ids = new Map([...refs].map(([id, ref]) => [ref, id]));
  const sentences = new Map<string, string[]>();
  for (const { text, refs: cited } of model.texts.narrative.flatMap((one) => one.sentences)) {
    for (const ref of cited) {
      const id = ids.get(ref) ?? '';
      sentences.set(id, [...(sentences.get(id) ?? []), text]);
    }
  }
  return {
    lang, marking, title, headline, serial, author, createdAt, facts, unit, refs, sentences, actors,
    events: events.filter(({ id }) => shown.has(id)), notes: withheldNote === null ? [] : [withheldNote],
  };
}
