/** What the window on the wall and the window of the presenter's notes tell each other; each briefing has a channel of its own. */
import { UNITS } from '#shared/briefing/steps';
import { Marking } from '#shared/domain/marking';
import { z } from 'zod';

const Days = z.object({ from: z.number(), to: z.number() });

/** What is on the wall now. */
export const WallState = z.object({
  title: z.string(),
  subtitle: z.string(),
  marking: Marking,
  /** Id of the report; null for what the Desk shows. */
  report: z.string().nullable(),
  unit: z.enum(UNITS),
  /** -1 at the title. */
  index: z.int(),
  count: z.int(),
  /** The step's key, or that of the title. */
  step: z.string(),
  /** Ids of events. */
  events: z.array(z.string()),
  days: Days.nullable(),
  next: z.object({ events: z.array(z.string()), days: Days }).nullable(),
  /** Milliseconds since 1970. */
  startedAt: z.number(),
  isBlack: z.boolean(),
});
export type WallState = z.infer<typeof WallState>;

export const WALL_ACTS = ['next', 'previous', 'black'] as const;
export type WallAct = (typeof WALL_ACTS)[number];

const Message = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('state'), state: WallState }),
  z.object({ kind: z.literal('act'), act: z.enum(WALL_ACTS) }),
  /** The notes have just opened and ask for the state. */
  z.object({ kind: z.literal('hello') }),
  z.object({ kind: z.literal('ended') }),
]);
type Message = z.infer<typeof Message>;

export interface WallChannel {
  send(message: Message): void;
  close(): void;
}

export function openChannel(session: string, hear: (message: Message) => void): WallChannel {
  const channel = new BroadcastChannel(`confins-briefing-${session}`);
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const message = Message.safeParse(data);
    if (message.success) hear(message.data);
  });
  const post = channel.postMessage.bind(channel);
  return { send: (message) => post(message), close: () => channel.close() };
}

const ROUTE = /^#notes-([0-9a-f-]{36})$/;

/** The part of the page's address that shows the notes of a briefing. */
export function notesRoute(session: string): string {
  return `#notes-${session}`;
}

/** The briefing whose notes an address shows; null for the desk itself. */
export function sessionOf(hash: string): string | null {
  return ROUTE.exec(hash)?.[1] ?? null;
}
