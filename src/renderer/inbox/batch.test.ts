import { RequestFailed } from '#shared/contract/client';
import type { Ingested } from '#shared/contract/methods/documents';
import { expect, it } from 'vitest';
import { type Item, itemsOf, type Progress, takeAll } from './batch.ts';

const item = (text: string): Item => ({ from: 'text', text });
const ingested = (title: string): Ingested => ({
  document: {
    id: title, sha256: '', text: title, title, lang: 'fr', published: '2024-05-10', publishedFrom: 'given', publisher: null, letter: 'F', letterFrom: 'publisher',
    marking: 'clear', addedAt: '', original: null, url: null, feed: null, sameAs: null,
  },
  proposals: [], known: false, warnings: [],
});
const failing = (code: 'invalid_input' | 'cancelled') => new RequestFailed({ code, message: 'document.empty', params: {} });
const take = async (one: Item): Promise<Ingested> => {
  if (one.from !== 'text' || one.text === 'bad') throw failing('invalid_input');
  if (one.text === 'given up') throw failing('cancelled');
  return ingested(one.text);
};

it('files come before an address, an address before a text', () => {
  const file = new File(['a'], 'a.txt');
  expect(itemsOf({ files: [file], address: 'https://a.example', text: 'b' })).toEqual([{ from: 'file', file }]);
  expect(itemsOf({ files: [], address: ' https://a.example ', text: 'b' })).toEqual([{ from: 'address', url: 'https://a.example' }]);
  expect(itemsOf({ files: [], address: ' ', text: 'b' })).toEqual([{ from: 'text', text: 'b' }]);
});

it('one that fails leaves the rest, and each has a job of its own', async () => {
  const told: Progress[] = [];
  const outcome = await takeAll(['bad', 'one', 'bad', 'two'].map(item), take, (progress) => told.push(progress));
  expect(outcome).toEqual({ first: ingested('one'), read: 2, failed: 2 });
  expect(told.map(({ done, count }) => `${done}/${count}`)).toEqual(['0/4', '1/4', '2/4', '3/4']);
  expect(new Set(told.map(({ job }) => job)).size).toBe(4);
});

it('giving one up gives up the rest; nothing read at all is the failure itself', async () => {
  expect(await takeAll(['one', 'given up', 'two'].map(item), take, () => undefined)).toMatchObject({ read: 1, failed: 1 });
  await expect(takeAll(['bad', 'given up'].map(item), take, () => undefined)).rejects.toEqual(failing('invalid_input'));
});
