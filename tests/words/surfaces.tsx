import { render } from 'preact';
import { onTestFinished } from 'vitest';
import { modelOf } from '@/components/panel/model';
import { type PanelEvents, PanelView } from '@/components/panel/panel-view';
import { DEFAULTS } from '@/lib/config/resolve';
import type { Config } from '@/lib/types/config';
import type { Finding } from '@/lib/types/page';

const EVENTS: PanelEvents = {
  collapse: () => undefined,
  expand: () => undefined,
  close: () => undefined,
  reopen: () => undefined,
  neverShow: () => undefined,
  showAgain: () => undefined,
  isSeen: () => true,
  openEntry: () => undefined,
  openSearch: () => undefined,
  openSupport: () => undefined,
  askTime: async () => null,
};

/** The panel with what was found, in a root of its own. */
export function panelWith(
  findings: readonly Finding[],
  changed: Partial<Config> = {},
  events: Partial<PanelEvents> = {},
  collapsed = false,
): HTMLElement {
  const config = { ...DEFAULTS, ...changed };
  const root = document.createElement('div');
  document.body.append(root);
  onTestFinished(() => {
    render(null, root);
    root.remove();
  });
  const model = modelOf(findings, config, 'zh-TW');
  render(
    <PanelView
      model={model}
      config={config}
      collapsed={collapsed}
      alive
      takeFocus={false}
      isHidden={false}
      isClosed={false}
      events={{ ...EVENTS, ...events }}
    />,
    root,
  );
  return root;
}

/** A finding of one rule. */
export const found = (rule: string, ...codes: string[]): Finding => ({ rule, codes, at: 0, show: 'panel' });

/** As a person does it: the panel hears no other. */
export function click(element: Element): void {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true });
  Object.defineProperty(event, 'isTrusted', { value: true });
  element.dispatchEvent(event);
}
