import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Mount, mount } from '@/components/panel/mount';

/** There is no top layer here: what is shown in it is kept by hand, the newest last. */
const shown: Element[] = [];
const { prototype } = HTMLElement;
let now = 0;
let mounted: Mount | undefined;
const changed = vi.fn();

beforeEach(() => {
  shown.length = 0;
  now = 1000;
  document.body.innerHTML = '';
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  const matches = Element.prototype.matches;
  vi.spyOn(Element.prototype, 'matches').mockImplementation(function (this: Element, selector: string) {
    if (selector === ':popover-open') return shown.includes(this);
    if (selector === ':modal') return this.hasAttribute('data-modal');
    return matches.call(this, selector);
  });
  Object.assign(prototype, {
    showPopover(this: HTMLElement) {
      if (!this.isConnected || this.popover !== 'manual' || shown.includes(this)) throw new Error('InvalidStateError');
      shown.push(this);
    },
    hidePopover(this: HTMLElement) {
      if (!shown.includes(this)) throw new Error('InvalidStateError');
      shown.splice(shown.indexOf(this), 1);
    },
  });
});

afterEach(() => {
  mounted?.remove();
  mounted = undefined;
  Reflect.deleteProperty(prototype, 'showPopover');
  Reflect.deleteProperty(prototype, 'hidePopover');
});

function open(): Mount {
  changed.mockClear();
  mounted = mount(document, { css: '.layer { color: red }', rootOf: (element) => element.shadowRoot, changed });
  return mounted;
}
/** Lets the observer see what was changed. */
const seen = () => new Promise<void>((resolve) => setTimeout(resolve));

describe('our element in the page', () => {
  it('stands once at the end of the document, its styles in before its layer, shown above the page', () => {
    const { host, layer } = open();
    expect(document.documentElement.lastElementChild).toBe(host);
    expect([host.localName, host.getAttributeNames()]).toEqual(['div', []]);
    expect(
      [...(host.shadowRoot?.children ?? [])].map(({ outerHTML }) => outerHTML.replace(/ popover="manual"/, '')),
    ).toEqual(['<style>.layer { color: red }</style>', '<div class="layer sso-login-helper-layer"></div>']);
    expect(shown).toEqual([layer]);
    expect(changed).not.toHaveBeenCalled();
  });
});

describe('an element that fills the screen', () => {
  it('holds ours, as all that stands outside is out of reach; the innermost one, in whatever root', () => {
    document.body.innerHTML = '<main></main>';
    const outer = document.querySelector('main');
    const root = outer?.attachShadow({ mode: 'open' });
    const inner = root?.appendChild(document.createElement('section'));
    Object.defineProperty(document, 'fullscreenElement', { configurable: true, value: outer });
    Object.defineProperty(root, 'fullscreenElement', { configurable: true, value: inner });
    const { host } = open();
    expect(host.parentNode).toBe(inner);
    Reflect.deleteProperty(document, 'fullscreenElement');
  });
});

describe('a page that changes', () => {
  it('gets our element back where it took it away', async () => {
    const { host } = open();
    host.remove();
    shown.length = 0;
    await seen();
    expect(host.parentNode).toBe(document.documentElement);
    expect(shown).toHaveLength(1);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('is left alone while our element stands where it should', async () => {
    open();
    document.body.append(document.createElement('p'));
    await seen();
    expect(changed).not.toHaveBeenCalled();
  });

  it('hangs nothing on our element', async () => {
    const { host } = open();
    for (const [name, value] of Object.entries({ inert: '', title: '假的', style: 'display:none' }))
      host.setAttribute(name, value);
    await expect.poll(() => host.getAttributeNames()).toEqual([]);
    expect(host.isConnected).toBe(true);
  });

  it('that takes it away a sixth time within five seconds does not want it', async () => {
    const { host } = open();
    for (let time = 0; time < 5; time++) {
      host.remove();
      await seen();
      expect(host.isConnected).toBe(true);
    }
    now += 4999;
    host.remove();
    await seen();
    expect(host.isConnected).toBe(false);
    expect(changed).toHaveBeenCalledTimes(5);
  });

  it('may take it away now and then', async () => {
    const { host } = open();
    for (let time = 0; time < 5; time++) {
      host.remove();
      await seen();
    }
    now += 5000;
    host.remove();
    await seen();
    expect(host.isConnected).toBe(true);
  });

  it('does not get back what we took away ourselves', async () => {
    const { host, remove } = open();
    host.remove();
    remove();
    document.body.append(document.createElement('p'));
    await seen();
    expect(host.isConnected).toBe(false);
    expect(changed).not.toHaveBeenCalled();
  });
});
