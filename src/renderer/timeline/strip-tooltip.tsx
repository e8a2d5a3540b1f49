import type { EventRecord } from '#shared/domain/event';
import type { RefObject } from 'react';
import { EventTooltip } from '../desk/event-tooltip.tsx';
import { useText } from '../ui/text.tsx';
import type { StripHit } from './strip-scene.ts';

interface Props {
  readonly hit: StripHit;
  readonly events: readonly EventRecord[];
  readonly host: RefObject<HTMLElement | null>;
}

/** Stands above the mark: under the timeline there is nothing left of the window. */
export function StripTooltip({ hit, events, host }: Props) {
  const t = useText();
  const named = new Set(hit.ids);
  return (
    <EventTooltip
      events={events.filter((event) => named.has(event.id))}
      at={hit.at}
      within={{ width: host.current?.clientWidth ?? 0, height: 0 }}
      hint={hit.ids.length > 1 ? t('timeline.stack.next') : undefined}
    />
  );
}
