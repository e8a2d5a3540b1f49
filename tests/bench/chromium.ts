/** The rows that need a page: built by Vite into a temporary folder, served on loopback, driven in the machine's Chromium. */
import { type Browser, chromium, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { build } from 'vite';
import { createColumnStore } from '../../src/main/store/columns.ts';
import { openWorkspace } from '../../src/main/store/open.ts';
import type { Readings } from './readings.ts';

/** More markers than this do not fit into a page. */
const MOST_MARKERS = 1_000_000;

/** `file`: a workspace written before; `executablePath`: the Chromium's program. */
export async function chromiumSuite(file: string, executablePath: string, withPeers: boolean): Promise<Readings> {
  const folder = await mkdtemp(join(tmpdir(), 'confins-bench-page-'));
  await build({ configFile: false, logLevel: 'error', root: resolve(import.meta.dirname, 'page'), worker: { format: 'es' }, build: { outDir: folder, target: 'esnext' } });
  const { server, address } = await serve(folder, file);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--js-flags=--max-old-space-size=8192', '--disable-quic', '--disable-background-networking'] });
  try {
    return await measured(browser, address, withPeers);
  } finally {
    await browser.close();
    server.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function measured(browser: Browser, address: string, withPeers: boolean): Promise<Readings> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const paints: Readings[] = [];
  for (let run = 0; run < 3; run++) {
    await page.goto(address);
    paints.push(await ask(page, 'paint'));
  }
  const shown = { ...paints[1], paint: paints.map(({ paint = 0 }) => paint).sort((a, b) => a - b)[1] ?? 0 };
  const blank = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await blank.goto(`${address}blank`);
  const still = await blank.evaluate(blankFrames);
  await blank.close();
  await page.bringToFront();
  const own = { ...(await ask(page, 'pan')), ...(await ask(page, 'brush')), ...(await ask(page, 'recluster')) };
  const alone = { ...shown, ...still, ...own };
  return withPeers ? { ...alone, ...(await ask(page, 'peers', MOST_MARKERS)), ...(await ask(page, 'webgl', MOST_MARKERS)) } : alone;
}

/** Empty, with a word, where the page fails: the other rows stand. */
async function ask(page: Page, name: string, input?: number): Promise<Readings> {
  try {
    return await page.evaluate(call, { name, input });
  } catch (error) {
    process.stderr.write(`${name}: ${error instanceof Error ? error.message : String(error)}\n`);
    return {};
  }
}

/** Runs in the page. */
async function call({ name, input }: { name: string; input: number | undefined }): Promise<Readings> {
  const bench: Record<string, (input: number | undefined) => Promise<Readings>> | undefined = Reflect.get(globalThis, 'bench');
  const answer = await bench?.[name]?.(input);
  if (!answer) throw new Error(`the page knows no ${name}`);
  return answer;
}

/** Runs in a page without anything in it. */
async function blankFrames(): Promise<Readings> {
  const frame = async (): Promise<number> => new Promise((resolve) => {
    requestAnimationFrame(resolve);
  });
  const times: number[] = [];
  let last = await frame();
  for (let i = 0; i < 240; i++) {
    const now = await frame();
    times.push(now - last);
    last = now;
  }
  times.sort((a, b) => a - b);
  return { blankP95: times[228] ?? 0, blankLate: times.filter((time) => time > 25).length / 240 };
}

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/** A workspace is opened for every request of its columns, so that the first paint pays for it. */
async function serve(folder: string, file: string): Promise<{ server: Server; address: string }> {
  const server = createServer(({ url = '/' }, response) => {
    if (url === '/columns') {
      const workspace = openWorkspace(file, '2026-01-01T00:00:00.000Z');
      response.end(createColumnStore(workspace.db).bytes(true));
      workspace.close();
      return;
    }
    if (url === '/blank') {
      response.setHeader('content-type', 'text/html').end('<!doctype html><title>Blank</title>');
      return;
    }
    try {
      const path = url === '/' ? '/index.html' : url;
      const bytes = readFileSync(join(folder, path));
      response.setHeader('content-type', TYPES[extname(path)] ?? 'application/octet-stream').end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('no address');
  return { server, address: `http://127.0.0.1:${bound.port}/` };
}
