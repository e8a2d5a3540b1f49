import type { Point } from '#shared/cartography/shape';
import { EVENT_GROUPS } from '#shared/domain/taxonomy';
import type { Cluster } from '#shared/engine/clusters';
import { formatNumber } from '#shared/i18n/numbers';
import styles from '../desk/event-tooltip.module.css';
import { GroupGlyph } from '../ui/glyph.tsx';
import { useLang, useText } from '../ui/text.tsx';

interface Props {
  readonly cluster: Cluster;
  readonly at: Point;
  readonly within: { readonly width: number; readonly height: number };
  readonly hint: string | undefined;
}

/** How many of each group a cluster holds, the most first. */
export function ClusterTooltip({ cluster: { count, groups }, at: [x, y], within, hint }: Props) {
  const t = useText();
  const lang = useLang();
  const style = { left: x > within.width / 2 ? x - 14 : x + 14, top: y > within.height / 2 ? y - 10 : y + 10 };
  const rows = EVENT_GROUPS.map((group, index) => ({ group, own: groups[index] ?? 0 })).filter(({ own }) => own > 0).sort((a, b) => b.own - a.own);
  return (
    <div className={styles.tooltip} data-many data-side={x > within.width / 2 ? 'left' : 'right'} data-rise={y > within.height / 2} style={style} aria-hidden="true">
      <p className={styles.title}>{t('map.cluster', { count })}</p>
      {rows.map(({ group, own }) => (
        <div key={group} className={styles.row}>
          <GroupGlyph group={group} />
          <p className={styles.facts}>{t(`group.${group}`)} · {formatNumber(own, lang)}</p>
        </div>
      ))}
      {hint !== undefined && <p className={styles.more}>{hint}</p>}
    </div>
  );
}
