import { afterEach, describe, expect, it } from 'vitest';
import { watchDialogs } from '@/lib/watch/dialog-scripts';

const SAYS = "alert('無法取得ACCESS_TOKEN')";

let page: Document;
// The end of the parsing ends the watching.
afterEach(() => page.dispatchEvent(new Event('DOMContentLoaded')));

const turn = () => new Promise<void>((resolve) => queueMicrotask(resolve));

function watched(): string[] {
  const found: string[] = [];
  watchDialogs(page, { said: (code) => found.push(code), unsaid: () => undefined });
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
  to.appendChild(script);
  script.append(code);
  return script;
}

describe('a script', () => {
  it('that is there already has run before', async () => {
    open();
    addScript(SAYS);
    const found = watched();
    await turn();
    expect(found).toEqual([]);
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
  ])('of the type "%s" is found', async (type) => {
    open();
    const found = watched();
    addScript(SAYS, { type });
    await turn();
    expect(found).toEqual([SAYS]);
  });

  it.each([
    'application/json',
    'application/ld+json',
    'text/template',
    'importmap',
    'text/javascript-template',
    'x-module',
  ])('of the type "%s", which no browser runs, is passed over', async (type) => {
    open();
    const found = watched();
    addScript(SAYS, { type });
    await turn();
    expect(found).toEqual([]);
  });

  it('whose code comes from elsewhere is passed over: what stands in it never runs', async () => {
    open();
    const found = watched();
    // Runnable only once it stands in the page, so that nothing is loaded here.
    addScript(SAYS, { type: 'text/plain', src: '/login.js' }).type = 'module';
    await turn();
    expect(found).toEqual([]);
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

  it('reads the script that is about to run at the end of thousands of elements parsed in one go', async () => {
    open();
    const found = watched();
    for (let i = 0; i < 2000; i++) page.body.append(page.createElement('p'));
    addScript(SAYS);
    await turn();
    expect(found).toEqual([SAYS]);
  });

  it('does not read on in a batch beyond that', async () => {
    open();
    const found = watched();
    addScript(SAYS);
    for (let i = 0; i < 2000; i++) page.body.append(page.createElement('p'));
    await turn();
    expect(found).toEqual([]);
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
