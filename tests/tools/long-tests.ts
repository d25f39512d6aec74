/** Unit tests that take long and seldom fail alone: random documents, every variation of a text, whole copies compiled. */
export const LONG_UNIT_TESTS: readonly string[] = [
  'tests/deploy/foreign/readers.test.ts',
  'tests/detect/fuzz.test.ts',
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
  'hostile[a-z-]*',
  'package',
  'panel-lasting',
  'panel-own',
  'panel-places',
  'policy',
  'policy-removal',
  'policy-update',
  'tabs',
  'teach',
  'traps',
];

/** What the quick run leaves out, by mark or by file. */
export const LONG_BROWSER_TESTS = `${FULL}|(?:${LONG_FILES.join('|')})\\.spec`;
