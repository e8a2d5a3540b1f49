/** The engine in a thread of its own: a session over the columns, asked by messages in the order in which they come. */
import { decode } from '#shared/engine/codec';
import { openSession, type Session } from '#shared/engine/session';
import type { AnswerMessage, AskMessage, AskName, Asks } from './asks.ts';

let session: Session | null = null;

const answers: { readonly [N in AskName]: (input: Asks[N]['in']) => Asks[N]['out'] } = {
  load: ({ bytes }) => {
    const table = decode(bytes);
    session = table && openSession(table);
    return told();
  },
  patch: ({ facts }) => {
    session?.patch([], facts);
    return told();
  },
  filter: ({ filter, hits }) => {
    opened().setFilter(filter, hits && new Set(hits));
    return null;
  },
  map: (question) => opened().map(question),
  at: ({ places, most }) => opened().at(places, most),
  timeline: (question) => opened().timeline(question),
  strip: (question) => opened().strip(question),
  list: (question) => opened().list(question),
  indexOf: ({ row, ...question }) => opened().indexOf(row, question),
  kinds: () => opened().kinds(),
  during: (question) => opened().during(question),
  facet: ({ name }) => opened().facet(name),
  brush: (question) => opened().brush(question),
};

function told(): Asks['load']['out'] {
  return session && { extent: session.extent(), dictionaries: session.table().dictionaries };
}

function opened(): Session {
  if (!session) throw new Error('no columns are loaded');
  return session;
}

/** The one place where a message's input takes the type of its name. */
function answer({ id, name, input }: AskMessage): AnswerMessage {
  try {
    return { id, answer: (answers[name] as (input: unknown) => Asks[AskName]['out'])(input) };
  } catch (error) {
    return { id, failed: error instanceof Error ? error.message : String(error) };
  }
}

self.addEventListener('message', ({ data }: MessageEvent<AskMessage>) => self.postMessage(answer(data), { transfer: [] }));
