import type { PageLook } from '@/lib/describe/page-globals';
import { type AskedConfig, judgeAsked, judgeElsewhere, lookAsAsked } from '@/lib/detect/asked';
import type { Finding } from '@/lib/types/page';
import { findShadowHosts } from '@/lib/watch/shadow-roots';
import { isVisible } from '@/lib/watch/visible';
import { createFrameSight } from './frame-sight';

/** So long a frame may take to show that it can be seen, milliseconds. */
const SIGHT_MS = 800;
/** What a page is written in; browsers show everything else in documents of their own. */
const PAGE_TYPE = /html|xml|^text\/plain$|json/;

/** The findings, where a person can see the frame that they stand in; else none. */
function ifSeen(findings: readonly Finding[]): Promise<readonly Finding[]> {
  if (window === window.top || findings.length === 0) return Promise.resolve(findings);
  return new Promise((done) => {
    const sight = createFrameSight({
      window,
      isVisible,
      ticks: () => performance.now(),
      tell: (seen) => seen.length > 0 && done(seen),
    });
    sight.say(findings);
    setTimeout(() => {
      done([]);
      sight.say([]);
    }, SIGHT_MS);
  });
}

/** Looks once at the page of this frame, as a person has asked. Leaves nothing behind: no panel, no step, no listener. */
export async function lookOnce(config: AskedConfig): Promise<PageLook> {
  const readable = PAGE_TYPE.test(document.contentType);
  if (!readable) return { readable, findings: [], kind: 'other', elsewhere: [] };
  // Our own panel stands beside the body, where no text is read.
  const isOwn = (element: Element): boolean => element.parentNode === document.documentElement;
  const input = lookAsAsked({ document, place: location, isVisible, findShadowHosts, isOwn, config });
  const now = Date.now();
  return {
    readable,
    findings: await ifSeen(judgeAsked(input, config, now)),
    kind: input.seenAs,
    elsewhere: judgeElsewhere(input, config, now),
  };
}
