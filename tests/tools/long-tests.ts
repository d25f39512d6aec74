/**
 * Unit tests that take long and seldom fail alone: random documents, every variation of a text, every kind of policy file,
 * whole copies compiled.
 */
export const LONG_UNIT_TESTS: readonly string[] = [
  'tests/deploy/admx.test.ts',
  'tests/deploy/foreign/readers.test.ts',
  'tests/deploy/linux-scripts.test.ts',
  'tests/deploy/policies-command.test.ts',
  'tests/deploy/round-trip.test.ts',
  'tests/describe/replay.test.ts',
  'tests/detect/fuzz.test.ts',
  'tests/detect/sets.test.ts',
  'tests/detect/weights.test.ts',
  'tests/detect/wordings.test.ts',
  'tests/house/new-field.test.ts',
  'tests/house/new-rule.test.ts',
];

/** Marks a test in the browser that only `npm test -- --full` plays. */
export const FULL = '@full';

/** Endings of the names of browser tests that take long: packages made twice, real policies, workers killed, every kind of page. */
const LONG_FILES = [
  'axe',
  'blocked-scripts',
  'differential',
  'faults[a-z-]*',
  'firefox-lint',
  'frame-sight',
  'frames',
  'help-script',
  'hostile[a-z-]*',
  'package',
  'panel-lasting',
  'panel-number',
  'panel-own',
  'panel-places',
  'policy',
  'policy-removal',
  'policy-update',
  'stored-policy',
  'tabs',
  'teach',
  'traps',
];

/** Parts of the titles of tests in other files: each runs axe on a whole surface, which takes ten seconds. */
const LONG_TITLES = ['axe finds nothing', 'no accessibility violations'];

/** What the quick run leaves out, by mark, file or title. */
export const LONG_BROWSER_TESTS = `${FULL}|(?:${LONG_FILES.join('|')})\\.spec|${LONG_TITLES.join('|')}`;
