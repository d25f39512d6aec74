import { render } from 'preact';
import type { Panel } from '@/lib/help/panel-controller';
import type { Shield } from '@/lib/session/event-shield';
import { fill } from '@/lib/text/template';
import type { Config } from '@/lib/types/config';
import type { Finding } from '@/lib/types/page';
import { boxOf } from '@/lib/utils/dom';
import { createBodyPlace } from './body-place';
import { modelOf } from './model';
import { measureObstacles } from './obstacles';
import { PanelView } from './panel-view';
import { type Place, placeCard, placePill } from './placement';
import { setStage } from './stage';
import { PANEL_STYLES } from './styles';

/** What the panel asks of the extension; none of it is needed to read the answer. */
export interface PanelActions {
  openEntry(code: string): void;
  openSupport(): void;
  askTime(): Promise<Date | null>;
  openSearch(): void;
  neverShow(rule: string): void;
  showAgain(rule: string): void;
  closed(): void;
  gone(): void;
  reopened(): void;
}

interface Environment {
  /** False once the extension was updated or removed. */
  alive(): boolean;
  readonly shield: Shield;
  /** In the place of a style element, where the page allows none. */
  readonly sheet?: CSSStyleSheet;
}

const FRAME_MS = 100;
/** So long a line tells where a closed panel went. */
const NOTE_MS = 8000;
const CARD_WIDTH = '380px';

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
  const stage = setStage(document, {
    css: environment.sheet ?? PANEL_STYLES,
    shield: environment.shield,
    changed() {
      listen();
      replace();
    },
  });
  const { layer, host, live, body } = stage;
  const place = createBodyPlace(layer, body);

  let shown = { findings, config };
  let wantsPill = isPill(shown);
  let openedByHand = false;
  let takeFocus = false;
  let collapsed = wantsPill;
  /** Of the card when it was last drawn, CSS pixels: one that still finds no room is not drawn to find out. */
  let cardHeight = 0;
  let announced = '';
  /** Put away for good by the person who still reads it. */
  let hiddenRule: string | null = null;
  /** Closed by the person; a line tells where it went. */
  let isClosed = false;
  let noteUntil = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function close(): void {
    stop.abort();
    clearTimeout(timer);
    stage.close();
    render(null, body);
  }

  /** By the person who reads it, who learns where it went; who closes that line, too, or has put it away, knows. */
  function dismiss(): void {
    const isLast = isClosed || hiddenRule !== null || !environment.alive();
    const wasClosed = isClosed;
    isClosed = true;
    noteUntil = performance.now() + NOTE_MS;
    stage.leave();
    if (isLast) close();
    else replace();
    if (!wasClosed) actions.closed();
    if (isLast) actions.gone();
  }

  function reopen(): void {
    isClosed = false;
    toggle(false);
    actions.reopened();
  }

  /** Or brings back; until it is closed the panel tells, beside the way back. */
  function hide(rule: string, act: (rule: string) => void): void {
    hiddenRule = act === actions.neverShow ? rule : null;
    act(rule);
    cardHeight = 0;
    replace();
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
        isHidden={model.rule === hiddenRule}
        isClosed={isClosed}
        events={{
          ...actions,
          collapse: () => toggle(true),
          expand: () => toggle(false),
          close: dismiss,
          reopen,
          isSeen: stage.isSeen,
          neverShow: (rule) => hide(rule, actions.neverShow),
          showAgain: (rule) => hide(rule, actions.showAgain),
        }}
      />,
      body,
    );
    takeFocus = false;
    const words = isClosed
      ? model.strings.closedNote
      : fill(model.strings.announced, { code: model.code, happened: model.spoken });
    if (words !== announced) {
      announced = words;
      setTimeout(() => {
        live.textContent = words;
      }, FRAME_MS);
    }
  }

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
  }

  function apply(where: Place): void {
    place.apply(where, cardHeight);
    stage.drawn();
  }

  /** Draws for the room there is: a card where one fits or is asked for, else a pill. */
  function replace(): void {
    const view = { width: layer.offsetWidth, height: layer.offsetHeight };
    const obstacles = measureObstacles(document, host);
    const position = shown.config.position;
    const cardPlace = (): Place => placeCard(view, obstacles, cardHeight, position);
    const hadFocus = stage.hasFocus();
    if (!wantsPill && !isClosed && (openedByHand || cardPlace().mode === 'float')) {
      drawAs(false, hadFocus);
      cardHeight = place.measure(CARD_WIDTH).height;
      const card = cardPlace();
      if (card.mode === 'float' || openedByHand) {
        apply(card);
        return;
      }
    }
    drawAs(true, hadFocus);
    apply(placePill(view, obstacles, place.measure('max-content'), position));
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

  /** Once, however often it is called. */
  function listen(): void {
    window.addEventListener('resize', soon, { signal });
    window.addEventListener('scroll', soon, { signal, capture: true, passive: true });
    document.addEventListener('focusin', soon, { signal, passive: true });
  }

  listen();
  replace();

  return {
    update(next, nextConfig) {
      // What a person has chosen by hand stays, until the setting itself is another.
      const isSet = nextConfig.hints !== shown.config.hints;
      isClosed = false;
      shown = { findings: next, config: nextConfig };
      if (isSet) wantsPill = isPill(shown);
      cardHeight = 0;
      replace();
    },
    close,
    get isClosed() {
      return isClosed;
    },
    covers(element) {
      const [one, other] = [boxOf(element), boxOf(body)];
      return one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top;
    },
    get busy() {
      return (
        hiddenRule !== null || (isClosed && performance.now() < noteUntil) || host.matches(':hover') || stage.hasFocus()
      );
    },
  };
}
