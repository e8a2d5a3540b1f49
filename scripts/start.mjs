// Opens Confins: the desktop window where there can be one, else the web door.
// --web asks for the web door; --workspace FILE, --empty and --port N are passed on.
import { bootstrap } from './bootstrap.mjs';

bootstrap('start.mjs', './steps/start.mjs');
