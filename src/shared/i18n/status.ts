/** The status of an event, in French agreeing with the name of its type: "Incursion · signalée", "Entretiens militaires · tenus". */
import type { Language } from '../domain/document.ts';
import type { EventDraft } from '../domain/event.ts';
import { translate } from './translate.ts';

type Told = Pick<Extract<EventDraft, { kind: 'incident' }>, 'kind' | 'type' | 'status'> | Pick<Extract<EventDraft, { kind: 'meeting' }>, 'kind' | 'type' | 'status'>;

export function formatStatus(event: Told, lang: Language): string {
  const word = translate(lang, `status.${event.status}`);
  return lang === 'fr' ? word + endingOf(event) : word;
}

const FEMININE: ReadonlySet<string> = new Set([
  'incident.attack_on_civilians', 'incident.air_drone_strike', 'incident.incursion', 'incident.arrest', 'incident.protest',
  'incident.riot', 'incident.movement_restriction', 'incident.armed_group_activity', 'meeting.official_visit',
  'meeting.head_of_state_meeting', 'meeting.ministerial_meeting', 'meeting.joint_commission', 'meeting.summons',
  'meeting.multilateral', 'meeting.other',
]);

function endingOf({ kind, type }: Told): string {
  const name = `${kind}.${type}`;
  if (name === 'incident.sexual_violence') return 'es';
  if (name === 'incident.shelling' || name === 'meeting.military_talks') return 's';
  return FEMININE.has(name) ? 'e' : '';
}
