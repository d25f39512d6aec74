import { type Bidi, isRecord, type Json } from './bidi';
import { watchNavigation } from './navigation';
import { plain } from './plain';

/** A tab. */
export interface Page {
  readonly context: string;
  /** Goes there; resolves when the new document is in place, or the page has gone on to another. */
  goto(url: string): Promise<void>;
  back(): Promise<void>;
  reload(): Promise<void>;
  /** Runs an expression in the page; its policies on scripts do not apply. Values as `plain` gives them. */
  evaluate(expression: string): Promise<unknown>;
  /** The node that an expression comes to, with everything in it, closed roots too. */
  describe(expression: string): Promise<Json>;
  /** Clicks the middle of what a function in the page finds, as a person would. */
  clickOn(find: string): Promise<void>;
  /** Clicks the middle of a node that `describe` has told of, in closed roots too. */
  clickNode(sharedId: string): Promise<void>;
  /** Calls a function of the page with such a node. Values as `plain` gives them. */
  ask(call: (element: HTMLElement) => unknown, sharedId: string): Promise<unknown>;
  /** Presses the mouse at one point of the window, in CSS pixels, and lets go of it at another. */
  drag(from: readonly [number, number], to: readonly [number, number]): Promise<void>;
  /** What is painted of such a node: a PNG, base64. */
  picture(sharedId: string): Promise<string>;
  type(text: string): Promise<void>;
  /** No navigation is under way. */
  settled(): boolean;
  close(): Promise<void>;
}

const POINTER = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' } };

function keys(text: string): Json[] {
  return [...text].flatMap((value) => [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ]);
}

/** The tab of a context that is there. */
export async function pageOf(bidi: Bidi, context: string): Promise<Page> {
  const navigation = watchNavigation(bidi, context);
  const target = { context };
  const evaluate = async (expression: string): Promise<unknown> =>
    plain(await bidi.send('script.evaluate', { expression, target, awaitPromise: true, userActivation: false }));
  const point = (actions: readonly Json[]): Promise<Json> =>
    bidi.send('input.performActions', { context, actions: [{ ...POINTER, actions }] });
  const clickNode = async (sharedId: string): Promise<void> => {
    const origin = { type: 'element', element: { sharedId } };
    await point([
      { type: 'pointerMove', x: 0, y: 0, origin },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ]);
  };
  return {
    context,
    evaluate,
    clickNode,
    async ask(call, sharedId) {
      const answer = await bidi.send('script.callFunction', {
        functionDeclaration: String(call),
        target,
        awaitPromise: true,
        arguments: [{ sharedId }],
      });
      return plain(answer);
    },
    async drag([fromX, fromY], [toX, toY]) {
      await point([
        { type: 'pointerMove', x: fromX, y: fromY },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerMove', x: toX, y: toY, duration: 100 },
        { type: 'pointerUp', button: 0 },
      ]);
    },
    async picture(sharedId) {
      const clip = { type: 'element', element: { sharedId } };
      const { data } = await bidi.send('browsingContext.captureScreenshot', { context, clip });
      return String(data);
    },
    async describe(expression) {
      const serializationOptions = { maxDomDepth: null, includeShadowTree: 'all' };
      const answer = await bidi.send('script.evaluate', {
        expression,
        target,
        awaitPromise: false,
        serializationOptions,
      });
      plain(answer);
      return isRecord(answer.result) ? answer.result : {};
    },
    settled: navigation.settled,
    goto: (url) => navigation.after(() => bidi.send('browsingContext.navigate', { context, url, wait: 'none' })),
    back: () => navigation.after(() => bidi.send('browsingContext.traverseHistory', { context, delta: -1 })),
    reload: () => navigation.after(() => bidi.send('browsingContext.reload', { context, wait: 'none' })),
    async clickOn(find) {
      const answer = await bidi.send('script.evaluate', { expression: find, target, awaitPromise: true });
      plain(answer);
      const element = isRecord(answer.result) ? answer.result : {};
      if (element.sharedId === undefined) throw new Error('Nothing to click on');
      await clickNode(String(element.sharedId));
    },
    async type(text) {
      await bidi.send('input.performActions', {
        context,
        actions: [{ type: 'key', id: 'keyboard', actions: keys(text) }],
      });
    },
    async close() {
      navigation.stop();
      await bidi.send('browsingContext.close', { context });
    },
  };
}

/** A new tab. */
export async function openPage(bidi: Bidi): Promise<Page> {
  const { context } = await bidi.send('browsingContext.create', { type: 'tab' });
  return pageOf(bidi, String(context));
}
