import type { Runtime } from 'webextension-polyfill';
import type { FrameFindings, Request, StepReply } from '@/lib/messages';
import type { Finding } from '../detect/types';
import type { Attempts } from './attempts';

/** What the background does for a tab, given by the entrypoint. */
export interface TabActions {
  /** Tells by badge and title that an answer is at hand. */
  mark(tab: number, findings: readonly Finding[]): Promise<void>;
  /** Opens a page of the extension's own next to the tab. */
  open(tab: number, target: string): Promise<void>;
  /** Hands a frame's findings to the tab's main page; false where nobody listens there. */
  toMainPage(tab: number, message: FrameFindings): Promise<boolean>;
  /** Whether a school has rules of its own. */
  hasOwnRules(): Promise<boolean>;
}

/**
 * Answers one request of a content script. It can only reach what belongs to
 * the tab that sent it: the tab's number comes from the browser, never from
 * the message.
 */
export async function serve(
  request: Request,
  sender: Runtime.MessageSender,
  attempts: Attempts,
  actions: TabActions,
): Promise<unknown> {
  const tab = sender.tab?.id;
  if (tab === undefined) return undefined;
  switch (request.type) {
    case 'step': {
      const opener = request.opened ? sender.tab?.openerTabId : undefined;
      const attempt = await attempts.addStep(tab, opener, request.step);
      return { ...attempt, ownRules: await actions.hasOwnRules() } satisfies StepReply;
    }
    case 'findings': {
      const frame = sender.frameId ?? 0;
      const shown =
        frame === 0 || (await actions.toMainPage(tab, { type: 'frame-findings', frame, findings: request.findings }));
      if (frame === 0 || !shown) {
        await attempts.setFindings(tab, request.findings);
        await actions.mark(tab, request.findings);
      }
      return shown;
    }
    case 'dismiss':
      return attempts.dismiss(tab, request.rules);
    case 'open':
      return actions.open(tab, request.target);
  }
}
