import { runCli } from './hosts/cli/run.ts';

const locale = process.env['LC_ALL'] || process.env['LC_MESSAGES'] || process.env['LANG'] || '';
process.exitCode = await runCli(
  process.argv.slice(2),
  { out: (text) => void process.stdout.write(text), err: (text) => void process.stderr.write(text) },
  locale.startsWith('fr') ? 'fr' : 'en',
);
