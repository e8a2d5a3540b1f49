/** Serves the built page under `app://confins/`. */
import { protocol } from 'electron';
import { readPageFile } from '../page-files.ts';
import { isOurPage, SCHEME } from './page-address.ts';

/** Must run before the application is ready. */
export function registerPageScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } }]);
}

export function handlePageScheme(pageDir: string): void {
  protocol.handle(SCHEME, async (request) => {
    if (!isOurPage(request.url) || request.method !== 'GET') return new Response(null, { status: 403 });
    const file = await readPageFile(pageDir, new URL(request.url).pathname);
    return file === null ? new Response(null, { status: 404 }) : new Response(file.body, { headers: file.headers });
  });
}
