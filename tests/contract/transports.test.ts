import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Backend, openBackend, temporaryFolder } from '../support/backend.ts';
import { TRANSPORTS, type Transport } from '../support/transports.ts';

/** Written for this test. */
const ARTICLE = [
  'Une incursion d’hommes armés a été signalée le 3 mars 2025 à Fassala, près de la frontière malienne.',
  'Deux éleveurs ont été tués, selon la gendarmerie mauritanienne.',
].join('\n\n');

describe.each(Object.entries(TRANSPORTS))('over %s', (_name, open) => {
  const folder = temporaryFolder();
  const file = join(folder.path, 'bureau.confins');
  let backend: Backend;
  let transport: Transport;
  beforeAll(async () => {
    backend = await openBackend({ workspace: file, empty: false });
    transport = await open(backend.app);
  });
  afterAll(async () => {
    await transport.close();
    await backend.app.close();
    folder.remove();
  });

  it('a method answers its value', async () => {
    const reply = await transport.invoke('workspace.status', {});
    expect(reply).toMatchObject({ ok: true, value: { file, events: 6, readOnly: null } });
  });

  it('an unknown method is a failed reply', async () => {
    expect(await transport.invoke('event.destroy', {})).toMatchObject({ ok: false, error: { code: 'not_found', params: { name: 'event.destroy' } } });
  });

  it('a name that objects inherit is no method', async () => {
    expect(await transport.invoke('constructor', {})).toMatchObject({ ok: false, error: { code: 'not_found' } });
  });

  it('an input that does not fit is a failed reply that names the field', async () => {
    expect(await transport.invoke('event.get', { id: 7 })).toMatchObject({ ok: false, error: { code: 'invalid_input', params: { field: 'id' } } });
  });

  it('something absent is a failed reply', async () => {
    expect(await transport.invoke('event.get', { id: 'none' })).toMatchObject({ ok: false, error: { code: 'not_found' } });
  });

  it('a change is told to every listener until it leaves', async () => {
    const heard: unknown[] = [];
    const first = new Promise<void>((resolve) => {
      const leave = transport.subscribe((notice) => {
        heard.push(notice);
        leave();
        resolve();
      });
    });
    // A stream over HTTP is open once the server has answered it; a call made after that is told.
    await transport.invoke('workspace.status', {});
    const ingested = await transport.invoke('document.ingest', { source: { from: 'text', text: ARTICLE }, published: '2025-03-04' });
    expect(ingested).toMatchObject({ ok: true, value: { known: false, document: { text: ARTICLE } } });
    await first;
    expect(heard).toMatchObject([{ kind: 'documents_changed' }]);
  });

  it('a bulk method answers bytes', async () => {
    const request = { from: '2024-01-01', to: '2024-12-31', lang: 'fr', marking: 'red', format: 'pdf' };
    const rendered = await transport.invoke('report.render', request);
    expect(rendered).toMatchObject({ ok: true, value: { bytes: expect.any(Number) } });
    const { id, bytes } = valueOf<{ id: string; bytes: number }>(rendered);
    const file = valueOf<Uint8Array>(await transport.invoke('report.file', { id }));
    expect(file).toBeInstanceOf(Uint8Array);
    expect(file.byteLength).toBe(bytes);
    expect(Buffer.from(file.subarray(0, 5)).toString('latin1')).toBe('%PDF-');
  });

  it('a bulk method that fails answers a failed reply', async () => {
    expect(await transport.invoke('report.file', { id: 'none' })).toMatchObject({ ok: false, error: { code: 'not_found' } });
  });
});

/** What the test has asserted just before. */
function valueOf<T>(reply: unknown): T {
  return (reply as { value: T }).value;
}
