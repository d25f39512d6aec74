import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../.output/e2e',
  fullyParallel: true,
  // One more than the two cores that CI has: a page waits now and then.
  workers: 3,
  retries: 0,
  // A busy machine is slow, not wrong.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: '../../.output/e2e.json' }]],
});
