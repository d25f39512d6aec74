/** True only in builds for the browser tests. Commands that read the rules without a build get false. */
export const IS_TEST_BUILD = typeof __TEST_BUILD__ !== 'undefined' && __TEST_BUILD__;
