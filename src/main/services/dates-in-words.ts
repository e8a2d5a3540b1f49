/** A date as somebody says it, as EDTF. */
import type { Methods } from '#shared/contract/methods';
import type { Handlers } from '#shared/contract/rpc';
import { parseIsoDay } from '#shared/domain/when';
import type { Context } from './context.ts';
import { dateInWords } from './spoken-date.ts';

export function dateHandlers({ clock }: Context): Handlers<Pick<Methods, 'when.read'>> {
  return {
    'when.read': ({ text, today }) => ({ edtf: dateInWords(text, parseIsoDay(today ?? clock().slice(0, 10)) ?? 0) }),
  };
}
