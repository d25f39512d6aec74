import { squeeze } from '@/lib/faq/fold';
import { attribute, get } from '../dom';
import type { PageView } from './page-kind';
import type { IsVisible } from './visible';

const CONTROLS = 'button, a, input[type=submit], input[type=button], input[type=image], [role=button], [role=link]';
const DIALOGS = 'dialog[open], [role=dialog], [role=alertdialog], [aria-modal=true], .modal, .swal2-popup, .ui-dialog';
const PICTURES = 'img, canvas, svg';
const ERRORS = '[role=alert], .feedbackPanelERROR, .alert-danger, .alert-error, .error, .swal2-popup, .error-message';
const ARTICLES = 'article, dl, details ~ details, time';
const MOST_CONTROLS = 150;
const MOST_OTHERS = 60;
const LONGEST_LABEL = 40;
const LONGEST_TEXT = 6000;
/** Rendered text costs a walk over the layout; a page with more elements is read without it. */
const RENDERED_LIMIT = 3000;
const SMALLEST_QR = 60;

function some(elements: NodeListOf<Element>, test: (element: Element) => boolean): boolean {
  for (let i = 0; i < Math.min(elements.length, MOST_OTHERS); i++) {
    const element = elements[i];
    if (element && test(element)) return true;
  }
  return false;
}

/** Of a button made of `<input>` the label is an attribute of the page's own, never what a person typed. */
function labelOf(control: Element): string {
  const own =
    get(control, 'textContent')?.trim() || attribute(control, 'aria-label') || attribute(control, 'title') || '';
  const label =
    get(control, 'localName') === 'input' ? (attribute(control, 'value') ?? attribute(control, 'alt') ?? '') : own;
  return label.length <= LONGEST_LABEL ? squeeze(label) : '';
}

function labels(document: Document, isVisible: IsVisible): string[] {
  const found: string[] = [];
  const controls = document.querySelectorAll(CONTROLS);
  for (let i = 0; i < Math.min(controls.length, MOST_CONTROLS); i++) {
    const control = controls[i];
    const label = control ? labelOf(control) : '';
    if (control && label !== '' && isVisible(control)) found.push(label);
  }
  return found;
}

function readText(document: Document): string {
  const { body } = document;
  if (!body) return '';
  const large = document.getElementsByTagName('*').length > RENDERED_LIMIT;
  return squeeze(((large ? body.textContent : body.innerText) ?? '').slice(0, LONGEST_TEXT));
}

function isQrSized(picture: Element): boolean {
  const box = picture.getBoundingClientRect();
  // Not yet laid out: the page's own word.
  const width = box.width || Number(picture.getAttribute('width'));
  const height = box.height || Number(picture.getAttribute('height'));
  return width >= SMALLEST_QR && Math.abs(width - height) <= width / 4;
}

/** What the kind of a page is told by, read from the document as a person sees it. */
export function viewOf(
  document: Document,
  location: Pick<Location, 'hostname' | 'pathname'>,
  isVisible: IsVisible,
): PageView {
  const visible = (selector: string): Element[] =>
    [...document.querySelectorAll(selector)].slice(0, MOST_OTHERS).filter(isVisible);
  const dialog = visible(DIALOGS)
    .map((element) => get(element, 'textContent') ?? '')
    .join(' ');
  const headings = visible('h1, h2, h3').map((heading) => heading.textContent ?? '');
  return {
    host: location.hostname,
    path: location.pathname,
    controls: labels(document, isVisible),
    placeholders: visible('input[placeholder]').map((input) => squeeze(input.getAttribute('placeholder') ?? '')),
    hasPassword: some(document.querySelectorAll('input[type=password]'), isVisible),
    hasPicture: some(document.querySelectorAll(PICTURES), (picture) => isQrSized(picture) && isVisible(picture)),
    headings: squeeze([document.title, ...headings].join(' ')),
    text: readText(document),
    dialog: squeeze(dialog.slice(0, LONGEST_TEXT)),
    hasError: some(document.querySelectorAll(ERRORS), isVisible),
    hasArticle: some(document.querySelectorAll(ARTICLES), isVisible),
  };
}
