/** The typed client over any transport. */
import { methods, type MethodName, type Methods } from './methods.ts';
import type { InputOf, Invoke, OutputOf, Reply } from './rpc.ts';

export interface Client {
  /** Resolves to the reply's value; a failed reply rejects with `RequestFailed`. */
  call<N extends MethodName>(name: N, input: InputOf<Methods[N]>): Promise<OutputOf<Methods[N]>>;
}

export class RequestFailed extends Error {
  readonly failure: Extract<Reply<unknown>, { ok: false }>['error'];
  constructor(failure: RequestFailed['failure']) {
    super(`${failure.code}: ${failure.message}`);
    this.name = 'RequestFailed';
    this.failure = failure;
  }
}

export function createClient(invoke: Invoke): Client {
  return {
    async call(name, input) {
      const reply = await invoke(name, input);
      if (!reply.ok) throw new RequestFailed(reply.error);
      return outputOf(name, reply.value);
    },
  };
}

/** The one place where a transport's untyped value takes the method's type; the backend has validated it on its side. */
function outputOf<N extends MethodName>(_name: N, value: unknown): OutputOf<Methods[N]> {
  return value as OutputOf<Methods[N]>;
}

export function isMethodName(name: string): name is MethodName {
  return Object.hasOwn(methods, name);
}
