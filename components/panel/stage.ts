import type { Shield, Shielded } from '@/lib/session/event-shield';
import { rootOf } from '@/lib/utils/closed-root';
import { isInFront } from './in-front';
import { mount, zoomAround } from './mount';
import { createOwnInput } from './own-input';
import { watchSight } from './seen';

/** Where the panel stands in the page, and what it hears there. */
export interface Stage {
  readonly host: HTMLElement;
  /** As large as the window, over the page; lengths in it are those of the window. */
  readonly layer: HTMLElement;
  /** What is put into it is read out. */
  readonly live: HTMLElement;
  /** Holds card or pill. */
  readonly body: HTMLElement;
  hasFocus(): boolean;
  /** Whether a person has had the panel in sight for a while. */
  isSeen(): boolean;
  /** To be called when the panel has been drawn or moved. */
  drawn(): void;
  /** The focus goes back to where it was before it came in. */
  leave(): void;
  /** Takes it out of the page. The focus goes back to where it was. */
  close(): void;
}

export interface StageOptions {
  readonly css: string | CSSStyleSheet;
  readonly shield: Shield;
  /** The stage stands elsewhere in the page, or in another document. */
  readonly changed: () => void;
}

const part = (document: Document, name: string): HTMLElement =>
  Object.assign(document.createElement('div'), { className: name });

/** Whether an event tells that something was shown above everything else. */
const comesUp = (event: Event): boolean =>
  event.type === 'fullscreenchange' ||
  (event.type === 'toggle' && event.target instanceof Element && event.target.matches(':popover-open'));

/** A page's `zoom` makes our lengths longer, but not those of the window that we go by. */
function undoZoom(host: Element, layer: HTMLElement): void {
  const zoom = zoomAround(host);
  layer.style.zoom = zoom === 1 ? '' : String(1 / zoom);
}

/** Puts up the stage. */
export function setStage(document: Document, { css, shield, changed }: StageOptions): Stage {
  function moved(): void {
    // A document that was opened anew has lost all listeners.
    shield.protect(shielded);
    undoZoom(host, layer);
    changed();
  }
  const mounted = mount(document, { css, rootOf, changed: moved });
  const { host, root, layer } = mounted;
  // In the page before it has words, or a screen reader would not read them out.
  const live = part(document, 'live');
  live.setAttribute('role', 'status');
  const body = part(document, 'place');
  layer.append(live, body);

  const enter = (): void => root.querySelector<HTMLElement>('[data-focus]')?.focus({ preventScroll: true });
  const input = createOwnInput(root, enter);
  const shielded: Shielded = {
    host,
    holds: input.holds,
    inside: input.inside,
    outside(event) {
      input.outside(event);
      if (comesUp(event)) mounted.rise();
    },
  };
  shield.protect(shielded);
  undoZoom(host, layer);
  const sight = watchSight(body, () => isInFront(host, layer), mounted.rise);

  function leave(): void {
    if (root.activeElement) input.giveBack();
  }

  return {
    host,
    layer,
    live,
    body,
    hasFocus: () => root.activeElement !== null,
    isSeen: sight.isSeen,
    drawn() {
      undoZoom(host, layer);
      mounted.check();
    },
    leave,
    close() {
      leave();
      shield.release(shielded);
      sight.stop();
      mounted.remove();
    },
  };
}
