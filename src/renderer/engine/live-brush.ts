/** A period under the hand: what map and counts show of it, frame by frame, before it becomes a clause. */
import type { MapQuestion } from '#shared/engine/map-answer';
import type { BrushAnswer } from '#shared/engine/session';
import type { ClosedDayRange } from '#shared/domain/when';
import { create } from 'zustand';
import type { Engine } from './engine.ts';

interface LiveBrush {
  /** What the map asks now; the brush is answered for it. */
  readonly question: MapQuestion | null;
  /** Stands in for the map's and the counts' own answers; null where no brush moves. */
  readonly answer: BrushAnswer | null;
  readonly isMoving: boolean;
}

export const useLiveBrush = create<LiveBrush>()(() => ({ question: null, answer: null, isMoving: false }));

export interface BrushHand {
  /** Of several moves in quick succession only the last is sure to be shown. */
  move(period: ClosedDayRange): void;
  /** The hand lets go: what was shown stands until the clause's own answer has come (see `settleBrush`). */
  end(): void;
}

export function createBrushHand(engine: Pick<Engine, 'ask'>): BrushHand {
  let next: ClosedDayRange | null = null;
  let isUnderWay = false;
  async function follow(): Promise<void> {
    isUnderWay = true;
    for (let period = next; period !== null; period = next) {
      next = null;
      const { question } = useLiveBrush.getState();
      if (!question) break;
      const answer = await engine.ask('brush', { ...question, ...period });
      if (useLiveBrush.getState().isMoving) useLiveBrush.setState({ answer });
    }
    isUnderWay = false;
  }
  return {
    move: (period) => {
      next = period;
      useLiveBrush.setState({ isMoving: true });
      if (isUnderWay) return;
      void follow().catch(() => {
        isUnderWay = false;
      });
    },
    end: () => {
      next = null;
      useLiveBrush.setState({ isMoving: false });
    },
  };
}

/** The map has its own answer: the brush's is not needed any more. */
export function settleBrush(): void {
  const { isMoving, answer } = useLiveBrush.getState();
  if (!isMoving && answer) useLiveBrush.setState({ answer: null });
}
