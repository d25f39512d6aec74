import type { Runtime } from 'webextension-polyfill';
import type { DialogReply, FrameFindings, Request, StepReply } from '@/lib/messages';
import type { Config } from '@/lib/types/config';
import type { Finding, PageKind } from '@/lib/types/page';
import { isKnownFinding, isKnownRule, isKnownTarget } from './known';
import type { Attempts } from './login-attempts';
import { isOwnTab, senderHost } from './sender';

/** What the background does for a tab, given by the entrypoint. */
export interface TabActions {
  /** Tells by badge and title that an answer is at hand. */
  mark(tab: number, findings: readonly Finding[]): Promise<void>;
  /** Opens a page of the extension's own next to the tab, where a person can have asked for it. */
  open(tab: number, target: string): Promise<void>;
  /** Hands a frame's findings to the tab's main page; false where nobody listens there. */
  toMainPage(tab: number, message: FrameFindings): Promise<boolean>;
  /** The configuration in force. */
  config(): Promise<Pick<Config, 'rules' | 'entries'>>;
  /** What the native dialogs of an inline script mean, by the rules in force. */
  judgeDialog(script: string, host: string, kind: PageKind): Promise<DialogReply>;
  /** Runs `help.js` in a frame of the tab; false where the browser refuses, or the frame is gone. */
  runHelp(tab: number, frame: number): Promise<boolean>;
}

/**
 * Answers one request of a content script; undefined where it asks for nothing that there is. A page process that was
 * taken over can send anything, so the request only chooses among what is known here: the tab and the host come from the
 * browser, rules and codes must exist.
 */
export async function handleRequest(
  request: Request,
  sender: Runtime.MessageSender,
  attempts: Attempts,
  actions: TabActions,
): Promise<unknown> {
  const tab = sender.tab?.id;
  const host = senderHost(sender);
  if (tab === undefined || host === null) return undefined;
  const frame = sender.frameId ?? 0;
  if (request.type === 'help') return isOwnTab(sender) && actions.runHelp(tab, frame);
  const config = await actions.config();
  switch (request.type) {
    case 'step':
    case 'take-back': {
      const step = { ...request.step, host };
      // Only a tab's main page leaves steps.
      if (frame !== 0 || !isKnownFinding({ rule: step.rule, codes: step.codes }, config)) return undefined;
      const attempt =
        request.type === 'take-back'
          ? await attempts.takeBack(tab, step)
          : await attempts.addStep(tab, request.opened ? sender.tab?.openerTabId : undefined, step);
      return { ...attempt, ownRules: config.rules.length > 0 } satisfies StepReply;
    }
    case 'dialog': {
      const { kind, script } = request;
      const judge = (): Promise<DialogReply> => actions.judgeDialog(script, host, kind);
      // Only a tab's main page leaves steps.
      if (frame !== 0) return { ...(await judge()), steps: [] } satisfies DialogReply;
      const opener = request.opened ? sender.tab?.openerTabId : undefined;
      return attempts.addDialog(tab, opener, { kind, host }, judge);
    }
    case 'own-rules':
      return config.rules.length > 0;
    case 'findings': {
      const findings = request.findings.filter((finding) => isKnownFinding(finding, config));
      // The page around a frame speaks for it. Where that is none of ours nobody does: a frame would lend itself to it.
      if (frame !== 0) {
        const { covered } = request;
        const report = { type: 'frame-findings', frame, findings, ...(covered && { covered }) } as const;
        return isOwnTab(sender) && actions.toMainPage(tab, report);
      }
      await attempts.setFindings(tab, findings);
      await actions.mark(tab, findings);
      return false;
    }
    case 'dismiss':
      if (request.rules.length === 0) return attempts.showAgain(tab);
      return attempts.dismiss(
        tab,
        request.rules.filter((rule) => isKnownRule(rule, config)),
      );
    case 'open':
      return isKnownTarget(request.target, config) ? actions.open(tab, request.target) : undefined;
  }
}
