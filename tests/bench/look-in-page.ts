import { DEFAULTS } from '@/lib/config/store';
import { createDetector } from '@/lib/detect/detector';
import { summarizePage } from '@/lib/watch/page-summary';
import { findShadowHosts } from '@/lib/watch/shadow-roots';
import { isVisible } from '@/lib/watch/visible';

/** What a look is taken at. */
export interface LookInput {
  readonly name: string;
  /** A whole document. */
  readonly html: string;
  /** Scripts of it that have opened native dialogs. */
  readonly dialogs: readonly string[];
}

declare global {
  var lookAt: (input: LookInput) => number;
}

/** Writes the document and looks at it once, as watcher and help do together. @returns milliseconds */
globalThis.lookAt = ({ html, dialogs }) => {
  document.open();
  document.write(html);
  document.close();
  // Laid out, as after a frame.
  document.body.getBoundingClientRect();
  const started = performance.now();
  const summary = summarizePage(document, location, { isVisible, findShadowHosts, isOwn: () => false });
  const detector = createDetector({ document, place: location, isVisible, config: () => DEFAULTS });
  const reading = detector.read({ summary, trail: [], unchangedMs: 0, dialogs });
  reading.findings([]);
  return performance.now() - started;
};
