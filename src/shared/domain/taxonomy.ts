/** Kinds, types and their groups. The lists are those of the labelled-events schema; groups are what colour and legend show. */
import { z } from 'zod';

export const INCIDENT_TYPES = [
  'armed_clash', 'attack_on_civilians', 'abduction', 'sexual_violence', 'air_drone_strike', 'shelling', 'ied_mine',
  'suicide_attack', 'incursion', 'arrest', 'looting_destruction', 'cattle_theft', 'displacement', 'protest', 'riot',
  'movement_restriction', 'mobilisation', 'armed_group_activity', 'other',
] as const;

export const MEETING_TYPES = [
  'official_visit', 'head_of_state_meeting', 'ministerial_meeting', 'military_talks', 'joint_commission',
  'envoy_message', 'phone_call', 'summons', 'agreement_signed', 'multilateral', 'other',
] as const;

export const EventKind = z.enum(['incident', 'meeting']);
export const IncidentType = z.enum(INCIDENT_TYPES);
export const MeetingType = z.enum(MEETING_TYPES);
export const EventType = z.enum([...new Set([...INCIDENT_TYPES, ...MEETING_TYPES])]);
export type EventKind = z.infer<typeof EventKind>;
export type IncidentType = z.infer<typeof IncidentType>;
export type MeetingType = z.infer<typeof MeetingType>;
export type EventType = z.infer<typeof EventType>;

export const INCIDENT_STATUSES = ['confirmed', 'reported', 'alleged', 'disputed', 'denied'] as const;
export const MEETING_STATUSES = ['held', 'planned', 'cancelled'] as const;
export const IncidentStatus = z.enum(INCIDENT_STATUSES);
export const MeetingStatus = z.enum(MEETING_STATUSES);
export const EventStatus = z.enum([...INCIDENT_STATUSES, ...MEETING_STATUSES]);
export type EventStatus = z.infer<typeof EventStatus>;

/** What colour and legend distinguish; incident groups are discs, meeting groups diamonds. */
export const EVENT_GROUPS = ['civilians', 'combat', 'strikes', 'coercion', 'others', 'talks', 'protests', 'agreements'] as const;
export type EventGroup = (typeof EVENT_GROUPS)[number];

const INCIDENT_GROUP: Record<IncidentType, EventGroup> = {
  armed_clash: 'combat', attack_on_civilians: 'civilians', abduction: 'civilians', sexual_violence: 'civilians',
  air_drone_strike: 'strikes', shelling: 'strikes', ied_mine: 'strikes', suicide_attack: 'strikes',
  incursion: 'coercion', arrest: 'coercion', looting_destruction: 'coercion', cattle_theft: 'coercion',
  displacement: 'others', protest: 'others', riot: 'others', movement_restriction: 'coercion', mobilisation: 'others',
  armed_group_activity: 'combat', other: 'others',
};

const MEETING_GROUP: Record<MeetingType, EventGroup> = {
  official_visit: 'talks', head_of_state_meeting: 'talks', ministerial_meeting: 'talks', military_talks: 'talks',
  joint_commission: 'talks', envoy_message: 'talks', phone_call: 'talks', summons: 'protests',
  agreement_signed: 'agreements', multilateral: 'talks', other: 'talks',
};

/** Groups belong to one kind each. */
export function isMeetingGroup(group: EventGroup): boolean {
  return group === 'talks' || group === 'protests' || group === 'agreements';
}

export function groupOf(event: { kind: 'incident'; type: IncidentType } | { kind: 'meeting'; type: MeetingType }): EventGroup {
  return event.kind === 'incident' ? INCIDENT_GROUP[event.type] : MEETING_GROUP[event.type];
}
