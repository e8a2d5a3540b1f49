/** What a command answers, and how it tells of its work meanwhile. */
import type { Client } from '#shared/contract/client';
import type { Language } from '#shared/domain/document';
import type { Call } from './usage.ts';

/** Tells progress, warnings and failures of single items on stderr; `lang` is the reader's. */
export interface Teller {
  readonly lang: Language;
  readonly warn: (name: string, warning: Told) => void;
  readonly fail: (name: string, failure: Told) => void;
  readonly progress: (line: string) => void;
}

export interface Told {
  readonly message: string;
  readonly params: Record<string, string>;
}

export interface Answer {
  readonly json: unknown;
  readonly text: string;
  /** Exit code where the command did its work and the answer itself is a failure (`check`, some of several files). */
  readonly exitCode?: number;
}

export type Run = (call: Call, client: Client, tell: Teller) => Promise<Answer>;
