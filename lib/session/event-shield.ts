const FIREFOX = import.meta.env.BROWSER === 'firefox';
const COMPOSING = ['compositionstart', 'compositionupdate', 'compositionend'];

/**
 * Events by which a page could notice, block or take over what a person does in the panel. Types without a default
 * action that we need are here too: what happens in the panel is none of the page's business.
 */
const TYPES: readonly string[] = [
  ...['pointerdown', 'pointerup', 'pointermove', 'pointerover', 'pointerout', 'pointerenter', 'pointerleave'],
  ...['pointercancel', 'gotpointercapture', 'lostpointercapture'],
  ...['mousedown', 'mouseup', 'mousemove', 'mouseover', 'mouseout', 'mouseenter', 'mouseleave', 'wheel', 'mousewheel'],
  ...['click', 'dblclick', 'auxclick', 'contextmenu'],
  ...['touchstart', 'touchmove', 'touchend', 'touchcancel'],
  ...['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'paste', 'copy', 'cut'],
  ...['focus', 'blur', 'focusin', 'focusout'],
  ...['selectstart', 'dragstart', 'drag', 'dragend', 'dragenter', 'dragover', 'dragleave', 'drop'],
  // Never the panel's own: they tell that something may have come in front of it.
  ...['toggle', 'fullscreenchange'],
  // There all that leave a root.
  ...(FIREFOX
    ? ['pointerrawupdate', 'DOMActivate', 'DOMMouseScroll', 'MozMousePixelScroll', 'textInput', ...COMPOSING]
    : []),
];
/**
 * A listener that may cancel these would hold up scrolling; ours only stops them from going on. By the DOM standard a
 * window's listeners for `wheel`, `touchstart` and their like can't cancel anyway; Firefox's older ones can.
 */
const SCROLLING = /wheel|touch|scroll/i;

/** The panel, as the shield sees it. */
export interface Shielded {
  /** The panel's element in the page. */
  readonly host: Element;
  /** Whether an event that the page would see on `outermost` is really one of the panel's. */
  holds(event: Event): boolean;
  /** An event of the panel's. @returns whether it is dealt with: then nobody else hears it */
  inside(event: Event): boolean;
  /** Any other event. What it stops reaches nobody. */
  outside(event: Event): void;
}

export interface Shield {
  /** From now on what happens in the panel is heard by the panel alone. Only one is shielded at a time. */
  protect(panel: Shielded): void;
  /** Ends it; nothing happens where another panel has come since. */
  release(panel: Shielded): void;
  /** Whether an element is the panel's own. */
  isOwn(element: Element): boolean;
}

/** What the document sees of an element within shadow roots. */
function outermost(element: Element): Element {
  let seen = element;
  for (let root = seen.getRootNode(); root instanceof ShadowRoot; root = seen.getRootNode()) seen = root.host;
  return seen;
}

/**
 * Keeps a panel's events from the page. To be made before any script of the page runs: of listeners on `window` for the
 * capture phase, the one that was registered first hears an event first, and can stop it there. Default actions (a link
 * that is followed, the focus, a selection) happen all the same. While no panel stands every event costs one comparison,
 * and nothing of it is read.
 */
export function createShield(window: Window): Shield {
  let shielded: Shielded | null = null;

  function hear(event: Event): void {
    if (!shielded) return;
    const { target } = event;
    const { host } = shielded;
    if (target === host || (target instanceof Element && target === outermost(host) && shielded.holds(event))) {
      if (shielded.inside(event)) event.stopImmediatePropagation();
    } else shielded.outside(event);
    // Firefox tells of a closed root's nodes with events around it, too: what the pointer leaves hears where it goes.
    if (FIREFOX) for (const name of ['originalTarget', 'explicitOriginalTarget', 'rangeParent']) keepNode(event, name);
  }

  /** An event may have a node of the panel's about it, which would be a way into the closed root: it goes no further. */
  function keepNode(event: Event, name: string): void {
    const node: unknown = Reflect.get(event, name);
    const root = node instanceof Node && node.getRootNode();
    if (root instanceof ShadowRoot && root.host === shielded?.host) event.stopImmediatePropagation();
  }

  /** A listener that is there already is not added twice; `document.open()` takes all of them away. */
  function listen(): void {
    for (const type of TYPES) {
      window.addEventListener(type, hear, FIREFOX ? { capture: true, passive: SCROLLING.test(type) } : true);
    }
  }

  listen();
  // Of a link that is followed.
  window.navigation?.addEventListener('navigate', (event) => keepNode(event, 'sourceElement'));
  return {
    protect(panel) {
      listen();
      shielded = panel;
    },
    release(panel) {
      if (shielded === panel) shielded = null;
    },
    isOwn: (element) => element === shielded?.host,
  };
}
