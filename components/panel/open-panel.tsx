import { render } from 'preact';
import type { Config } from '@/lib/config/types';
import type { Finding } from '@/lib/detect/types';
import { mount } from '@/lib/page/mount';
import { measureObstacles } from '@/lib/page/obstacles';
import { type Place, placeCard, placePill } from '@/lib/page/place';
import type { Panel } from '@/lib/session/presenter';
import { fill } from '@/lib/strings/template';
import { modelOf } from './model';
import { PanelView } from './panel-view';
import { PANEL_STYLES } from './styles';

/** What the panel asks of the extension; none of it is needed to read the answer. */
export interface PanelActions {
  openEntry(code: string): void;
  openSupport(): void;
  askTime(): Promise<Date | null>;
  openSearch(): void;
  neverShow(rule: string): void;
  closed(): void;
}

interface Environment {
  /** False once the extension was updated or removed. */
  alive(): boolean;
  /** Local name of the host element. */
  readonly hostName: string;
}

const FRAME_MS = 100;

const isPill = ({ findings, config }: { findings: readonly Finding[]; config: Config }): boolean =>
  config.hints === 'pill' || findings[0]?.show === 'pill';

/** Opens the panel over the page; from here on it keeps itself placed until it is closed. */
export function openPanel(
  findings: readonly Finding[],
  config: Config,
  actions: PanelActions,
  environment: Environment,
): Panel {
  const stop = new AbortController();
  const { signal } = stop;
  const place = mount(document, environment.hostName, PANEL_STYLES, () => replace());
  const { layer, host } = place;
  // In the page before it has words, or a screen reader would not read them out.
  const live = document.createElement('div');
  live.className = 'live';
  live.setAttribute('role', 'status');
  const body = document.createElement('div');
  body.className = 'place';
  layer.append(live, body);

  let shown = { findings, config };
  let wantsPill = isPill(shown);
  let openedByHand = false;
  let takeFocus = false;
  let collapsed = wantsPill;
  /** Of the card when it was last drawn, CSS pixels: one that still finds no room is not drawn to find out. */
  let cardHeight = 0;
  let announced = '';
  let timer: ReturnType<typeof setTimeout> | undefined;

  function close(): void {
    stop.abort();
    clearTimeout(timer);
    render(null, body);
    place.remove();
  }

  /** By the person who reads it. */
  function dismiss(): void {
    close();
    actions.closed();
  }

  function draw(): void {
    const model = modelOf(shown.findings, shown.config, navigator.language);
    render(
      <PanelView
        model={model}
        config={shown.config}
        collapsed={collapsed}
        alive={environment.alive()}
        takeFocus={takeFocus}
        events={{
          ...actions,
          collapse: () => toggle(true),
          expand: () => toggle(false),
          close: dismiss,
          neverShow: (rule) => {
            actions.neverShow(rule);
            dismiss();
          },
        }}
      />,
      body,
    );
    takeFocus = false;
    const words = fill(model.strings.announced, { code: model.code, happened: model.happened });
    if (words !== announced) {
      announced = words;
      setTimeout(() => {
        live.textContent = words;
      }, FRAME_MS);
    }
  }

  const hasFocus = (): boolean => document.activeElement === host;

  /** What has the focus is gone with the other form, and the focus goes along. */
  function drawAs(next: boolean, hadFocus: boolean): void {
    takeFocus ||= hadFocus && collapsed !== next;
    collapsed = next;
    draw();
  }

  function toggle(next: boolean): void {
    wantsPill = next;
    openedByHand = !next;
    takeFocus = true;
    replace();
    if (!next && layer.classList.contains('in-flow')) body.scrollIntoView({ block: 'nearest' });
  }

  function put(floating: boolean, css: string): void {
    place.setFloating(floating);
    body.style.cssText = css;
  }

  function apply(where: Place): void {
    if (where.mode === 'flow') {
      put(false, '');
      return;
    }
    const room = where.mode === 'float' ? `;width:${where.width}px;--max-height:${where.maxHeight}px` : '';
    put(true, `left:${where.x}px;top:${where.y}px${room}`);
  }

  /** Measured where nothing narrows it: neither its last place nor the page's flow. */
  const unplace = (width: string): void => put(true, `left:0;top:0;width:${width}`);

  /** Draws for the room there is: a card where one fits, else a pill, else a block after the page. */
  function replace(): void {
    const view = { width: document.documentElement.clientWidth, height: window.innerHeight };
    const obstacles = measureObstacles(document, host);
    const position = shown.config.position;
    const cardPlace = (): Place => placeCard(view, obstacles, cardHeight, position);
    const hadFocus = hasFocus();
    if (!wantsPill && (openedByHand || cardPlace().mode === 'float')) {
      drawAs(false, hadFocus);
      // Where it was opened and read: taken out for a moment, the page would be shorter.
      if (openedByHand && layer.classList.contains('in-flow')) return;
      unplace('380px');
      cardHeight = body.offsetHeight;
      const card = cardPlace();
      if (card.mode === 'float' || openedByHand) {
        apply(card);
        return;
      }
    }
    drawAs(true, hadFocus);
    unplace('max-content');
    apply(placePill(view, obstacles, { width: body.offsetWidth, height: body.offsetHeight }, position));
  }

  /** Pages move: at most ten times a second the place is found anew, but never under a finger that presses. */
  function soon(): void {
    if (timer !== undefined) return;
    timer = setTimeout(() => {
      timer = undefined;
      if (host.matches(':active')) soon();
      else replace();
    }, FRAME_MS);
  }

  replace();
  window.addEventListener('resize', soon, { signal });
  window.addEventListener('scroll', soon, { signal, capture: true, passive: true });
  document.addEventListener('focusin', soon, { signal, passive: true });

  return {
    update(next, nextConfig) {
      // What a person has chosen by hand stays, until the setting itself is another.
      const isSet = nextConfig.hints !== shown.config.hints;
      shown = { findings: next, config: nextConfig };
      if (isSet) wantsPill = isPill(shown);
      cardHeight = 0;
      replace();
    },
    close,
    get busy() {
      return host.matches(':hover') || hasFocus();
    },
  };
}
