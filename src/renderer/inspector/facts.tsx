/** When, where, who, how many, and for meetings what was said. */
import { ROLES } from '#shared/domain/actor';
import { CASUALTY_KINDS } from '#shared/domain/casualties';
import type { EventRecord, MeetingRecord } from '#shared/domain/event';
import { formatWhen } from '#shared/i18n/dates';
import { formatCasualty } from '#shared/i18n/figures';
import { isMessageKey } from '#shared/i18n/translate';
import type { ReactNode } from 'react';
import { useEventHistory } from '../api/history-queries.ts';
import { Byline } from '../history/byline.tsx';
import { useActorName } from '../ui/actors.ts';
import { useLang, useText, type Say } from '../ui/text.tsx';
import styles from './inspector.module.css';
import { EventCommitments } from '../commitments/event-commitments.tsx';
import { keptReason } from './kept-reason.ts';
import { Position } from './position.tsx';
import { whereInWords } from './place.ts';

export function Facts({ event }: { readonly event: EventRecord }) {
  const t = useText();
  const lang = useLang();
  return (
    <dl className={styles.facts}>
      <Fact name={t('inspector.when')}>
        {formatWhen(event.when, lang)} <span className={styles.edtf}>{event.when}</span>
      </Fact>
      <Place event={event} />
      {event.actors.length > 0 && <Fact name={t('inspector.who')}><Actors event={event} /></Fact>}
      {event.kind === 'incident' && Object.keys(event.casualties).length > 0 && (
        <Fact name={t('inspector.toll')}>
          {CASUALTY_KINDS.flatMap((kind) => {
            const range = event.casualties[kind];
            return range ? [formatCasualty(kind, range, lang)] : [];
          }).join(' · ')}
          <TollReason id={event.id} />
        </Fact>
      )}
      {event.kind === 'meeting' && <Talks event={event} />}
      {event.topics.length > 0 && (
        <Fact name={t('inspector.topics')}>
          {event.topics.map((topic) => topicName(topic, t)).join(', ')}
        </Fact>
      )}
    </dl>
  );
}

/** Why these figures stand, where somebody chose them. */
function TollReason({ id }: { readonly id: string }) {
  const { data } = useEventHistory(id);
  const kept = keptReason(data?.revisions ?? [], 'casualties');
  return kept && <span className={styles.reason}>{kept.why}, <Byline revision={kept} /></span>;
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

function Place({ event }: { readonly event: EventRecord }) {
  const t = useText();
  const lang = useLang();
  const { name, details } = whereInWords(event, lang);
  return (
    <Fact name={t('inspector.where')}>
      {name}
      <div className={styles.minor}>
        {details.map((detail) => <span key={detail} className={styles.detail}>{detail}</span>)}
      </div>
      <Position where={event.where} />
    </Fact>
  );
}

function Actors({ event }: { readonly event: EventRecord }) {
  const t = useText();
  const nameOf = useActorName();
  return ROLES.map((role) => {
    const names = event.actors.filter((actor) => actor.role === role).map(({ id }) => nameOf(id));
    if (names.length === 0) return null;
    return <div key={role}>{names.join(', ')} <span className={styles.minor}>{t(`roles.${role}`, { count: names.length })}</span></div>;
  });
}

function Talks({ event }: { readonly event: MeetingRecord }) {
  const t = useText();
  return (
    <>
      {event.delegations.length > 0 && (
        <Fact name={t('inspector.delegations')}>
          {event.delegations.map(({ country, head }) => (
            <div key={[country, head.name, head.title].join(' ')}>
              {head.name ?? head.title ?? t('inspector.delegation.unknown')}{' '}
              <span className={styles.minor}>
                {[head.name === null ? null : head.title, t(`country.${country}`)].filter((part) => part !== null).join(', ')}
              </span>
            </div>
          ))}
        </Fact>
      )}
      {event.outcomes.length > 0 && (
        <Fact name={t('inspector.outcomes')}>{event.outcomes.map((outcome) => <div key={outcome}>{outcome}</div>)}</Fact>
      )}
      {event.commitments.length > 0 && <Fact name={t('inspector.commitment')}><EventCommitments event={event} /></Fact>}
    </>
  );
}

/** A topic without a word of its own is shown by its code. */
export function topicName(topic: string, t: Say): string {
  const key = `topic.${topic}`;
  return isMessageKey(key) ? t(key) : topic;
}
