import { strip } from '@/lib/text/normalize';
import type { StepEvent } from '@/lib/types/page';
import { closest, get, matches } from '@/lib/utils/dom';
import { BIND, LEAVE, LOGOUT, SUBMIT } from './click-words';
import { BUTTONS, labelOf } from './page-view';

const CONTROL = 'button, a, [role=button], [role=link], [role=menuitem], [role=tab], input, label, li, summary';
const LONGEST_LABEL = 30;
/** The label of the control that was clicked, stripped; of a field nothing is read. */
function clickedLabel(target: Element): string {
  const control = closest(target, CONTROL) ?? target;
  if (get(control, 'localName') === 'input' && !matches(control, BUTTONS)) return '';
  const text = labelOf(control);
  return text.length <= LONGEST_LABEL ? strip(text) : '';
}

/** What a click on this label means for the login, or null. */
export function clickMeaning(label: string, onLoginPage: boolean): StepEvent | null {
  if (LOGOUT.test(label)) return 'logout';
  if (LEAVE.test(label)) return 'leave';
  if (BIND.test(label)) return 'bind';
  return onLoginPage && SUBMIT.test(label) ? 'submit' : null;
}

/**
 * Reports the clicks and forms that a trail is made of. Only what a person did
 * counts: synthetic events are ignored. Labels only, never what was typed.
 */
export function watchClicks(document: Document, onLoginPage: () => boolean, report: (event: StepEvent) => void): void {
  document.addEventListener(
    'click',
    (event) => {
      const target = event.composedPath()[0];
      if (!event.isTrusted || !(target instanceof Element)) return;
      const meaning = clickMeaning(clickedLabel(target), onLoginPage());
      if (meaning) report(meaning);
    },
    { capture: true, passive: true },
  );
  document.addEventListener(
    'submit',
    (event) => {
      const form = event.target;
      if (!event.isTrusted || !(form instanceof Element)) return;
      if (Element.prototype.querySelector.call(form, 'input[type=password]')) report('submit');
    },
    { capture: true, passive: true },
  );
}
