import { OWN_EVENTS } from './own-events';

/** A page that keeps removing our element does not want it: give up quietly. */
const MOST_REMOUNTS = 5;
const REMOUNT_WINDOW_MS = 5000;

export interface Mount {
  /** Where the panel is rendered. */
  readonly layer: HTMLElement;
  readonly host: HTMLElement;
  /** In the top layer over the page, or as a block after it. */
  setFloating(floating: boolean): void;
  remove(): void;
}

/** The modal dialog in front of the page; what stands outside it can be neither seen nor used. */
function openModal(document: Document): HTMLDialogElement | null {
  const modals = [...document.querySelectorAll('dialog')].filter((dialog) => dialog.matches(':modal'));
  return modals.at(-1) ?? null;
}

/**
 * Puts one element of ours into the page: closed shadow root, styles by text
 * set before insertion (a page's own policy on styles then does not apply),
 * own layer as a manual popover in the top layer. The page's nodes and styles
 * stay untouched.
 * @param changed called when the place in the page has changed.
 */
export function mount(document: Document, name: string, css: string, changed: () => void): Mount {
  const host = document.createElement(name);
  const root = host.attachShadow({ mode: __TEST_BUILD__ ? 'open' : 'closed' });
  const style = document.createElement('style');
  style.textContent = css;
  const layer = document.createElement('div');
  layer.className = 'layer';
  root.append(style, layer);
  for (const type of OWN_EVENTS) host.addEventListener(type, (event) => event.stopPropagation());

  let floating = true;
  let removed = false;
  const remounts: number[] = [];

  function attach(): void {
    const parent = openModal(document) ?? document.documentElement;
    if (host.parentNode !== parent || !host.isConnected) parent.append(host);
    raise();
  }

  /** Shown anew, a popover stands above what was shown before. */
  function raise(): void {
    if (layer.matches(':popover-open')) layer.hidePopover();
    layer.popover = floating ? 'manual' : null;
    layer.classList.toggle('in-flow', !floating);
    if (floating && host.isConnected) layer.showPopover();
  }

  function check(): void {
    if (removed) return;
    const parent = openModal(document) ?? document.documentElement;
    if (host.isConnected && host.parentNode === parent) return;
    const now = performance.now();
    if (!host.isConnected) remounts.push(now);
    if (remounts.filter((at) => now - at < REMOUNT_WINDOW_MS).length > MOST_REMOUNTS) return;
    attach();
    changed();
  }

  const observer = new MutationObserver(check);
  observer.observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['open'] });
  attach();

  return {
    layer,
    host,
    setFloating(next) {
      if (next === floating) return;
      floating = next;
      raise();
    },
    remove() {
      removed = true;
      observer.disconnect();
      host.remove();
    },
  };
}
