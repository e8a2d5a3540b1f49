/** The clauses that are lists of the taxonomy's words. */
import {
  EventKind, groupOf, INCIDENT_STATUSES, INCIDENT_TYPES, MEETING_STATUSES, MEETING_TYPES, type EventStatus, type EventType,
} from '#shared/domain/taxonomy';
import { Side } from '#shared/domain/where';
import { formatStatus } from '#shared/i18n/status';
import { useView } from '../state/view.ts';
import { GroupGlyph } from '../ui/glyph.tsx';
import { useLang, useText } from '../ui/text.tsx';
import { ChoiceChip, type Choice } from './choice-chip.tsx';

export function KindChip() {
  const t = useText();
  const chosen = useView((view) => view.clauses.facets.kinds);
  const setFacets = useView((view) => view.setFacets);
  const choices = EventKind.options.map((value) => ({ value, label: t(`filter.kind.${value}`) }));
  return (
    <ChoiceChip
      name={t('filter.kind')}
      facet="kinds"
      sections={[{ title: null, choices }]}
      chosen={chosen}
      sayMany={() => choices.map(({ label }) => label).join(' + ')}
      onChange={(kinds) => setFacets({ kinds: kinds && [...kinds] })}
    />
  );
}

export function TypeChip() {
  const t = useText();
  const chosen = useView((view) => view.clauses.facets.types);
  const setFacets = useView((view) => view.setFacets);
  // `other` belongs to both kinds, so it stands once, after the incidents.
  const incidents = INCIDENT_TYPES.map(
    (value): Choice<EventType> => ({
      value,
      label: value === 'other' ? t('filter.type.other') : t(`type.incident.${value}`),
      mark: <GroupGlyph group={groupOf({ kind: 'incident', type: value })} />,
    }),
  );
  const meetings = MEETING_TYPES.filter((value) => value !== 'other').map(
    (value): Choice<EventType> => ({
      value,
      label: t(`type.meeting.${value}`),
      mark: <GroupGlyph group={groupOf({ kind: 'meeting', type: value })} />,
    }),
  );
  return (
    <ChoiceChip
      name={t('filter.type')}
      facet="types"
      sections={[{ title: t('filter.kind.incident'), choices: incidents }, { title: t('filter.kind.meeting'), choices: meetings }]}
      chosen={chosen}
      sayMany={(count) => t('filter.types', { count })}
      onChange={(types) => setFacets({ types: types && [...types] })}
    />
  );
}

export function StatusChip() {
  const t = useText();
  const lang = useLang();
  const chosen = useView((view) => view.clauses.facets.statuses);
  const setFacets = useView((view) => view.setFacets);
  const incidents = INCIDENT_STATUSES.map(
    (status): Choice<EventStatus> => ({ value: status, label: formatStatus({ kind: 'incident', type: 'other', status }, lang) }),
  );
  const meetings = MEETING_STATUSES.map(
    (status): Choice<EventStatus> => ({ value: status, label: formatStatus({ kind: 'meeting', type: 'other', status }, lang) }),
  );
  return (
    <ChoiceChip
      name={t('filter.status')}
      facet="statuses"
      sections={[{ title: t('filter.kind.incident'), choices: incidents }, { title: t('filter.kind.meeting'), choices: meetings }]}
      chosen={chosen}
      sayMany={(count) => t('filter.statuses', { count })}
      onChange={(statuses) => setFacets({ statuses: statuses && [...statuses] })}
    />
  );
}

export function SideChip() {
  const t = useText();
  const chosen = useView((view) => view.clauses.facets.sides);
  const setFacets = useView((view) => view.setFacets);
  return (
    <ChoiceChip
      name={t('filter.side')}
      facet="sides"
      sections={[{ title: null, choices: Side.options.map((value) => ({ value, label: t(`side.${value}`) })) }]}
      chosen={chosen}
      sayMany={(count) => t('filter.sides', { count })}
      onChange={(sides) => setFacets({ sides: sides && [...sides] })}
    />
  );
}
