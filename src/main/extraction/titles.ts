/** A title composed from type, place and actors, in French and English. */
import type { Bilingual } from '#shared/domain/event';
import type { IncidentType, MeetingType } from '#shared/domain/taxonomy';
import type { Where } from '#shared/domain/where';

const INCIDENTS: Readonly<Record<IncidentType, Bilingual>> = {
  armed_clash: { fr: 'Affrontement armé', en: 'Armed clash' }, attack_on_civilians: { fr: 'Attaque contre des civils', en: 'Attack on civilians' },
  abduction: { fr: 'Enlèvement', en: 'Abduction' }, sexual_violence: { fr: 'Violences sexuelles', en: 'Sexual violence' },
  air_drone_strike: { fr: 'Frappe aérienne ou de drone', en: 'Air or drone strike' }, shelling: { fr: 'Tirs d’artillerie', en: 'Shelling' },
  ied_mine: { fr: 'Explosion d’un engin', en: 'Explosive device' }, suicide_attack: { fr: 'Attentat-suicide', en: 'Suicide attack' },
  incursion: { fr: 'Incursion', en: 'Incursion' }, arrest: { fr: 'Arrestations', en: 'Arrests' }, looting_destruction: { fr: 'Pillage ou destruction', en: 'Looting or destruction' },
  cattle_theft: { fr: 'Vol de bétail', en: 'Cattle theft' }, displacement: { fr: 'Déplacement de population', en: 'Displacement' }, protest: { fr: 'Manifestation', en: 'Protest' },
  riot: { fr: 'Émeute', en: 'Riot' }, movement_restriction: { fr: 'Restriction de circulation', en: 'Movement restriction' }, mobilisation: { fr: 'Mobilisation militaire', en: 'Military mobilisation' },
  armed_group_activity: { fr: 'Activité d’un groupe armé', en: 'Armed group activity' }, other: { fr: 'Incident', en: 'Incident' },
};

const MEETINGS: Readonly<Record<MeetingType, Bilingual>> = {
  official_visit: { fr: 'Visite officielle', en: 'Official visit' }, head_of_state_meeting: { fr: 'Rencontre de chefs d’État', en: 'Heads of state meeting' },
  ministerial_meeting: { fr: 'Rencontre ministérielle', en: 'Ministerial meeting' }, military_talks: { fr: 'Entretiens militaires', en: 'Military talks' },
  joint_commission: { fr: 'Commission mixte', en: 'Joint commission' }, envoy_message: { fr: 'Message porté par un émissaire', en: 'Message carried by an envoy' },
  phone_call: { fr: 'Entretien téléphonique', en: 'Phone call' }, summons: { fr: 'Convocation de l’ambassadeur', en: 'Ambassador summoned' },
  agreement_signed: { fr: 'Signature d’un accord', en: 'Agreement signed' }, multilateral: { fr: 'Réunion multilatérale', en: 'Multilateral meeting' }, other: { fr: 'Rencontre', en: 'Meeting' },
};

const COUNTRIES: Readonly<Record<string, Bilingual>> = { ML: { fr: 'au Mali', en: 'in Mali' }, MR: { fr: 'en Mauritanie', en: 'in Mauritania' } };

export function titleOf(event: { kind: 'incident'; type: IncidentType } | { kind: 'meeting'; type: MeetingType }, where: Where): Bilingual {
  const label = event.kind === 'incident' ? INCIDENTS[event.type] : MEETINGS[event.type];
  const place = placePhrase(where);
  return { fr: [label.fr, place.fr].filter(Boolean).join(' '), en: [label.en, place.en].filter(Boolean).join(' ') };
}

function placePhrase({ name, precision, country }: Where): Bilingual {
  if (name !== null) {
    if (precision === 'near') return { fr: `près ${/^[AEIOUYÉÈÂÎ]/.test(name) ? 'd’' : 'de '}${name}`, en: `near ${name}` };
    if (precision === 'adm1' || precision === 'adm2') return { fr: `(${name})`, en: `(${name})` };
    return { fr: `à ${name}`, en: `at ${name}` };
  }
  if (precision === 'border') return { fr: 'à la frontière', en: 'at the border' };
  return COUNTRIES[country] ?? { fr: '', en: '' };
}
