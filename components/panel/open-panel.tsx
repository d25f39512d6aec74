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
  let announced = '';
  let timer: ReturnType<typeof setTimeout> | undefined;

  function close(): void {
    stop.abort();
    clearTimeout(timer);
    render(null, body);
    place.remove();
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
          collapse: () => toggle(true),
          expand: () => toggle(false),
          close: () => {
            close();
            actions.closed();
          },
          neverShow: (rule) => {
            actions.neverShow(rule);
            close();
            actions.closed();
          },
          openEntry: actions.openEntry,
          openSearch: actions.openSearch,
          openSupport: actions.openSupport,
          askTime: actions.askTime,
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

  function toggle(next: boolean): void {
    wantsPill = next;
    openedByHand = !next;
    takeFocus = true;
    replace();
    if (!next && layer.classList.contains('in-flow')) body.scrollIntoView({ block: 'nearest' });
  }

  function apply(where: Place): void {
    place.setFloating(where.mode !== 'flow');
    const { style } = body;
    style.left = where.mode === 'flow' ? '' : `${where.x}px`;
    style.top = where.mode === 'flow' ? '' : `${where.y}px`;
    style.width = where.mode === 'float' ? `${where.width}px` : '';
    style.setProperty('--max-height', where.mode === 'float' ? `${where.maxHeight}px` : 'none');
  }

  /** Measured where nothing narrows it: neither its last place nor the page's flow. */
  function unplace(width: string): void {
    place.setFloating(true);
    const { style } = body;
    style.left = '0';
    style.top = '0';
    style.width = width;
    style.setProperty('--max-height', 'none');
  }

  /** Draws for the room there is: a card where one fits, else a pill, else a block after the page. */
  function replace(): void {
    const view = { width: document.documentElement.clientWidth, height: window.innerHeight };
    const obstacles = measureObstacles(document, host);
    const position = shown.config.position;
    if (!wantsPill) {
      collapsed = false;
      draw();
      unplace('380px');
      const card = placeCard(view, obstacles, body.offsetHeight, position);
      if (card.mode === 'float' || openedByHand) {
        apply(card);
        return;
      }
    }
    collapsed = true;
    draw();
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
      replace();
    },
    close,
    get busy() {
      return host.matches(':hover') || host.matches(':focus-within');
    },
  };
}
