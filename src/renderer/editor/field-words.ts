/** Fields of an event by name, and what they hold in words: for bars, choices and messages. */
import { ROLES } from '#shared/domain/actor';
import { CASUALTY_KINDS } from '#shared/domain/casualties';
import { NO_FRONTIER } from '#shared/domain/where';
import { formatWhen } from '#shared/i18n/dates';
import { formatCasualty } from '#shared/i18n/figures';
import { formatStatus } from '#shared/i18n/status';
import { isMessageKey } from '#shared/i18n/translate';
import { useCallback } from 'react';
import { topicName } from '../inspector/facts.tsx';
import { whereInWords } from '../inspector/place.ts';
import { useActorName } from '../ui/actors.ts';
import { useLang, useText } from '../ui/text.tsx';
import type { EventForm } from './form.ts';

export interface FieldWords {
  readonly nameOf: (field: string) => string;
  /** The field of a form, in words; a dash where it is empty. */
  readonly say: (form: EventForm, field: string) => string;
}

export function useFieldWords(): FieldWords {
  const t = useText();
  const lang = useLang();
  const actorName = useActorName();
  const nameOf = useCallback((field: string): string => {
    const key = `edit.field.${field}`;
    return isMessageKey(key) ? t(key) : field;
  }, [t]);
  const said = (form: EventForm, field: string): string => {
    const other = lang === 'fr' ? 'en' : 'fr';
    switch (field) {
      case 'title':
      case 'summary':
        return [form[field][lang], form[field][other]].filter((text) => text !== '').join(' / ');
      case 'kind':
        return t(`kind.${form.kind}`);
      case 'type':
        return form.kind === 'incident' ? t(`type.incident.${form.type}`) : t(`type.meeting.${form.type}`);
      case 'status':
        return formatStatus(form, lang);
      case 'when':
        return formatWhen(form.when, lang);
      case 'where': {
        const { name, details } = whereInWords({ where: form.where, frontier: NO_FRONTIER }, lang);
        return [name, ...details].join(' · ');
      }
      case 'actors':
        return ROLES.flatMap((role) => form.actors.filter((actor) => actor.role === role).map(({ id }) => `${actorName(id)} (${t(`role.${role}`)})`)).join(', ');
      case 'marking':
        return t(`marking.${form.marking}`);
      case 'note':
        return (form.note ?? '').slice(0, LONGEST);
      case 'tags':
        return form.tags.join(', ');
      case 'topics':
        return form.topics.map((topic) => topicName(topic, t)).join(', ');
      case 'claims':
        return form.claims.map(({ by, says }) => [by, says].filter((text) => text !== '').join(' : ')).join(' · ');
      case 'citations':
        return form.citations.map(({ title, publisher, url, grade }) => `${title ?? publisher ?? url ?? ''} (${grade})`).join(' · ');
      case 'links':
        return form.links.map(({ rel, to }) => `${t(`link.${rel}`)} ${to}`).join(', ');
      default:
        return ofKind(form, field);
    }
  };
  const ofKind = (form: EventForm, field: string): string => {
    if (form.kind === 'incident') {
      return field !== 'casualties' ? '' : CASUALTY_KINDS.flatMap((kind) => (form.casualties[kind] ? [formatCasualty(kind, form.casualties[kind], lang)] : [])).join(' · ');
    }
    if (field === 'delegations') return form.delegations.map(({ country, head }) => [t(`country.${country}`), head.name, head.title].filter(Boolean).join(', ')).join(' · ');
    if (field === 'outcomes') return form.outcomes.join(' · ');
    return field === 'commitments' ? form.commitments.map(({ text, due }) => (due === null ? text : `${text} (${due})`)).join(' · ') : '';
  };
  return { nameOf, say: (form, field) => said(form, field) || '—' };
}

/** Of a note, in UTF-16 code units. */
const LONGEST = 400;
