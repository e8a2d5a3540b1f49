import type { Point } from '#shared/cartography/shape';
import type { Cluster } from '#shared/engine/clusters';
import { useAnswer, useDetails } from '../engine/answers.tsx';
import { StackPopover } from './stack-popover.tsx';

/** So many events of a cluster are named; the list beside the map has them all. */
const MOST_NAMED = 100;

interface Props {
  readonly cluster: Cluster;
  readonly at: Point;
  onPick(id: string): void;
  onClose(): void;
}

/** The first events of a cluster that no zoom can part. */
export function ClusterPopover({ cluster, ...rest }: Props) {
  const rows = useAnswer('at', { places: cluster.places, most: MOST_NAMED });
  const events = useDetails(rows);
  return <StackPopover events={events} count={cluster.count} {...rest} />;
}
