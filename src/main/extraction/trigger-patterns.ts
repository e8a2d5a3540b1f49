/** Trigger patterns as data: every act has regular expressions over folded text, with macros for word lists. */
import { z } from 'zod';
import { requiredPrefixes } from './literal-prefix.ts';

export const INCIDENT_ACTS = [
  'suicide', 'ied', 'drone', 'shelling', 'sexual', 'incursion', 'crossing', 'cattle', 'looting', 'release', 'abduction', 'missing',
  'arrest', 'attack', 'kill', 'displacement', 'protest', 'riot', 'restriction', 'mobilisation', 'presence',
] as const;
export const MEETING_ACTS = ['summons', 'phone', 'commission', 'agreement', 'message', 'visit', 'talks', 'received', 'summit'] as const;
export type IncidentAct = (typeof INCIDENT_ACTS)[number];
export type MeetingAct = (typeof MEETING_ACTS)[number];

const patterns = z.array(z.string().min(1)).min(1);
export const Triggers = z.object({
  note: z.string(),
  macros: z.record(z.string(), z.string()),
  acts: z.array(z.object({ act: z.enum(INCIDENT_ACTS), patterns })),
  meetings: z.array(z.object({ act: z.enum(MEETING_ACTS), patterns })),
});
export type Triggers = z.infer<typeof Triggers>;

export interface CompiledPattern<Act> {
  readonly act: Act;
  readonly pattern: RegExp;
}

export interface CompiledActs<Act> {
  /** Patterns that may begin anywhere, one an act. */
  readonly anywhere: readonly CompiledPattern<Act>[];
  /** The other patterns, by the first letters of a word they contain. */
  readonly byPrefix: ReadonlyMap<string, readonly CompiledPattern<Act>[]>;
}

export interface CompiledTriggers {
  readonly incidents: CompiledActs<IncidentAct>;
  readonly meetings: CompiledActs<MeetingAct>;
  /** Word list for animals, as a regular expression. */
  readonly livestock: RegExp;
}

export function compileTriggers({ macros, acts, meetings }: Triggers, file: string): CompiledTriggers {
  return { incidents: compileActs(acts, macros, file), meetings: compileActs(meetings, macros, file), livestock: compilePattern('\\b{livestock}\\b', macros, file) };
}

function compileActs<Act extends string>(list: readonly { act: Act; patterns: readonly string[] }[], macros: Readonly<Record<string, string>>, file: string): CompiledActs<Act> {
  const byPrefix = new Map<string, CompiledPattern<Act>[]>();
  const anywhere = list.flatMap(({ act, patterns: sources }): CompiledPattern<Act>[] => {
    const unbound: string[] = [];
    for (const source of sources) {
      const pattern = compilePattern(source, macros, `${file}: ${act}`);
      const prefixes = requiredPrefixes(pattern.source);
      if (prefixes === null) unbound.push(`(?:${source})`);
      const compiled = { act, pattern };
      for (const prefix of new Set(prefixes)) byPrefix.set(prefix, [...(byPrefix.get(prefix) ?? []), compiled]);
    }
    return unbound.length > 0 ? [{ act, pattern: compilePattern(unbound.join('|'), macros, `${file}: ${act}`) }] : [];
  });
  return { anywhere, byPrefix };
}

function compilePattern(source: string, macros: Readonly<Record<string, string>>, where: string): RegExp {
  let expanded = source;
  for (let depth = 0; depth < 3; depth += 1) {
    expanded = expanded.replace(/\{([a-z]+)\}/g, (_, name: string) => {
      const macro = macros[name];
      if (macro === undefined) throw new Error(`${where}: no macro ${name}`);
      return macro;
    });
  }
  try {
    return new RegExp(expanded, 'g');
  } catch (cause) {
    throw new Error(`${where}: not a regular expression: ${source}`, { cause });
  }
}
