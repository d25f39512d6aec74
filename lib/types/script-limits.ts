/** Longer scripts are libraries, not an error page's two lines. */
export const LONGEST_SCRIPT = 20_000;
/**
 * For all scripts that are read in a page together: ten of the longest, or a hundred with a few form checks. The background
 * judges each script by itself, where no page waits for it, and has as much for each.
 */
export const PAGE_STEPS = 200_000;
