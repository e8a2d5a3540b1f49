/** What the engine answers the map for the frame it draws: single events where they are few, else clusters. */
import type { EventRecord } from '#shared/domain/event';
import type { Cluster } from '#shared/engine/clusters';
import type { MapQuestion } from '#shared/engine/map-answer';
import { useEffect } from 'react';
import { useAnswer, useDetails } from '../engine/answers.tsx';
import { settleBrush, useLiveBrush } from '../engine/live-brush.ts';
import type { Frame } from './frame.ts';

/** So many events are drawn one by one; more become clusters. */
const SINGLES = 400;
/** Pixels of a cluster's cell: room for the largest ring, and some air. */
const CELL = 64;

export interface Mapped {
  /** Events with a place on the map, in view or not. */
  readonly placed: number;
  /** As far as their words have come; empty where there are clusters. */
  readonly events: readonly EventRecord[];
  /** Null where the events are drawn one by one. */
  readonly clusters: readonly Cluster[] | null;
  /** Rows of the first of those without. */
  readonly unplaced: Uint32Array;
  readonly unplacedCount: number;
}

/** Null until the first answer. */
export function useMapAnswer(frame: Frame | null): Mapped | null {
  const question: MapQuestion | null = frame && { box: frame.bbox, worldWidth: 256 * 2 ** frame.zoom, cell: CELL, singles: SINGLES };
  const own = useAnswer('map', question);
  const live = useLiveBrush((brush) => brush.answer?.map ?? null);
  const key = JSON.stringify(question);
  useEffect(() => {
    const current: MapQuestion | null = JSON.parse(key);
    useLiveBrush.setState({ question: current });
  }, [key]);
  useEffect(settleBrush, [own]);
  const answer = live ?? own;
  const events = useDetails(answer?.rows ?? null);
  if (!answer) return null;
  const { placed, unplaced, unplacedCount, rows, clusters } = answer;
  return { placed, events, clusters: rows ? null : clusters, unplaced, unplacedCount };
}
