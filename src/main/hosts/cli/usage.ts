/** The commands, their options, and what is said of a wrong call. */
import { parseArgs, type ParseArgsConfig } from 'node:util';

type Options = NonNullable<ParseArgsConfig['options']>;

const COMMON: Options = {
  workspace: { type: 'string' }, json: { type: 'boolean' }, verbose: { type: 'boolean' }, help: { type: 'boolean', short: 'h' },
  as: { type: 'string' },
};

/** The clauses of a filter, beside its period; those of a saved view where it is named, with the ones given in their place. */
const CLAUSES: Options = {
  view: { type: 'string' },
  bbox: { type: 'string' }, area: { type: 'string' }, kind: { type: 'string', multiple: true }, type: { type: 'string', multiple: true }, status: { type: 'string', multiple: true },
  actor: { type: 'string', multiple: true }, side: { type: 'string', multiple: true }, grade: { type: 'string' }, 'max-distance': { type: 'string' }, km: { type: 'string' },
  text: { type: 'string' }, 'include-open-ended': { type: 'boolean' }, 'inside-only': { type: 'boolean' },
};
const CLAUSE_WORDS = '[--view NAME] [--bbox w,s,e,n] [--area "lon,lat …"|WKT] [--kind] [--type] [--status] [--actor] [--side] [--grade] [--max-distance KM] [--km FROM,TO] [--text] [--include-open-ended] [--inside-only]';

/** What a report is on, whether it is made at once or begun. */
const REPORTED: Options = {
  from: { type: 'string' }, to: { type: 'string' }, event: { type: 'string' }, template: { type: 'string' }, lang: { type: 'string' }, marking: { type: 'string' },
  'pdf-standard': { type: 'string' }, paper: { type: 'string' }, 'include-unreviewed': { type: 'boolean' }, title: { type: 'string' }, ...CLAUSES,
};

const READING: Options = { published: { type: 'string' }, lang: { type: 'string' } };

interface Command {
  readonly usage: string;
  readonly options: Options;
  /** Number of positional arguments, or the fewest and the most. */
  readonly arguments: number | readonly [number, number];
  readonly required?: readonly string[];
}

export const COMMANDS = {
  init: { usage: 'init [--empty]', options: { empty: { type: 'boolean' } }, arguments: 0 },
  extract: { usage: 'extract FILE|- [--published YYYY-MM-DD] [--lang fr|en|auto]', options: READING, arguments: 1 },
  ingest: {
    usage: 'ingest FILE|-|ADDRESS... [--published YYYY-MM-DD] [--lang fr|en|auto] [--publisher NAME] [--accept]',
    options: { ...READING, publisher: { type: 'string' }, accept: { type: 'boolean' } }, arguments: [1, Number.POSITIVE_INFINITY],
  },
  events: {
    usage: `events [--from --to YYYY-MM-DD] ${CLAUSE_WORDS} [--limit N]`,
    options: { from: { type: 'string' }, to: { type: 'string' }, ...CLAUSES, limit: { type: 'string' } },
    arguments: 0,
  },
  document: { usage: 'document ID [--original FILE]', options: { original: { type: 'string' } }, arguments: 1 },
  feeds: {
    usage: 'feeds list | add ADDRESS [--title NAME] [--publisher NAME] [--every MINUTES] | poll [ID] | remove ID',
    options: { title: { type: 'string' }, publisher: { type: 'string' }, every: { type: 'string' } }, arguments: [1, 2],
  },
  report: {
    usage: `report --out FILE (--from YYYY-MM-DD --to YYYY-MM-DD | --event ID) [--template sitrep|weekly|incident|meeting|ID] [--lang fr|en] [--marking clear|green|amber|amber+strict|red] [--format pdf|docx|html|md|slides] [--by event|day|week] [--pdf-standard ua-1|a-2a] [--paper a4|letter] [--include-unreviewed] [--title TEXT] ${CLAUSE_WORDS}`,
    options: { ...REPORTED, format: { type: 'string' }, by: { type: 'string' }, out: { type: 'string' } },
    arguments: 0, required: ['out'],
  },
  reports: {
    usage: `reports list | create (--from YYYY-MM-DD --to YYYY-MM-DD | --event ID) [--template sitrep|weekly|incident|meeting|ID] [--lang fr|en] [--marking clear|green|amber|amber+strict|red] [--author NAME] [--distribution NAME]... [--next-issue YYYY-MM-DD] [--pdf-standard ua-1|a-2a] [--paper a4|letter] [--include-unreviewed] [--title TEXT] ${CLAUSE_WORDS} | show ID|SERIAL | submit ID|SERIAL | approve ID|SERIAL [--approver NAME] | issue ID|SERIAL [--out FILE] [--format pdf|docx|html|md|csv] | open ID|SERIAL --out FILE [--format pdf|docx|html|md|csv]`,
    options: {
      ...REPORTED, format: { type: 'string' }, out: { type: 'string' }, author: { type: 'string' }, approver: { type: 'string' }, 'next-issue': { type: 'string' },
      distribution: { type: 'string', multiple: true },
    },
    arguments: [1, 2],
  },
  history: {
    usage: 'history [--event ID] [--who NAME] [--from --to YYYY-MM-DD] [--field FIELD] [--limit N]',
    options: { event: { type: 'string' }, who: { type: 'string' }, from: { type: 'string' }, to: { type: 'string' }, field: { type: 'string' }, limit: { type: 'string' } },
    arguments: 0,
  },
  views: { usage: 'views list', options: {}, arguments: 1 },
  undo: { usage: 'undo', options: {}, arguments: 0 },
  redo: { usage: 'redo', options: {}, arguments: 0 },
  publishers: { usage: 'publishers', options: {}, arguments: 0 },
  publisher: {
    usage: 'publisher NAME [--letter A-F] [--group GROUP] [--lang LANG] [--country CC] [--why TEXT]',
    options: { letter: { type: 'string' }, group: { type: 'string' }, 'lang': { type: 'string' }, country: { type: 'string' }, why: { type: 'string' } },
    arguments: 1,
  },
  lexicon: { usage: 'lexicon check|list', options: {}, arguments: 1 },
  reread: { usage: 'reread DOCUMENT', options: {}, arguments: 1 },
  check: { usage: 'check', options: {}, arguments: 0 },
  serve: { usage: 'serve [--port N]', options: { port: { type: 'string' } }, arguments: 0 },
} as const satisfies Record<string, Command>;

export type CommandName = keyof typeof COMMANDS;

export interface Call {
  readonly command: CommandName;
  readonly positionals: readonly string[];
  /** The last value given of an option. */
  text(name: string): string | undefined;
  list(name: string): readonly string[] | undefined;
  flag(name: string): boolean;
}

/** A call that does not fit; told with the usage, exit code 2. */
export class WrongUsage extends Error {
  readonly command: CommandName | null;
  constructor(message: string, command: CommandName | null = null) {
    super(message);
    this.name = 'WrongUsage';
    this.command = command;
  }
}

/** Null asks for help. Throws WrongUsage. */
export function parseCall(argv: readonly string[]): Call | null {
  const [name, ...rest] = argv;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') return null;
  if (!isCommand(name)) throw new WrongUsage(`"${name}" is not a command`);
  const command: Command = COMMANDS[name];
  const { values, positionals } = parseOptions(name, command, rest);
  if (values['help'] === true) return null;
  const [fewest, most] = typeof command.arguments === 'number' ? [command.arguments, command.arguments] : command.arguments;
  if (positionals.length < fewest || positionals.length > most) {
    throw new WrongUsage(`"${name}" takes ${fewest === most ? fewest : `${fewest} or more`} argument(s), not ${positionals.length}`, name);
  }
  for (const option of command.required ?? []) if (values[option] === undefined) throw new WrongUsage(`"${name}" needs --${option}`, name);
  const all = (option: string): readonly string[] | undefined => textsOf(values[option]);
  return {
    command: name, positionals, text: (option) => all(option)?.at(-1), list: all, flag: (option) => values[option] === true,
  };
}

export function usageText(command: CommandName | null = null): string {
  const chosen = command === null ? Object.values(COMMANDS) : [COMMANDS[command]];
  return [
    'usage: npm run -s confins -- <command> [--workspace FILE] [--json] [--as NAME] [--verbose]',
    ...chosen.map(({ usage }) => `  ${usage}`),
  ].join('\n');
}

/** An option's value as a number. Throws WrongUsage. */
export function numberOption(call: Call, name: string): number | undefined {
  const text = call.text(name);
  if (text === undefined) return undefined;
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value) || value < 0) throw new WrongUsage(`--${name} takes a number, not "${text}"`, call.command);
  return value;
}

/** An option's value out of a closed list. Throws WrongUsage. */
export function choice<const T extends string>(call: Call, name: string, allowed: readonly T[], fallback: T): T {
  const text = call.text(name);
  const found = text === undefined ? fallback : allowed.find((one) => one === text);
  if (found === undefined) throw new WrongUsage(`--${name} takes one of ${allowed.join(', ')}, not "${text}"`, call.command);
  return found;
}

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(COMMANDS, name);
}

function parseOptions(name: CommandName, { options }: Command, args: string[]): { values: Record<string, unknown>; positionals: string[] } {
  try {
    return parseArgs({ args: joinNegative(args), options: { ...COMMON, ...options }, allowPositionals: true, strict: true });
  } catch (cause) {
    throw new WrongUsage(cause instanceof Error ? (cause.message.split('. ')[0] ?? '') : String(cause), name);
  }
}

/** `--bbox -17,14,-5,20`: a value that begins with a minus and a digit belongs to the option before it. */
function joinNegative(args: readonly string[]): string[] {
  const joined: string[] = [];
  for (const arg of args) {
    const last = joined.at(-1) ?? '';
    if (/^--[a-z-]+$/.test(last) && /^-\d/.test(arg)) joined[joined.length - 1] = `${last}=${arg}`;
    else joined.push(arg);
  }
  return joined;
}

function textsOf(value: unknown): readonly string[] | undefined {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : undefined;
}
