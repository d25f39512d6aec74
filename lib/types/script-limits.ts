/** Longer scripts are libraries, not an error page's two lines. */
export const LONGEST_SCRIPT = 20_000;
/** For all scripts of a page together: ten of the longest, or a hundred with a few form checks. */
export const PAGE_STEPS = 200_000;
