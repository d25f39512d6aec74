import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createShield, type Shielded } from '@/lib/session/event-shield';

const shield = createShield(window);
const host = document.createElement('div');
const field = document.createElement('input');
const inside = vi.fn<(event: Event) => boolean>();
const outside = vi.fn<(event: Event) => void>();
const heard = vi.fn<(event: Event) => void>();
const panel: Shielded = { host, holds: () => false, inside, outside };

beforeEach(() => {
  document.body.replaceChildren(host, field);
  inside.mockReturnValue(true);
  for (const target of [window, document]) target.addEventListener('click', heard, true);
});

afterEach(() => {
  // Whatever a test has left.
  shield.protect(panel);
  shield.release(panel);
  for (const target of [window, document]) target.removeEventListener('click', heard, true);
});

const click = (target: Element): void => void target.dispatchEvent(new Event('click', { bubbles: true }));

describe('the shield', () => {
  it('leaves a page alone that has no panel', () => {
    click(host);
    click(field);
    expect(heard).toHaveBeenCalledTimes(4);
    expect(inside).not.toHaveBeenCalled();
    expect(outside).not.toHaveBeenCalled();
  });

  it('keeps what happens in the panel from the page, and nothing else', () => {
    shield.protect(panel);
    click(host);
    expect(heard).not.toHaveBeenCalled();
    expect(inside).toHaveBeenCalledTimes(1);
    click(field);
    expect(heard).toHaveBeenCalledTimes(2);
    expect(outside).toHaveBeenCalledTimes(1);
  });

  it('lets go on what the panel does not deal with', () => {
    inside.mockReturnValue(false);
    shield.protect(panel);
    click(host);
    expect(heard).toHaveBeenCalledTimes(2);
  });

  it('tells the panel’s own element, and knows it within a shadow root by what the panel says', () => {
    shield.protect(panel);
    expect([host, field].map(shield.isOwn)).toEqual([true, false]);
    const outer = document.createElement('div');
    outer.attachShadow({ mode: 'closed' }).append(host);
    document.body.append(outer);
    click(outer);
    expect(heard).toHaveBeenCalledTimes(2);
    shield.protect({ ...panel, holds: () => true });
    click(outer);
    expect(heard).toHaveBeenCalledTimes(2);
    expect(inside).toHaveBeenCalledTimes(1);
  });

  it('is over when it is released, unless another panel has come since', () => {
    const next = { ...panel };
    shield.protect(panel);
    shield.protect(next);
    shield.release(panel);
    click(host);
    expect(heard).not.toHaveBeenCalled();
    shield.release(next);
    click(host);
    expect(heard).toHaveBeenCalledTimes(2);
  });
});
