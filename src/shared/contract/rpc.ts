/** How doors and backend talk: methods, replies, error codes. Knows no feature. */
import { z } from 'zod';

export const ERROR_CODES = ['invalid_input', 'not_found', 'conflict', 'unsupported', 'busy', 'cancelled', 'internal'] as const;
export const ErrorCode = z.enum(ERROR_CODES);
export type ErrorCode = z.infer<typeof ErrorCode>;

/** A failure as data: `message` is a key of `messages.ts`, `params` fill it in; the reader's language decides the words. */
export const Failure = z.object({ code: ErrorCode, message: z.string(), params: z.record(z.string(), z.string()) });
export type Failure = z.infer<typeof Failure>;

export type Reply<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Failure };

/** A method: a pair of schemas. `bulk` methods answer bytes instead of JSON. */
export interface Method<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> {
  readonly input: I;
  readonly output: O;
  readonly bulk: boolean;
}

export function method<I extends z.ZodType, O extends z.ZodType>(input: I, output: O): Method<I, O> {
  return { input, output, bulk: false };
}

/** A method that answers bytes: structured clone over Electron, `application/octet-stream` over HTTP. */
export function bulkMethod<I extends z.ZodType>(input: I): Method<I, typeof Bytes> {
  return { input, output: Bytes, bulk: true };
}

export const Bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array);

export type MethodMap = Readonly<Record<string, Method>>;
export type InputOf<M extends Method> = z.input<M['input']>;
export type ParsedInputOf<M extends Method> = z.output<M['input']>;
export type OutputOf<M extends Method> = z.output<M['output']>;

/** What a service gives for each of its methods; input is parsed already. A failure is thrown as `ConfinsError`. */
export type Handlers<M extends MethodMap> = {
  readonly [K in keyof M]: (input: ParsedInputOf<M[K]>) => OutputOf<M[K]> | Promise<OutputOf<M[K]>>;
};

/** An expected failure inside the backend; `dispatch` turns it into a reply. */
export class ConfinsError extends Error {
  readonly code: ErrorCode;
  readonly key: string;
  readonly params: Record<string, string>;
  constructor(code: ErrorCode, key: string, params: Record<string, string> = {}, options?: ErrorOptions) {
    super(`${code}: ${key} ${JSON.stringify(params)}`, options);
    this.name = 'ConfinsError';
    this.code = code;
    this.key = key;
    this.params = params;
  }
}

/** What a transport carries. It never rejects for a failed method: failures are replies. */
export type Invoke = (name: string, input: unknown) => Promise<Reply<unknown>>;
export type Subscribe = (listener: (notice: unknown) => void) => () => void;

/** A page's way to the backend, whichever door it came through. */
export interface Bridge {
  readonly invoke: Invoke;
  readonly subscribe: Subscribe;
}
