import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { LONG_UNIT_TESTS } from './tools/long-tests.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What reads or draws pages needs a document; all else is quicker without one. */
const ON_PAGES = [
  'tests/{describe,detect,help,panel,popup,session,watch}/**/*.test.{ts,tsx}',
  'tests/{deploy,options}/**/*.test.{ts,tsx}',
  'tests/**/*.test.tsx',
];

/** Asked for by `npm test` without `--full`. Stands here, since a project with an `exclude` of its own hears none from the command line. */
const LEFT_OUT = process.env.WITHOUT_LONG_TESTS ? LONG_UNIT_TESTS : [];

export default defineConfig({
  root,
  plugins: [WxtVitest({ root })],
  define: { __TEST_BUILD__: 'true' },
  test: {
    // Without it one core of two stands idle.
    maxWorkers: '100%',
    // A context for each file in a process that lives on: two thirds of the time. Not threads: those share one processor time,
    // which some tests measure.
    pool: 'vmForks',
    // A busy machine is slow, not wrong.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 30_000 } },
    mockReset: true,
    restoreMocks: true,
    projects: [
      { extends: true, test: { name: 'pages', environment: 'happy-dom', include: ON_PAGES, exclude: [...LEFT_OUT] } },
      {
        extends: true,
        test: {
          name: 'plain',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: [...ON_PAGES, 'tests/browser/**', 'node_modules/**', ...LEFT_OUT],
        },
      },
    ],
  },
});
