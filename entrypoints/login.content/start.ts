import { DEFAULTS, readConfig, saveSettings, watchConfig } from '@/lib/config/store';
import type { Config } from '@/lib/config/types';
import { watchClicks } from '@/lib/detect/clicks';
import { watchDialogs } from '@/lib/detect/dialogs';
import { glanceAt } from '@/lib/detect/glance';
import { hostsIn } from '@/lib/detect/roots';
import { isVisible } from '@/lib/detect/visible';
import { watch } from '@/lib/detect/watch';
import { parseFrameFindings, type Request } from '@/lib/messages';
import type { Shield } from '@/lib/page/shield';
import { arrivalOf, isOpened } from '@/lib/session/arrival';
import { createFrameFindings } from '@/lib/session/frames';
import type { Judge } from '@/lib/session/judge';
import { isAlive, native } from '@/lib/session/native';
import { createPageSession } from '@/lib/session/page-session';
import { createPresenter } from '@/lib/session/presenter';
import { ownHostTime } from '@/lib/support/own-host-time';
import { reportRest, reportShown } from './test-probe';

/** A frame without an address of its own stands for the page around it. */
function placeOf(): Location {
  if (location.protocol !== 'about:') return location;
  try {
    return window.parent.location.hostname === '' ? location : window.parent.location;
  } catch {
    return location;
  }
}

const ticks = (): number => performance.now();

/** Wires the watcher of one document to the panel and the background. */
export function start(shield: Shield): void {
  const place = placeOf();
  const isMainPage = window === window.top;
  let config: Config = DEFAULTS;
  /** Open shadow roots that the last look has found. */
  let inner: readonly Node[] = [];
  let configuring: Promise<void> | undefined;
  let configured = false;
  /** Answers that are on their way. */
  let pending = 0;
  let resting = false;

  /** Undefined where the background can't be reached: the page then goes on with what it knows itself. */
  async function send(request: Request): Promise<unknown> {
    if (!isAlive()) return undefined;
    pending++;
    try {
      return await native.runtime.sendMessage(request);
    } catch {
      return undefined;
    } finally {
      pending--;
      probe();
    }
  }

  const probe = (): void => reportRest(() => resting && pending === 0 && presenter.resting);

  function use(next: Config): void {
    config = next;
    configured = true;
    presenter.refresh();
    looker?.lookSoon();
  }

  /** Where the extension is gone there is no configuration, and nothing to judge by. */
  async function readAndWatch(): Promise<void> {
    pending++;
    probe();
    try {
      watchConfig(native.storage, use);
      use(await readConfig(native.storage));
    } catch {
      mute = true;
    } finally {
      pending--;
      probe();
    }
  }

  /** Not asked for on a healthy main page without frames. */
  const configure = (): Promise<void> => (configuring ??= readAndWatch());

  let judge: Judge | null = null;
  let judging = false;
  /** An update has left this copy of the script behind before it had read what it judges by. */
  let mute = false;
  /** Null where its data can't be read: from then on nothing is looked at. */
  async function loadJudge(): Promise<Judge | null> {
    try {
      const { createJudge } = await import('@/lib/session/judge');
      judge ??= createJudge({ document, place, isVisible, config: () => config });
    } catch {
      mute = true;
    }
    return judge;
  }

  /** A script that is about to run: it is read in the same turn, so that its dialog is known before it opens. */
  async function readScript(code: string): Promise<void> {
    const { alertTexts } = await import('@/lib/detect/alerts');
    const texts = alertTexts(code).filter((text) => !told.has(text));
    for (const text of texts) told.add(text);
    const reader = texts.length > 0 ? await loadJudge() : null;
    if (reader) session.sawDialogs(texts, reader);
  }
  const told = new Set<string>();

  const presenter = createPresenter({
    config: () => config,
    ticks,
    changed: probe,
    open: async (findings, current) => {
      const { openPanel } = await import('@/components/panel/open-panel');
      const panel = openPanel(findings, current, actions, { alive: isAlive, shield });
      reportShown();
      return panel;
    },
  });
  const frames = createFrameFindings(presenter.show, (findings) => session.open(findings));

  const session = createPageSession({
    host: place.hostname,
    path: place.pathname,
    arrival: arrivalOf(performance, document.referrer),
    opened: isOpened(document.referrer, window.opener),
    isMainPage,
    hasOwnRules: () => config.rules.length > 0,
    glance: () => {
      const glance = glanceAt(document, place, { isVisible, hostsIn, isOwn: shield.isOwn });
      inner = glance.roots.slice(1);
      return glance;
    },
    judge: () => {
      if (judge && configured) return judge;
      // Once, however long the answer takes: looks go on meanwhile.
      if (!judging)
        void loadJudge()
          .then(configure)
          .then(() => looker?.goOn());
      judging = true;
      return null;
    },
    configure,
    send,
    show: frames.own,
    lookSoon: () => looker?.lookSoon(),
    now: Date.now,
    ticks,
  });

  /** Where the extension was updated meanwhile, the panel is drawn anew: a hint to reload then stands for its actions. */
  function openPage(target: string): void {
    if (isAlive()) void send({ type: 'open', target });
    else presenter.refresh();
  }

  const hide = (hiddenRules: readonly string[]): void =>
    void saveSettings(native.storage, { hiddenRules }).catch(() => undefined);

  const actions = {
    openEntry: openPage,
    openSupport: () => openPage('support'),
    askTime: ownHostTime,
    openSearch: () => openPage(''),
    // Full or gone storage keeps nothing: the panel is closed for this attempt all the same.
    neverShow: (rule: string) => hide([...config.hiddenRules, rule]),
    showAgain: (rule: string) => hide(config.hiddenRules.filter((one) => one !== rule)),
    closed: () => session.dismissed(presenter.forget()),
  };

  watchDialogs(document, (code) => void readScript(code).catch(() => undefined));
  session.arrivedByUrl();
  const looker = watch({
    document,
    now: ticks,
    look: () => (mute ? null : session.look()),
    roots: () => inner,
    rests: (now) => {
      resting = now;
      probe();
    },
  });
  watchClicks(document, () => session.onLoginPage, session.did);

  window.addEventListener('pageshow', (event) => event.persisted && session.revived());
  if (isMainPage) {
    native.runtime.onMessage.addListener((message, _sender, respond) => {
      const said = parseFrameFindings(message);
      if (!said) return;
      // The panel is shown here, whatever this page itself is: by the settings in force.
      void configure().then(() => send({ type: 'findings', findings: frames.of(said.frame, said.findings) }));
      respond(true);
    });
  } else {
    window.addEventListener('pagehide', () => void send({ type: 'findings', findings: [] }));
    // Frames leave no steps, whose answers would tell whether a school has rules of its own.
    void configure();
  }
}
