import type { Runtime } from 'webextension-polyfill';
import type { DialogStep, FrameFindings, Request, StepReply } from '@/lib/messages';
import type { Finding, PageKind } from '../detect/types';
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
  /** The steps that the texts of native dialogs leave, by the rules in force. */
  judgeDialog(texts: readonly string[], host: string, kind: PageKind): Promise<DialogStep[]>;
  /** Runs `help.js` in a frame of the tab; false where the browser refuses, or the frame is gone. */
  runHelp(tab: number, frame: number): Promise<boolean>;
}

const hostOf = ({ url = '' }: Runtime.MessageSender): string => (URL.canParse(url) ? new URL(url).hostname : '');

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
    case 'dialog': {
      const opener = request.opened ? sender.tab?.openerTabId : undefined;
      const host = hostOf(sender);
      const { kind, texts } = request;
      return attempts.addDialog(tab, opener, { kind, host }, () => actions.judgeDialog(texts, host, kind));
    }
    case 'help':
      return actions.runHelp(tab, sender.frameId ?? 0);
    case 'own-rules':
      return actions.hasOwnRules();
    case 'dismiss':
      return attempts.dismiss(tab, request.rules);
    case 'open':
      return actions.open(tab, request.target);
  }
}
