import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const native = [/^better-sqlite3/, /^@myriaddreamin\//];

export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      target: 'node24',
      externalizeDeps: { exclude: ['zod'] },
      rolldownOptions: {
        input: {
          electron: 'src/main/electron.ts',
          serve: 'src/main/serve.ts',
          cli: 'src/main/cli.ts',
          // Typst runs in a process of its own.
          'typst-worker': 'src/main/report/typst-worker.ts',
          // Documents are read on a thread of their own.
          'reader-worker': 'src/main/jobs/reader-worker.ts',
        },
        external: native,
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: 'src/preload/index.ts' },
        // A sandboxed window loads CommonJS only.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'src/renderer',
    plugins: [react()],
    worker: { format: 'es' },
    build: {
      outDir: 'out/renderer',
      emptyOutDir: true,
      // Both would put code or data into the page that the content security policy refuses.
      assetsInlineLimit: 0,
      minify: true,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 2000,
      rolldownOptions: { input: { index: 'src/renderer/index.html' } },
    },
  },
});
