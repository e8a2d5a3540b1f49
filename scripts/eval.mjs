// Reads every labelled article and scores what the reader finds: node scripts/eval.mjs [DIR …] [--per-article] [--json]
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { spawnSync } from 'node:child_process';

const root = path.resolve(import.meta.dirname, '..');
const flags = process.argv.slice(2).filter((argument) => argument.startsWith('--'));
const named = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const directories = named.length > 0 ? named : [path.join(root, 'tests/eval/dev')];

const { edtf, match, norm } = await import('../tests/eval/score.mjs');
const { loadLexicon } = await import('../src/main/extraction/lexicon.ts');
const { extract } = await import('../src/main/extraction/extract.ts');
const lexicon = loadLexicon(path.join(root, 'resources'));

for (const directory of directories) {
  const out = fs.mkdtempSync(path.join(os.tmpdir(), 'confins-eval-'));
  const files = fs.readdirSync(directory).filter((file) => file.endsWith('.json')).sort();
  const started = performance.now();
  const proposals = [];
  for (const file of files) {
    const article = JSON.parse(fs.readFileSync(path.join(directory, file), 'utf8'));
    const extracted = extract(article, lexicon);
    const events = extracted.map(({ draft }) => draft);
    proposals.push(...judged(article.events, extracted));
    fs.writeFileSync(path.join(out, file), JSON.stringify({ events }));
  }
  const seconds = (performance.now() - started) / 1000;
  spawnSync(process.execPath, [path.join(root, 'tests/eval/score.mjs'), directory, out, ...flags], { stdio: 'inherit' });
  if (!flags.includes('--json')) printReliability(proposals);
  console.error(`${files.length} articles in ${seconds.toFixed(2)} s`);
  fs.rmSync(out, { recursive: true });
}

/** Each proposal with its confidence and whether type, dates and place are right; those set aside by an optional event are left out. */
function judged(gold, extracted) {
  const drafts = extracted.map(({ draft }) => draft);
  const required = gold.filter(({ optional }) => !optional);
  const right = new Map(match(required, drafts).map(([g, p]) => [p, agrees(required[g], drafts[p])]));
  const rest = drafts.map((_, index) => index).filter((index) => !right.has(index));
  const spare = new Set(match(gold.filter(({ optional }) => optional), rest.map((index) => drafts[index])).map(([, p]) => rest[p]));
  return extracted.flatMap(({ confidence }, index) => (spare.has(index) ? [] : [{ confidence, right: right.get(index) ?? false }]));
}

function agrees(gold, draft) {
  const [a, b] = [edtf(gold.when), edtf(draft.when)];
  if (gold.type !== draft.type || !a || !b || a[0] !== b[0] || a[1] !== b[1]) return false;
  if (gold.where.precision === 'border' && draft.where.precision === 'border') return true;
  const names = [gold.where.name, ...(gold.where.alt ?? [])].map(norm).filter(Boolean);
  const name = norm(draft.where.name);
  if (names.length > 0 && name) return names.includes(name);
  return names.length === 0 && !name && gold.where.precision === draft.where.precision && gold.where.country === draft.where.country;
}

function printReliability(proposals) {
  const bins = [0, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9].map((from, index, all) => ({ from, to: all[index + 1] ?? 1.01 }));
  console.log('  confidence   said  right  count   (right: type, date bounds and place agree)');
  for (const { from, to } of bins) {
    const inside = proposals.filter(({ confidence }) => confidence >= from && confidence < to);
    if (inside.length === 0) continue;
    const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
    console.log(`    ${from.toFixed(1)}-${Math.min(to, 1).toFixed(1)}    ${mean(inside.map(({ confidence }) => confidence)).toFixed(2)}   ${mean(inside.map(({ right }) => Number(right))).toFixed(2)}   ${inside.length}`);
  }
}
