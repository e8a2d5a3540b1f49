import type { EventRecord } from '#shared/domain/event';
import { nearest } from '#shared/domain/where';
import { formatWhen } from '#shared/i18n/dates';
import { formatNumber } from '#shared/i18n/numbers';
import { useLang, useText } from '../ui/text.tsx';

/** So many events are said one by one; the list beside the strip has them all. */
const MOST_SAID = 100;

/** The strip in words, for those who do not see it: in time, at which kilometre, how far from the border. */
export function FrontierText({ events, total }: { readonly events: readonly EventRecord[]; readonly total: number }) {
  const t = useText();
  const rest = total - Math.min(events.length, MOST_SAID);
  return (
    <div className="visually-hidden">
      <ul aria-label={t('frontier.count', { count: total })}>
        {events.slice(0, MOST_SAID).map((event) => (
          <Said key={event.id} event={event} />
        ))}
      </ul>
      {rest > 0 && <p>{t('map.stack.more', { count: rest })}</p>}
    </div>
  );
}

function Said({ event }: { readonly event: EventRecord }) {
  const t = useText();
  const lang = useLang();
  const { km, distanceKm } = event.frontier;
  const distance = nearest(distanceKm);
  const say = (value: number): string => formatNumber(Math.round(value), lang);
  const parts = [
    formatWhen(event.when, lang), event.where.name,
    event.kind === 'meeting' || km === null ? null : typeof km === 'number' ? t('frontier.at', { km: say(km) }) : t('frontier.between', { from: say(km[0]), to: say(km[1]) }),
    event.kind === 'meeting' || distance === null ? null : t('frontier.away', { km: say(distance) }),
  ];
  return (
    <li>
      {event.title[lang]} ({parts.filter((part) => part !== null).join(', ')})
    </li>
  );
}
