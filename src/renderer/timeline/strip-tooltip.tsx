import type { EventRecord } from '#shared/domain/event';
import type { StripHit } from './strip-scene.ts';
import { MapTooltip } from '../map/map-tooltip.tsx';
export function StripTooltip({ hit, events }: { hit: StripHit; events: readonly EventRecord[] }) { return <MapTooltip events={events.filter((e) => hit.ids.includes(e.id))} at={hit.at} within={{ width: 800, height: 10 }} />; }
