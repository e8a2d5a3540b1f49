import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FASSALA, FASSALA_AGAIN } from '../support/articles.ts';
import { type Backend, openBackend, temporaryFolder } from '../support/backend.ts';
import { createAnalyst, type Deed, randomDeed } from '../support/random-acts.ts';
import { differences, replayed, type State, stateOfFile } from '../support/workspace-state.ts';

const NEMA = `Néma : le wali reçoit une mission malienne

Néma, 18 mars 2024 – Une délégation malienne conduite par le gouverneur de Ségou a été reçue lundi à Néma par le wali du Hodh Chargui.

Trois commerçants mauritaniens ont été tués samedi près de Nara par des hommes armés, selon des témoins.
`;

/** States on the way are kept once in so many acts. */
const LANDMARK = 40;

// Short sequences find a fault and shrink to its cause; a failure prints its seed.
it('any few acts leave a sound workspace, and can be taken back one by one and told again', async () => {
  await fc.assert(fc.asyncProperty(fc.array(randomDeed, { minLength: 1, maxLength: 40, size: 'max' }), holds), { numRuns: 12, interruptAfterTimeLimit: 15_000 });
}, 240_000);

it('so do a thousand', async () => {
  await fc.assert(fc.asyncProperty(fc.array(randomDeed, { minLength: 1000, maxLength: 1000 }), holds), { numRuns: 1, endOnFailure: true });
}, 300_000);

async function holds(deeds: readonly Deed[]): Promise<void> {
  const folder = temporaryFolder();
  const file = join(folder.path, 'w.confins');
  const backend = await openBackend({ workspace: file });
  try {
    const first = stateOfFile(file);
    const landmarks = await work(backend, file, deeds);
    expect(await backend.client.call('workspace.check', {})).toEqual({ ok: true, problems: [] });
    const again = replayed(file);
    expect(differences(stateOfFile(file), again.state)).toEqual([]);
    expect(again.sameHashes).toBe(true);
    await takeAllBack(backend, file, landmarks);
    expect(differences(stateOfFile(file), first)).toEqual([]);
    expect((await backend.client.call('workspace.check', {})).problems).toEqual([]);
  } finally {
    await backend.app.close();
    folder.remove();
  }
}

/** Does what was asked; gives states on the way by the change that undo would then have taken back. */
async function work({ client }: Backend, file: string, deeds: readonly Deed[]): Promise<ReadonlyMap<number, State>> {
  const documents: string[] = [];
  for (const text of [FASSALA, FASSALA_AGAIN, NEMA]) {
    documents.push((await client.call('document.ingest', { source: { from: 'text', text }, publisher: `Presse ${documents.length}` })).document.id);
  }
  const analyst = createAnalyst(client, documents);
  const landmarks = new Map<number, State>();
  for (const [index, deed] of deeds.entries()) {
    await analyst.act(deed);
    if (index % LANDMARK !== 0) continue;
    const { undo } = await client.call('history.ends', {});
    if (undo) landmarks.set(undo.change, stateOfFile(file));
  }
  return landmarks;
}

/** Undoes until nothing is left; wherever it passes a landmark, the workspace is as it was then. */
async function takeAllBack({ client }: Backend, file: string, landmarks: ReadonlyMap<number, State>): Promise<void> {
  for (let { undo } = await client.call('history.ends', {}); undo; { undo } = await client.call('history.undo', {})) {
    const landmark = landmarks.get(undo.change);
    if (landmark) expect(differences(stateOfFile(file), landmark)).toEqual([]);
  }
}
