import { pathToFileURL } from 'node:url';
import { ensureBuild } from './build.mjs';
import { inOut } from './project.mjs';

ensureBuild();
process.argv[1] = inOut('main', 'cli.js');
await import(pathToFileURL(process.argv[1]).href);
