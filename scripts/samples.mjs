// The sample reports under docs/samples, from the chronology that ships with the program: issued as a desk would issue them.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createClient } from '#shared/contract/client';
import { openApp } from '../src/main/app.ts';
import { ASSESSMENTS } from './steps/sample-texts.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'docs', 'samples');

const SAMPLES = [
  { name: 'sitrep', template: 'sitrep', scope: { from: '2024-04-01', to: '2024-05-31' }, langs: ['fr', 'en'], formats: ['pdf', 'docx', 'html', 'md'] },
  { name: 'weekly', template: 'weekly', scope: { from: '2022-03-01', to: '2022-03-31' }, langs: ['fr'], formats: ['pdf'] },
  { name: 'incident', template: 'incident', scope: { event: 'chosen' }, langs: ['en'], formats: ['pdf'] },
];

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const app = await openApp({ workspace: ':memory:', resourcesDir: join(root, 'resources'), as: 'Cellule frontière', clock: () => '2024-06-01T08:00:00.000Z' });
const client = createClient(app.dispatch);
await client.call('chronology.load', { set: 'open-sources' });

for (const { name, template, scope, langs, formats } of SAMPLES) {
  for (const lang of langs) {
    const { id } = await client.call('report.create', {
      template, scope: await settled(scope), lang, marking: 'green', author: lang === 'fr' ? 'Cellule frontière' : 'Border desk',
      distribution: lang === 'fr' ? ['État-major', 'Archives'] : ['General staff', 'Archives'], nextIssue: '2024-07-01', previous: null,
    });
    for (const [section, paragraphs] of Object.entries(ASSESSMENTS[name]?.[lang] ?? {})) {
      await client.call('report.edit', { id, changes: [{ field: `texts.${section}`, from: null, to: { paragraphs, seq: 1_000_000 } }] });
    }
    await client.call('report.submit', { id });
    await client.call('report.approve', { id, approver: lang === 'fr' ? 'Cheffe de cellule' : 'Head of desk' });
    await client.call('report.issue', { id });
    for (const format of formats) writeFileSync(join(folder, `${name}.${lang}.${format}`), await client.call('report.open', { id, format }));
  }
}
await app.close();

/** The gravest incident of the chronology where a note names none that is there. */
async function settled(scope) {
  if (scope.event === undefined) return scope;
  const { events } = await client.call('event.list', { filter: { kinds: ['incident'], from: '2024-04-01', to: '2024-05-31' } });
  const killed = ({ casualties }) => casualties.killed?.[0] ?? 0;
  return { event: events.sort((a, b) => killed(b) - killed(a))[0].id };
}
