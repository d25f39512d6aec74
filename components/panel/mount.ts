import { LAYER_MARK } from '@/lib/session/stale-panels';
import type { RootOf } from '@/lib/utils/closed-root';
import { isInFront } from './in-front';
import { createLimit } from './limit';
import { fullscreenOf, modalsOf } from './modals';

/** A page that keeps removing or covering our element does not want it: it is then left at that for a while. */
const MOST_TURNS = 5;
const TURNS_MS = 5000;
/** At most so often the page is looked at for what has come in front of us, however much it changes. */
const LOOK_MS = 100;
/** Not everything that comes in front gives a sign. */
const WATCH_MS = 500;

export interface Mount {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** Where the panel is rendered; in the top layer, above the page. */
  readonly layer: HTMLElement;
  /** Looks whether the panel can be seen and used, and mends what is wrong. */
  check(): void;
  /** Something may have come over the panel that lets clicks through: brings it to the front. */
  rise(): void;
  remove(): void;
}

export interface MountOptions {
  /** Of a page that allows no style elements, the extension's own, a sheet. */
  readonly css: string | CSSStyleSheet;
  readonly rootOf: RootOf;
  /** The element has come to another place in the page, or is shown in another size there. */
  readonly changed: () => void;
}

/** The page's own `zoom`, where an element of ours stands. */
export function zoomAround(host: Element): number {
  const zoom: unknown = host.parentElement && Reflect.get(host.parentElement, 'currentCSSZoom');
  return typeof zoom === 'number' && zoom > 0 ? zoom : 1;
}

function createHost(document: Document, css: MountOptions['css']) {
  // Of a plain kind: a name of our own would be the page's to define, with a constructor that gets at the root.
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: __TEST_BUILD__ ? 'open' : 'closed' });
  if (typeof css === 'string') root.append(Object.assign(document.createElement('style'), { textContent: css }));
  else root.adoptedStyleSheets = [css];
  const layer = document.createElement('div');
  layer.className = `layer ${LAYER_MARK}`;
  layer.popover = 'manual';
  root.append(layer);
  return { host, root, layer };
}

/**
 * Puts one element of ours into the page: closed shadow root, styles by text set before insertion (a page's own policy
 * on styles then does not apply), its layer a manual popover in the top layer. The page's nodes and styles stay
 * untouched, and as the element itself makes no box, its layout too.
 */
export function mount(document: Document, { css, rootOf, changed }: MountOptions): Mount {
  const { host, root, layer } = createHost(document, css);
  const turns = createLimit(MOST_TURNS, TURNS_MS);
  let zoom = zoomAround(host);
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** Shown anew, a popover stands above what was shown before; the focus in it stays. */
  function raise(): void {
    const focused = root.activeElement;
    if (layer.matches(':popover-open')) layer.hidePopover();
    layer.showPopover();
    if (focused instanceof HTMLElement && root.activeElement !== focused) focused.focus({ preventScroll: true });
  }

  function attachTo(parent: Element): void {
    if (host.parentNode !== parent) parent.append(host);
    raise();
  }

  /** Within the modal dialog that is in front, or what fills the screen: all that stands outside is out of reach. */
  function attach(): void {
    const inner = [...modalsOf(document, rootOf), fullscreenOf(document, rootOf)];
    for (const parent of [...inner.filter((one) => one !== null), document.documentElement]) {
      attachTo(parent);
      if (isInFront(host, layer)) return;
    }
  }

  function check(): void {
    clearTimeout(timer);
    timer = undefined;
    // What a page hangs on our element (`inert`, a title, a style) is not ours.
    const foreign = host.getAttributeNames();
    // A page gives no sign of it.
    const before = zoom;
    zoom = zoomAround(host);
    if (zoom !== before) changed();
    if (host.isConnected && foreign.length === 0 && isInFront(host, layer)) return;
    if (!turns.take()) return;
    for (const name of foreign) host.removeAttribute(name);
    const parent = host.parentNode;
    if (parent instanceof Element && parent.isConnected) raise();
    if (!host.isConnected || !isInFront(host, layer)) attach();
    if (host.parentNode !== parent) changed();
  }

  function rise(): void {
    if (!host.isConnected || !turns.take()) return;
    raise();
    check();
  }

  function checkSoon(): void {
    timer ??= setTimeout(check, LOOK_MS);
  }

  const observer = new MutationObserver(() => (host.isConnected ? checkSoon() : check()));
  observer.observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['open', 'inert'] });
  const own = new MutationObserver(checkSoon);
  own.observe(host, { attributes: true });
  const interval = setInterval(check, WATCH_MS);
  attach();

  return {
    host,
    root,
    layer,
    check,
    rise,
    remove() {
      clearTimeout(timer);
      clearInterval(interval);
      observer.disconnect();
      own.disconnect();
      host.remove();
    },
  };
}
