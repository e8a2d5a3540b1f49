/** The small mark of an event in rows and legends: a disc for incidents, a diamond for meetings, hollow for protests. */
import { groupOf, type EventGroup } from '#shared/domain/taxonomy';
import type { EventDraft } from '#shared/domain/event';

type Classified = Pick<Extract<EventDraft, { kind: 'incident' }>, 'kind' | 'type'> | Pick<Extract<EventDraft, { kind: 'meeting' }>, 'kind' | 'type'>;

const DIAMONDS: readonly EventGroup[] = ['talks', 'protests', 'agreements'];

export function SymbolGlyph({ event, size = 11 }: { readonly event: Classified; readonly size?: number }) {
  return <GroupGlyph group={groupOf(event)} size={size} />;
}

/** Decoration: the words beside it carry the meaning. */
export function GroupGlyph({ group, size = 11 }: { readonly group: EventGroup; readonly size?: number }) {
  const isHollow = group === 'protests';
  const paint = { fill: isHollow ? 'none' : 'var(--symbol)', stroke: 'var(--symbol)', strokeWidth: isHollow ? 1.8 : 0 };
  return (
    <svg data-group={group} width={size} height={size} viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      {DIAMONDS.includes(group) ? <path d={isHollow ? 'M6 1.4 10.6 6 6 10.6 1.4 6Z' : 'M6 0 12 6 6 12 0 6Z'} {...paint} /> : <circle cx="6" cy="6" r="5.6" {...paint} />}
    </svg>
  );
}
