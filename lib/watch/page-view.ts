import { hasWord, plain } from '@/lib/text/word-search';
import { attribute, closest, get } from '@/lib/utils/dom';
import { isLarge } from '@/lib/utils/large-page';
import type { PageView } from './page-kind';
import type { IsVisible } from './visible';

/** Found by their names, which on a large page costs a tenth of a search by selectors. */
const CONTROLS = ['button', 'a'];
/** Inputs whose label is an attribute of the page's own. */
export const BUTTONS = 'input:is([type=submit],[type=button],[type=image])';
const NAMED_CONTROLS = ':not(input):is([role=button],[role=link])';
const DIALOGS = 'dialog[open],[role=dialog],[role=alertdialog],[aria-modal=true],.modal,.swal2-popup,.ui-dialog';
/** What may be a QR code, drawn as a background or not loaded, too. */
const PICTURES = 'img, canvas, svg, div[style*="background"], [class*="qr" i], [id*="qr" i]';
/** Classes of the commonest error mark-up: what a summary goes by, and all that is read of a page with more text than a login page has. */
const ERROR_CLASSES = 'feedbackPanelERROR alert-danger alert-error error swal2-popup error-message'.split(' ');
/** One by one: for a single class or attribute browsers have a short way, which on a large page is a tenth of the search for all. */
export const plainErrors = (document: Document): Element[] => [
  ...document.querySelectorAll('[role=alert]'),
  ...ERROR_CLASSES.flatMap((name) => [...document.getElementsByClassName(name)]),
];

const ARTICLES = 'article, dl, details ~ details, time';
const FOOTERS = 'footer, #footer, [class^="footer" i]';
const PARTS = 'article, section, main';
/** Enough of a footer's beginning to find it in the text. */
const FOOTER_START = 24;
const MOST_CONTROLS = 150;
const MOST_OTHERS = 60;
const LONGEST_LABEL = 40;
const LONGEST_TEXT = 6000;
const SMALLEST_QR = 60;

function some(elements: ArrayLike<Element>, test: (element: Element) => boolean): boolean {
  for (let i = 0; i < MOST_OTHERS; i++) {
    const element = elements[i];
    if (element && test(element)) return true;
  }
  return false;
}

/** Of a button made of `<input>` the label is an attribute of the page's own, never what a person typed. */
export function labelOf(control: Element): string {
  const label =
    get(control, 'localName') === 'input'
      ? (attribute(control, 'value') ?? attribute(control, 'alt') ?? '')
      : get(control, 'textContent')?.trim() ||
        attribute(control, 'aria-label') ||
        attribute(control, 'title') ||
        control.querySelector('[alt]')?.getAttribute('alt') ||
        '';
  return label.length <= LONGEST_LABEL ? label : '';
}

/** Stays as it is in plain text; labels are made plain in one go, since a call for each of them adds up. */
const BETWEEN = '@';

/** Asks the controls of a page for words in their labels; whether one can be seen is dear, and asked last. */
function controlsOf(document: Document, isVisible: IsVisible): PageView['hasControl'] {
  const selectors = isLarge(document) ? BUTTONS : `${BUTTONS},${NAMED_CONTROLS}`;
  const found = [...CONTROLS.map((name) => document.getElementsByTagName(name)), document.querySelectorAll(selectors)];
  // Not spread, since each link of a list of thousands that is touched costs.
  const controls = found.flatMap((some): Element[] => [].slice.call(some, 0, MOST_CONTROLS));
  const all = plain(controls.map((one) => labelOf(one).replace(/[@＠﹫]/g, '')).join(BETWEEN));
  const labels = all.split(BETWEEN);
  const seen = new Map<Element, boolean>();
  return (words, longest = LONGEST_LABEL) =>
    hasWord(all, words) &&
    controls.some((control, index) => {
      const label = labels[index] ?? '';
      if (label.length > longest || !hasWord(label, words)) return false;
      const known = seen.get(control) ?? isVisible(control);
      seen.set(control, known);
      return known;
    });
}

const hasText = (element: Element): boolean => !!get(element, 'textContent')?.trim();

function isQrSized(picture: Element): boolean {
  const box = picture.getBoundingClientRect();
  // Not yet laid out, or not loaded: the page's own word.
  const width = Math.max(box.width, Number(picture.getAttribute('width')));
  const height = Math.max(box.height, Number(picture.getAttribute('height')));
  return width >= SMALLEST_QR && Math.abs(width - height) <= width / 4;
}

/** A text up to where the page's own footer begins: the last one, and none of a card, an article or a dialog. */
function withoutFooter(document: Document, text: string): string {
  const footer = [...document.querySelectorAll(FOOTERS)].findLast((one) => !closest(one, PARTS));
  const start = plain((footer && get(footer, 'textContent')?.slice(0, 4 * FOOTER_START)) ?? '').slice(0, FOOTER_START);
  const at = start === '' ? 0 : text.lastIndexOf(start);
  return at > 0 ? text.slice(0, at) : text;
}

/**
 * What the kind of a page is told by, read from the document as a person sees it, each part when it is first asked for.
 * @param errors the page's error mark-up, sought once.
 */
export function viewOf(
  document: Document,
  location: Pick<Location, 'hostname' | 'pathname'>,
  isVisible: IsVisible,
  text: string,
  errors: () => readonly Element[],
): PageView {
  const visible = (selector: string): Element[] =>
    [...document.querySelectorAll(selector)].slice(0, MOST_OTHERS).filter(isVisible);
  let controls: PageView['hasControl'] | undefined;
  let main: string | undefined;
  return {
    host: location.hostname,
    path: location.pathname,
    text,
    get main() {
      main ??= withoutFooter(document, text);
      return main;
    },
    hasControl: (words, longest) => {
      controls ??= controlsOf(document, isVisible);
      return controls(words, longest);
    },
    get placeholders() {
      return visible('input[placeholder]').map((input) => plain(input.getAttribute('placeholder') ?? ''));
    },
    get hasPassword() {
      return some(document.querySelectorAll('input[type=password]'), isVisible);
    },
    get hasPicture() {
      return some(document.querySelectorAll(PICTURES), (picture) => isQrSized(picture) && isVisible(picture));
    },
    get headings() {
      // Smaller ones stand over corners, such as the news of a portal.
      const found = [...visible('h1, h2'), ...visible('h3').slice(0, 1)];
      return plain([document.title, ...found.map(({ textContent }) => textContent ?? '')].join(' '));
    },
    get dialog() {
      const texts = visible(DIALOGS).map((element) => get(element, 'textContent') ?? '');
      return plain(texts.join(' ').slice(0, LONGEST_TEXT));
    },
    get hasError() {
      return some(errors(), (error) => hasText(error) && isVisible(error));
    },
    get hidesError() {
      return some(errors(), (error) => hasText(error) && !isVisible(error));
    },
    get hasArticle() {
      return some(document.querySelectorAll(ARTICLES), isVisible);
    },
  };
}
