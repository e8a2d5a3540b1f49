/** What can be said on the command line of a door. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { defaultWorkspacePath } from '../paths.ts';

export interface DoorOptions {
  /** An absolute path. */
  readonly workspace: string;
  readonly empty: boolean;
  /** 0 takes a free one. */
  readonly port: number;
  readonly open: boolean;
  readonly json: boolean;
}

/** Wrong usage is a value: one sentence for the person who typed it. */
export function doorOptions(args: readonly string[]): DoorOptions | { readonly usage: string } {
  try {
    const { values } = parseArgs({ args: [...args], options: OPTIONS, allowNegative: true });
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 0 || port > 65_535) return { usage: `--port expects a number from 0 to 65535, not “${values.port}”.` };
    const workspace = values.workspace === undefined ? defaultWorkspacePath() : resolve(values.workspace);
    return { workspace, empty: values.empty, port, open: values.open, json: values.json };
  } catch (error) {
    if (error instanceof TypeError) return { usage: error.message };
    throw error;
  }
}

const OPTIONS = {
  workspace: { type: 'string' },
  empty: { type: 'boolean', default: false },
  port: { type: 'string', default: '0' },
  open: { type: 'boolean', default: true },
  json: { type: 'boolean', default: false },
} as const;
