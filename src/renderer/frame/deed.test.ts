import { expect, it } from 'vitest';
import { translate } from '#shared/i18n/translate';
import type { Say } from '../ui/text.tsx';
import { deedOf } from './deed.ts';

const inFrench: Say = (key, params) => translate('fr', key, params);

it('an act is told by what the person did, not by the records it touched', () => {
  expect(deedOf({ action: 'accepted', records: 4 }, inFrench)).toBe('2 propositions acceptées');
  expect(deedOf({ action: 'rejected', records: 1 }, inFrench)).toBe('1 proposition rejetée');
  expect(deedOf({ action: 'merged', records: 5 }, inFrench)).toBe('fusion de deux événements');
});
