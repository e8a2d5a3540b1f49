// Reads every labelled article and scores what the reader finds: node scripts/eval.mjs [DIR …] [--per-article] [--json]
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { spawnSync } from 'node:child_process';

const root = path.resolve(import.meta.dirname, '..');
const flags = process.argv.slice(2).filter((argument) => argument.startsWith('--'));
const named = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const directories = named.length > 0 ? named : [path.join(root, 'tests/eval/dev')];

const { loadLexicon } = await import('../src/main/extraction/lexicon.ts');
const { extract } = await import('../src/main/extraction/extract.ts');
const lexicon = loadLexicon(path.join(root, 'resources'));

for (const directory of directories) {
  const out = fs.mkdtempSync(path.join(os.tmpdir(), 'confins-eval-'));
  const files = fs.readdirSync(directory).filter((file) => file.endsWith('.json')).sort();
  const started = performance.now();
  for (const file of files) {
    const article = JSON.parse(fs.readFileSync(path.join(directory, file), 'utf8'));
    const events = extract(article, lexicon).map(({ draft }) => draft);
    fs.writeFileSync(path.join(out, file), JSON.stringify({ events }));
  }
  const seconds = (performance.now() - started) / 1000;
  spawnSync(process.execPath, [path.join(root, 'tests/eval/score.mjs'), directory, out, ...flags], { stdio: 'inherit' });
  console.error(`${files.length} articles in ${seconds.toFixed(2)} s`);
  fs.rmSync(out, { recursive: true });
}
await server.close();
