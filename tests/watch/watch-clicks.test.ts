import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { StepEvent } from '@/lib/types/page';
import { watchClicks } from '@/lib/watch/clicks';

const told: StepEvent[] = [];
let onLoginPage = false;
const added = vi.spyOn(document, 'addEventListener');
watchClicks(
  document,
  () => onLoginPage,
  (event) => told.push(event),
);
const options = added.mock.calls.map(([type, , how]) => [type, how]);

beforeEach(() => {
  told.length = 0;
  onLoginPage = true;
});
afterEach(() => {
  document.body.innerHTML = '';
});

/** Puts this mark-up on the page; gives back what is marked `id=it`. */
function put(html: string): Element {
  document.body.innerHTML = html;
  const it = document.querySelector('#it');
  if (!it) throw new Error('nothing to click');
  return it;
}

/** An event as a person causes it; a script's own are never trusted. */
function send(type: 'click' | 'submit', target: Element | Document, isTrusted = true): readonly StepEvent[] {
  const event = new Event(type, { bubbles: true, composed: true });
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  target.dispatchEvent(event);
  return told;
}

describe('a click', () => {
  it.each([
    ['a button by its text', '<button id=it>登入</button>', 'submit'],
    ['a button by its text, white space around it aside', `<button id=it>${' '.repeat(40)}登入\n</button>`, 'submit'],
    ['a button by what is within it', '<button><span id=it></span>登 入</button>', 'submit'],
    ['a link by its text', '<a id=it>登出</a>', 'logout'],
    ['a control by its role', '<div role=button><i id=it></i>登入</div>', 'submit'],
    ['what is no control by its own text', '<p>說明：請按<b id=it>登入</b></p>', 'submit'],
    ['a button without text by its name for readers', '<button id=it aria-label=登出> </button>', 'logout'],
    ['a button with text by that alone', '<button id=it aria-label=登出>登入</button>', 'submit'],
    ['an input by its value', '<input id=it type=submit value=登入>', 'submit'],
    ['an input by its value before its other text', '<input id=it type=button value=登入 alt=登出>', 'submit'],
    ['a picture by its other text', '<input id=it type=image alt=登入>', 'submit'],
    ['a label of thirty characters', `<a id=it>登出${'。'.repeat(28)}</a>`, 'logout'],
  ])('tells of %s', (_name, html, meaning) => {
    expect(send('click', put(html))).toEqual([meaning]);
  });

  it.each([
    ['a field for text, whatever was typed', '<input id=it type=text value=登入 aria-label=登入>'],
    ['a field without a type', '<input id=it value=登入>'],
    ['a field whose type only begins as a button', '<input id=it type=button-like value=登入>'],
    ['a field whose type only ends as a button', '<input id=it type=not-submit value=登入>'],
    ['a button-like type on what is no input', '<a id=it type=submit value=登入>說明</a>'],
    ['an input that has no label', '<input id=it type=submit>'],
    ['a button that has no label', '<button id=it></button>'],
    ['a label longer than thirty characters', `<a id=it>登出${'。'.repeat(29)}</a>`],
    ['a word that means nothing', '<button id=it>說明</button>'],
  ])('tells nothing of %s', (_name, html) => {
    expect(send('click', put(html))).toEqual([]);
  });

  it('on 登入 tells of a login on a login page only', () => {
    onLoginPage = false;
    expect(send('click', put('<button id=it>登入</button>'))).toEqual([]);
  });

  it('that a script makes is none', () => {
    expect(send('click', put('<a id=it>登出</a>'), false)).toEqual([]);
  });

  it('on no element is none', () => {
    expect(() => send('click', document)).not.toThrow();
    expect(told).toEqual([]);
  });

  it('is seen where the page itself stops it', () => {
    const it = put('<a id=it>登出</a>');
    it.addEventListener('click', (event) => event.stopImmediatePropagation());
    expect(send('click', it)).toEqual(['logout']);
  });

  it('is read within a part of the page that is closed off', () => {
    const root = put('<div id=it></div>').attachShadow({ mode: 'open' });
    root.innerHTML = '<button>登出</button>';
    const button = root.querySelector('button');
    if (!button) throw new Error('no button');
    expect(send('click', button)).toEqual(['logout']);
  });
});

describe('a form that is sent', () => {
  const WITH_PASSWORD = '<form id=it><input type=text><input type=password></form>';

  it('with a password is a login', () => {
    expect(send('submit', put(WITH_PASSWORD))).toEqual(['submit']);
  });

  it('without a password is none', () => {
    expect(send('submit', put('<form id=it><input type=text></form><input type=password>'))).toEqual([]);
  });

  it('by a script is none', () => {
    expect(send('submit', put(WITH_PASSWORD), false)).toEqual([]);
  });

  it('is none where no form sends it', () => {
    put(WITH_PASSWORD);
    expect(() => send('submit', document)).not.toThrow();
    expect(told).toEqual([]);
  });

  it('is asked by its elements, also where a field has the name of the question', () => {
    const form = put('<form id=it><input name=querySelector><input type=password></form>');
    expect(send('submit', form)).toEqual(['submit']);
  });

  it('is seen where the page sends it by a script of its own', () => {
    const form = put(WITH_PASSWORD);
    form.addEventListener('submit', (event) => event.stopImmediatePropagation());
    expect(send('submit', form)).toEqual(['submit']);
  });
});

it('makes no page wait for it', () => {
  expect(options).toEqual([
    ['click', { capture: true, passive: true }],
    ['submit', { capture: true, passive: true }],
  ]);
});
