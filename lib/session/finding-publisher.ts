import type { Finding } from '@/lib/types/page';

/** A key that no findings have, so that the next ones are published in any case. */
const FORCE_PUBLISH = '?';

const keyOf = (findings: readonly Finding[]): string => findings.map(({ rule, codes }) => `${rule}:${codes}`).join(' ');

export interface FindingPublisherOptions {
  readonly isMainPage: boolean;
  /** Shows what holds, or nothing, and lets the background know. */
  readonly publish: (findings: readonly Finding[]) => void;
}

/** Publishes findings on which two looks in a row agree. */
export function createFindingPublisher({ isMainPage, publish }: FindingPublisherOptions) {
  let seenKey = '';
  // A frame reports an empty result once: its id may have belonged to an earlier document that reported a finding.
  let publishedKey = isMainPage ? '' : FORCE_PUBLISH;

  return {
    /**
     * Takes what a look has found. Returns false while a second look must agree.
     * @param open those of them that nobody has closed: what is shown changes with them, too.
     */
    saw(findings: readonly Finding[], open: readonly Finding[]): boolean {
      const key = keyOf([...findings, ...open]);
      const held = key === seenKey;
      seenKey = key;
      if (held && key !== publishedKey) {
        publishedKey = key;
        publish(findings);
      }
      return key === publishedKey;
    },
    /** The background has dropped what this tab had found: publish again, unless nothing was. */
    dropped(): void {
      if (publishedKey !== '') publishedKey = FORCE_PUBLISH;
    },
    /** Publish again in any case. */
    again(): void {
      publishedKey = FORCE_PUBLISH;
    },
  };
}
