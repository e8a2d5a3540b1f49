import type { Basemap } from '#shared/cartography/basemap';
import { visitorsOf } from '#shared/cartography/delegation-arcs';
import type { EventRecord } from '#shared/domain/event';
import type { Cluster } from '#shared/engine/clusters';
import { formatWhen } from '#shared/i18n/dates';
import { useLang, useText } from '../ui/text.tsx';
import type { Mapped } from './use-map-answer.ts';

/** So many events are said one by one; the list beside the map has them all. */
const MOST_SAID = 100;
/** So many clusters, the largest first. */
const MOST_CLUSTERS = 30;

/** The map in words, for those who do not see it: what stands where, how precisely, since when. */
export function MapText({ mapped: { events, clusters, placed }, basemap }: { readonly mapped: Mapped; readonly basemap: Basemap | null }) {
  const t = useText();
  const rest = clusters ? clusters.length - MOST_CLUSTERS : placed - Math.min(placed, MOST_SAID);
  return (
    <div className="visually-hidden">
      <ul aria-label={t('map.count', { count: placed })}>
        {clusters
          ? clusters.slice(-MOST_CLUSTERS).reverse().map((cluster) => <SaidCluster key={cluster.at.join()} cluster={cluster} basemap={basemap} />)
          : events.slice(0, MOST_SAID).map((event) => <Said key={event.id} event={event} basemap={basemap} />)}
      </ul>
      {rest > 0 && <p>{t('map.stack.more', { count: rest })}</p>}
    </div>
  );
}

function Said({ event, basemap }: { readonly event: EventRecord; readonly basemap: Basemap | null }) {
  const { title, where, when } = event;
  const t = useText();
  const lang = useLang();
  const parts = [where.name, t(`precision.${where.precision}`), formatWhen(when, lang), ...(basemap ? visitorsOf(event, basemap.towns) : []).map(({ names }) => t('map.visitors', { place: names[lang] }))];
  return (
    <li>
      {title[lang]} ({parts.filter((part) => part !== null).join(', ')})
    </li>
  );
}

/** By the nearest town of the map. */
function SaidCluster({ cluster: { at, count }, basemap }: { readonly cluster: Cluster; readonly basemap: Basemap | null }) {
  const t = useText();
  const lang = useLang();
  const near = basemap?.towns.reduce<{ name: string; away: number } | null>((best, town) => {
    const away = Math.hypot(town.at[0] - at[0], town.at[1] - at[1]);
    return best && best.away <= away ? best : { name: town.names[lang], away };
  }, null);
  return <li>{near ? t('map.cluster.near', { count, place: near.name }) : t('map.cluster', { count })}</li>;
}
