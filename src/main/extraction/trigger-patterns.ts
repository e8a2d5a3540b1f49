/** Trigger patterns as data: every act has regular expressions over folded text, with macros for word lists. */
import { z } from 'zod';

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

export interface CompiledAct<Act> {
  readonly act: Act;
  /** All patterns of the act as one, global. */
  readonly pattern: RegExp;
}

export interface CompiledTriggers {
  readonly incidents: readonly CompiledAct<IncidentAct>[];
  readonly meetings: readonly CompiledAct<MeetingAct>[];
  /** Word list for animals, as a regular expression. */
  readonly livestock: RegExp;
}

export function compileTriggers({ macros, acts, meetings }: Triggers, file: string): CompiledTriggers {
  const compile = <Act>(list: readonly { act: Act; patterns: readonly string[] }[]): CompiledAct<Act>[] =>
    list.map(({ act, patterns: sources }) => {
      sources.forEach((source) => compilePattern(source, macros, `${file}: ${String(act)}`));
      return { act, pattern: compilePattern(sources.map((source) => `(?:${source})`).join('|'), macros, `${file}: ${String(act)}`) };
    });
  return { incidents: compile(acts), meetings: compile(meetings), livestock: compilePattern('\\b{livestock}\\b', macros, file) };
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
