/** The fields of the proposal shown: judged, graded, anchored to other words. */
import type { Client } from '#shared/contract/client';
import type { SpanField } from '#shared/domain/event';
import type { ProposalRecord } from '#shared/domain/proposal';
import type { Span } from '../documents/document-text.tsx';
import { clearSelection } from '../documents/text-selection.ts';
import type { Say } from '../ui/text.tsx';
import { useToasts } from '../ui/toasts.ts';
import type { Decisions } from './decisions.ts';
import type { Place } from './hand-place.ts';
import { reread } from './reread.ts';
import { anchored, fieldsOf, isDroppable, judged } from './triage-fields.ts';
import { useTriage } from './triage-state.ts';
import { useTrouble } from './trouble.ts';

export function fieldActsOf(place: Place, decisions: Decisions, client: Client, t: Say) {
  const { all, current } = place;
  const anchor = anchoring(place, decisions, client);
  const editCurrent = (change: (now: ProposalRecord) => Partial<ProposalRecord>): void => {
    const proposal = current();
    if (proposal) void decisions.edit(proposal, change);
  };
  const judge = (field: SpanField, verdict: 'accepted' | 'dropped'): void => {
    if (verdict === 'dropped' && !isDroppable(field)) useToasts.getState().show(t('triage.drop.needed', { field: t(`field.${field}`) }));
    else editCurrent(({ verdicts }) => ({ verdicts: judged(verdicts, field, verdict) }));
  };
  return {
    judge,
    /** On a field: drops it or takes it back; else marks the proposal. */
    cross: (): void => {
      const { field, proposal, toggleMark } = useTriage.getState();
      if (field !== null) judge(field, 'dropped');
      else if (proposal !== null && current()) toggleMark(proposal);
    },
    /** Anchors the field to the selected words, or goes to it where none are selected. */
    pressField: (field: SpanField): void => {
      const { selection, proposal: id, show } = useTriage.getState();
      const proposal = all().find((one) => one.id === id);
      if (!proposal || !fieldsOf(proposal.draft).includes(field)) return;
      if (selection && current()) void anchor(proposal, field, selection);
      else show(proposal.id, field);
    },
    takeSuggestion: (): void => {
      const { suggestion, suggest } = useTriage.getState();
      suggest(null);
      if (!suggestion?.draft) return;
      const { draft, field } = suggestion;
      editCurrent(({ verdicts }) => ({ draft, verdicts: { ...verdicts, [field]: 'accepted' } }));
    },
    grade: (digit: ProposalRecord['digit']): void => editCurrent(() => ({ digit })),
  };
}

type Anchor = (proposal: ProposalRecord, field: SpanField, span: Span) => Promise<void>;

/** Stores the new words of a field, then suggests what they say. */
function anchoring({ document }: Place, decisions: Decisions, client: Client): Anchor {
  return async (proposal, field, span) => {
    const { show, suggest } = useTriage.getState();
    clearSelection();
    show(proposal.id, field);
    const isStored = await decisions.edit(proposal, ({ spans }) => ({ spans: anchored(spans, field, span) }));
    if (!isStored || field === 'event') return;
    try {
      const read = await reread(client, document, proposal.draft, field, span);
      if (useTriage.getState().proposal === proposal.id) suggest({ proposal: proposal.id, field, words: document.text.slice(span.start, span.end), ...read });
    } catch (error) {
      useTrouble.getState().set(error);
    }
  };
}
