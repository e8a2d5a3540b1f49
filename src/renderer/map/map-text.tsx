import type { EventRecord } from '#shared/domain/event';
import { formatWhen } from '#shared/i18n/dates';
import { useLang, useText } from '../ui/text.tsx';

/** So many events are said one by one; the list beside the map has them all. */
const MOST_SAID = 100;

/** The map in words, for those who do not see it: what stands where, how precisely, since when. */
export function MapText({ events }: { readonly events: readonly EventRecord[] }) {
  const t = useText();
  const rest = events.length - MOST_SAID;
  return (
    <div className="visually-hidden">
      <ul aria-label={t('map.count', { count: events.length })}>
        {events.slice(0, MOST_SAID).map((event) => (
          <Said key={event.id} event={event} />
        ))}
      </ul>
      {rest > 0 && <p>{t('map.stack.more', { count: rest })}</p>}
    </div>
  );
}

function Said({ event: { title, where, when } }: { readonly event: EventRecord }) {
  const t = useText();
  const lang = useLang();
  const parts = [where.name, t(`precision.${where.precision}`), formatWhen(when, lang)];
  return (
    <li>
      {title[lang]} ({parts.filter((part) => part !== null).join(', ')})
    </li>
  );
}
