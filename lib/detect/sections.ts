import { squeeze } from '@/lib/text/fold';
import { closest, get } from '@/lib/utils/dom';
import { ABOUT } from './words/sections';

const LONGEST_HEADING = 16;
const MOST_PARTS = 2;
const HEADING = /^H[1-6]$/;
/** How many siblings a heading in front of a block is looked for. */
const REACH = 6;

function isAbout(heading: Element | null): boolean {
  // Cheap first: the text of a large subtree is costly to read.
  if (!heading || get(heading, 'childElementCount') > MOST_PARTS) return false;
  const raw = get(heading, 'textContent') ?? '';
  if (raw.length > LONGEST_HEADING * 4) return false;
  const text = squeeze(raw);
  return text.length <= LONGEST_HEADING && ABOUT.some((word) => text.includes(word));
}

function headingBefore(element: Element): Element | null {
  let at = get(element, 'previousElementSibling');
  for (let i = 0; at && i < REACH; i++, at = get(at, 'previousElementSibling'))
    if (HEADING.test(get(at, 'tagName'))) return at;
  return null;
}

const TITLE = /^(?:H[1-6]|DT)$/;

/** A box with a title and something below it; its shape tells it from its neighbours, or does not. */
function shapeOf(box: Element | null): string | null {
  const title = box && get(box, 'firstElementChild');
  if (!box || !title || get(box, 'childElementCount') < MOST_PARTS || !TITLE.test(get(title, 'tagName'))) return null;
  return get(box, 'tagName') + get(title, 'tagName');
}

/** True for one of several boxes side by side, each with a title of its own: a list of matters, not word of one. */
export function isOneOfMany(element: Element): boolean {
  const shape = shapeOf(element);
  if (shape === null) return false;
  return [get(element, 'previousElementSibling'), get(element, 'nextElementSibling')].some(
    (beside) => shapeOf(beside) === shape,
  );
}

/** True for a corner of a page that begins with such a heading, and for a block below one. */
export const isAboutErrors = (element: Element): boolean =>
  (get(element, 'localName') !== 'body' && isAbout(get(element, 'firstElementChild'))) ||
  isAbout(headingBefore(element));

const TITLES = 'h1, h2, h3, h4, h5, h6, [role=heading], [class*="title" i], [class*="header" i]';
const BOXES = 'dialog, [role=dialog], [role=alertdialog], [role=alert], [class*="modal" i], [class*="popup" i]';

/** Whether the first heading of a box, however deep kits put it, says that it is about such things. */
const isHeadedAsNews = (box: Element): boolean =>
  isAbout(get(box, 'firstElementChild')) || isAbout(Element.prototype.querySelector.call(box, TITLES));

/** True for a box of news and what stands in it: a dialog is a container, and no error by itself. */
export const isInNewsBox = (element: Element): boolean =>
  [element, closest(element, BOXES)].some((box) => box !== null && isHeadedAsNews(box));
