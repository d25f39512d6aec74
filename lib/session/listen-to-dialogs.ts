import { watchDialogs } from '@/lib/watch/dialog-scripts';
import type { PageSession } from './page-session';

/** A page that only alerts and goes on has a script or two with a dialog in them. */
const MOST_SCRIPTS = 20;

/**
 * Hands the scripts of a page that may open native dialogs to its session, in the same turn as the parser inserts them,
 * so that a dialog is known before it opens. What the page's policy then blocks is taken back.
 */
export function listenToDialogs(document: Document, session: PageSession): void {
  const heard = new Set<string>();
  watchDialogs(document, {
    said(script) {
      if (heard.has(script) || heard.size >= MOST_SCRIPTS) return;
      heard.add(script);
      void session.sawDialogs(script);
    },
    unsaid(script) {
      if (heard.delete(script)) void session.unsaidDialogs(script);
    },
  });
}
