/** Look up, validate, call, encode failures. Never throws. */
import { z } from 'zod';
import { isMethodName } from '#shared/contract/client';
import { methods, type MethodName, type Methods } from '#shared/contract/methods';
import { ConfinsError, type Failure, type Handlers, type Reply } from '#shared/contract/rpc';

z.config({ jitless: true });

export type Dispatch = (name: string, input: unknown) => Promise<Reply<unknown>>;

/** `handlers` is asked at each call: another workspace may have been opened. */
export function createDispatch(handlers: () => Handlers<Methods>, onInternal: (error: unknown) => void): Dispatch {
  return async (name, input) => {
    if (!isMethodName(name)) return failed({ code: 'not_found', message: 'input.unknown_method', params: { name } });
    const parsed = methods[name].input.safeParse(input);
    if (!parsed.success) return failed(invalidInput(parsed.error, input));
    try {
      return { ok: true, value: await call(handlers(), name, parsed.data) };
    } catch (error) {
      if (!(error instanceof ConfinsError)) onInternal(error);
      return failed(failureOf(error));
    }
  };
}

/** The one place where parsed input meets its handler: the schema of `name` has just vouched for `input`. */
function call(handlers: Handlers<Methods>, name: MethodName, input: unknown): unknown {
  return (handlers[name] as (input: unknown) => unknown)(input);
}

export function failureOf(error: unknown): Failure {
  if (error instanceof ConfinsError) return { code: error.code, message: error.key, params: error.params };
  if (isDiskFull(error)) return { code: 'unsupported', message: 'workspace.disk_full', params: {} };
  return { code: 'internal', message: 'internal', params: { reason: error instanceof Error ? error.message : String(error) } };
}

/** As SQLite tells it of the workspace, and the system of other files. */
function isDiskFull(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'SQLITE_FULL' || error.code === 'ENOSPC' || error.code === 'EDQUOT');
}

function invalidInput(error: z.ZodError, input: unknown): Failure {
  const [issue] = error.issues;
  if (issue?.message === 'iso_day') {
    return { code: 'invalid_input', message: 'date.invalid', params: { value: valueAt(input, issue.path) } };
  }
  if (issue?.message === 'edtf') {
    return { code: 'invalid_input', message: 'problem.when_unreadable', params: { field: issue.path.join('.'), value: valueAt(input, issue.path) } };
  }
  return {
    code: 'invalid_input', message: 'input.invalid',
    params: { field: issue?.path.join('.') ?? '', problem: issue?.message ?? '' },
  };
}

function valueAt(input: unknown, path: readonly PropertyKey[]): string {
  const found = path.reduce<unknown>((value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined), input);
  return typeof found === 'string' ? found : JSON.stringify(found ?? null);
}

function failed(error: Failure): Reply<never> {
  return { ok: false, error };
}
