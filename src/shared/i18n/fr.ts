/** The whole catalogue in French: the source of the keys. */
import { desk } from './fr/desk.ts';
import { frame } from './fr/frame.ts';
import { messages } from './fr/messages.ts';
import { outputs } from './fr/outputs.ts';
import { reading } from './fr/reading.ts';
import { reasons } from './fr/reasons.ts';
import { words } from './fr/words.ts';

export const fr = { ...words, ...messages, ...frame, ...reading, ...outputs, ...desk, ...reasons };
export type MessageKey = keyof typeof fr;
