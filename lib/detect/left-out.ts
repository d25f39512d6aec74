import { EMPTY } from '@/lib/rules/words/slips';
import { squeeze } from '@/lib/text/fold';
import { attribute, closest, get } from '@/lib/utils/dom';
import type { IsVisible } from '@/lib/watch/visible';

/** What a note below a field is made of. Labels, headings and choices say what is wanted there at all times. */
const NOTES = 'span, small, div, p, em, i, b, strong, font, li, label';
const AT_ALL_TIMES = 'label:not([class*="error" i]), legend, button, a, option, h1, h2, h3, h4, th';
/** A page with more of them is no login form. */
const MOST_NOTES = 1500;
const LONGEST_NOTE = 24;

/** What forms call such notes. */
const NOTE_NAME = /err|valid|help|warn|requir|danger|feedback|message|msg/i;

/** Red as forms have it, in whichever style it was set. */
function isRed(element: Element): boolean {
  const color = get(element, 'ownerDocument').defaultView?.getComputedStyle(element).color ?? '';
  const [red = 0, green = 0, blue = 0] = (/^rgba?\((.*)\)$/.exec(color)?.[1] ?? '').split(/[,\s/]+/).map(Number);
  return red > 150 && green < 100 && blue < 100;
}

const isNamed = (element: Element): boolean =>
  NOTE_NAME.test(`${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`);

/**
 * Whether a form that was sent says at one of its fields that something was left out. Such a note is no message about the
 * login and stands in plain text as often as in error mark-up; it tells why the form is back, so that this is no loop.
 */
export function saysLeftOut(roots: readonly ParentNode[], isVisible: IsVisible): boolean {
  return roots.some((root) =>
    [...root.querySelectorAll(NOTES)].slice(0, MOST_NOTES).some((element) => {
      const text = (get(element, 'textContent') ?? '').trim();
      if (text === '' || text.length > LONGEST_NOTE || closest(element, AT_ALL_TIMES)) return false;
      const squeezed = squeeze(text);
      return (
        EMPTY.near.flat().some((word) => squeezed.includes(word)) &&
        (isNamed(element) || isRed(element)) &&
        isVisible(element)
      );
    }),
  );
}
