/** So long something must have been in sight before a click on it may change what lasts. */
export const SEEN_MS = 500;
/** The least that the browser allows between two answers. */
const DELAY_MS = 100;

/** Answers of browsers that know what lies over an element. Firefox does not. */
interface Entry extends IntersectionObserverEntry {
  readonly isVisible?: boolean;
}

export interface Sight {
  /** Whether the panel has been whole in sight, with nothing over it, for at least `SEEN_MS`. */
  isSeen(): boolean;
  stop(): void;
}

/**
 * Watches whether a person can see the panel. That a person has clicked does not say that the person saw on what: a page
 * may lay a picture over the panel that lets clicks through. The browser tells where it can (`isVisible`: nothing over
 * it, no filter, not see-through); elsewhere only that it meets clicks, which does not notice such a picture.
 * @param isInFront whether clicks meet the panel.
 * @param covered called when something has come over it.
 */
export function watchSight(panel: Element, isInFront: () => boolean, covered: () => void): Sight {
  let since = Number.POSITIVE_INFINITY;
  const options = { threshold: [0, 0.5, 0.99], trackVisibility: true, delay: DELAY_MS };
  const observer = new IntersectionObserver((entries) => {
    const entry: Entry | undefined = entries.at(-1);
    const isVisible = entry !== undefined && entry.intersectionRatio > 0.98 && (entry.isVisible ?? isInFront());
    const wasVisible = since !== Number.POSITIVE_INFINITY;
    if (isVisible && !wasVisible) since = performance.now();
    if (!isVisible) since = Number.POSITIVE_INFINITY;
    // While it comes up it is not yet all there.
    if (!isVisible && wasVisible) covered();
  }, options);
  observer.observe(panel);
  return {
    isSeen: () => isInFront() && performance.now() - since >= SEEN_MS,
    stop: () => observer.disconnect(),
  };
}
