import { afterEach, describe, expect, it } from 'vitest';
import { watchDialogs } from '@/lib/detect/dialogs';

const SAYS = "alert('無法取得ACCESS_TOKEN')";

let page: Document;
// The end of the parsing ends the watching.
afterEach(() => page.dispatchEvent(new Event('DOMContentLoaded')));

const turn = () => new Promise<void>((resolve) => queueMicrotask(resolve));

function watched(): string[] {
  const found: string[] = [];
  watchDialogs(page, (code) => found.push(code));
  return found;
}

function open(body = ''): void {
  page = window.document.implementation.createHTMLDocument('');
  page.body.innerHTML = body;
}

/** As the parser hands it over: the page that is read here runs nothing. */
function addScript(code: string, attributes: Record<string, string> = {}, to: Node = page.body): HTMLScriptElement {
  const script = page.createElement('script');
  for (const [name, value] of Object.entries({ type: 'module', ...attributes })) script.setAttribute(name, value);
  script.append(code);
  to.appendChild(script);
  return script;
}

describe('a script', () => {
  it('that is there already is found at once', () => {
    open();
    addScript(SAYS);
    expect(watched()).toEqual([SAYS]);
  });

  it('that asks by confirm is found too', async () => {
    open();
    const found = watched();
    addScript("confirm('登入逾時')");
    await turn();
    expect(found).toEqual(["confirm('登入逾時')"]);
  });

  it.each([
    '',
    'text/javascript',
    'application/javascript',
    'application/x-javascript',
    'TEXT/JavaScript',
    'text/ecmascript',
  ])('of the type "%s" is found', (type) => {
    open(`<script type="${type}">${SAYS}</script>`);
    expect(watched()).toEqual([SAYS]);
  });

  it.each([
    'application/json',
    'application/ld+json',
    'text/template',
    'importmap',
    'text/javascript-template',
    'x-module',
  ])('of the type "%s", which no browser runs, is passed over', (type) => {
    open(`<script type="${type}">${SAYS}</script>`);
    expect(watched()).toEqual([]);
  });

  it('whose code comes from elsewhere is passed over: what stands in it never runs', () => {
    open();
    // Runnable only once it stands in the page, so that nothing is loaded here.
    addScript(SAYS, { type: 'text/plain', src: '/login.js' }).type = 'module';
    expect(watched()).toEqual([]);
  });

  it('that opens nothing is passed over', async () => {
    open();
    const found = watched();
    addScript("document.title = '無法取得ACCESS_TOKEN'");
    await turn();
    expect(found).toEqual([]);
  });

  it('is read again when more is written into the text it has', async () => {
    open();
    const found = watched();
    const script = addScript('alert(');
    await turn();
    const text = script.firstChild;
    if (text) text.nodeValue = SAYS;
    await turn();
    expect(found).toEqual(['alert(', SAYS]);
  });

  it('in the head is found before there is a body', async () => {
    open();
    page.body.remove();
    const found = watched();
    addScript(SAYS, {}, page.head);
    await turn();
    expect(found).toEqual([SAYS]);
  });
});

describe('what the body does on load', () => {
  it('is found like a script', () => {
    open();
    page.body.setAttribute('onload', SAYS);
    expect(watched()).toEqual([SAYS]);
  });

  it('is passed over when it opens nothing', () => {
    open();
    page.body.setAttribute('onload', 'start()');
    expect(watched()).toEqual([]);
  });
});

describe('the watching', () => {
  it('ends with the parsing', async () => {
    open();
    const found = watched();
    page.dispatchEvent(new Event('DOMContentLoaded'));
    addScript(SAYS);
    await turn();
    expect(found).toEqual([]);
  });

  async function grow(turns: number, perTurn: number): Promise<void> {
    for (let done = 0; done < turns; done++) {
      for (let i = 0; i < perTurn; i++) page.body.append('p');
      await turn();
    }
  }

  it('goes on through the changes of a small page', async () => {
    open();
    const found = watched();
    await grow(10, 10);
    addScript(SAYS);
    await turn();
    expect(found).toEqual([SAYS]);
  });

  it('ends on a large page, however its changes come', async () => {
    open();
    const found = watched();
    await grow(100, 10);
    addScript(SAYS);
    await turn();
    expect(found).toEqual([]);
  });
});
