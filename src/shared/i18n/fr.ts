/** The whole catalogue in French: the source of the keys. */
import { frame } from './fr/frame.ts';
import { messages } from './fr/messages.ts';
import { outputs } from './fr/outputs.ts';
import { reading } from './fr/reading.ts';
import { words } from './fr/words.ts';

export const fr = { ...words, ...messages, ...frame, ...reading, ...outputs };
export type MessageKey = keyof typeof fr;
