// The command line: npm run -s confins -- <command>
import { bootstrap } from './bootstrap.mjs';

bootstrap('confins.mjs', './steps/command-line.mjs');
