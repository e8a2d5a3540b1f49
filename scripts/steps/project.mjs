// Where things lie, and how a step says what it does.
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** A failure that a user can act on: shown as this one sentence, without a stack. */
export class Stop extends Error {
  constructor(sentence) {
    super(sentence);
    this.sentence = sentence;
  }
}

/** Stdout belongs to what the user asked for. */
export function say(sentence) {
  process.stderr.write(`${sentence}\n`);
}

/** The environment of everything we start: the project's own tools and Node come first. */
export function environment(extra = {}) {
  const bin = join(ROOT, 'node_modules', '.bin');
  const path = process.env.PATH ?? '';
  return { ...process.env, PATH: path.split(delimiter)[0] === bin ? path : bin + delimiter + path, ...extra };
}

export function inModules(...parts) {
  return join(ROOT, 'node_modules', ...parts);
}

export function inOut(...parts) {
  return join(ROOT, 'out', ...parts);
}
