// Everything that decides whether Confins is sound. The last line is "N passed, N failed".
import { bootstrap } from './bootstrap.mjs';

bootstrap('test.mjs', './steps/test.mjs');
