import { defineConfig } from '@playwright/test';
import type { DoorOptions } from './tests/e2e/door.ts';

const executablePath = process.env['CHROMIUM_PATH'];

/** One suite, two doors. */
export default defineConfig<DoorOptions>({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  timeout: 180_000,
  expect: { timeout: 40_000 },
  workers: 2,
  fullyParallel: true,
  // A loaded machine may miss a deadline once; what is told as flaky is to be looked at.
  retries: process.env['CI'] === undefined ? 0 : 1,
  forbidOnly: true,
  use: {
    viewport: { width: 1440, height: 900 },
    screenshot: 'only-on-failure',
    locale: 'fr-FR',
    timezoneId: 'Africa/Nouakchott',
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: ['--no-sandbox', '--disable-quic', '--disable-background-networking', '--no-first-run', '--disable-component-update', '--disable-sync'],
    },
  },
  projects: [
    { name: 'web', use: { door: 'web' }, testIgnore: 'electron/**' },
    { name: 'electron', use: { door: 'electron' }, testIgnore: 'web/**' },
  ],
});
