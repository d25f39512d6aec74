import type { Request } from '@/lib/messages';
import type { Finding } from '../detect/types';

/** A key that no findings have, so that the next ones are published in any case. */
const FORCE_PUBLISH = '?';

const keyOf = (findings: readonly Finding[]): string => findings.map(({ rule, codes }) => `${rule}:${codes}`).join(' ');

export interface FindingPublisherOptions {
  readonly isMainPage: boolean;
  /** To the background; undefined where it can't be reached. */
  readonly send: (request: Request) => Promise<unknown>;
  /** Shows what holds, or nothing; returns all that is shown, what frames have found included. */
  readonly show: (findings: readonly Finding[]) => readonly Finding[];
}

/** Publishes findings on which two looks in a row agree, to the panel and to the background. */
export function createFindingPublisher({ isMainPage, send, show }: FindingPublisherOptions) {
  let seenKey = '';
  // A frame reports an empty result once: its id may have belonged to an earlier document that reported a finding.
  let publishedKey = isMainPage ? '' : FORCE_PUBLISH;

  function publish(findings: readonly Finding[]): void {
    if (isMainPage) {
      void send({ type: 'findings', findings: show(findings) });
      return;
    }
    // The page around a frame shows its findings, where that page is one of ours.
    void send({ type: 'findings', findings }).then((shown) => show(shown === true ? [] : findings));
  }

  return {
    /** Takes what a look has found. Returns false while a second look must agree. */
    saw(findings: readonly Finding[]): boolean {
      const key = keyOf(findings);
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
