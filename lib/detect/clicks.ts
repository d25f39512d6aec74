import { squeeze } from '@/lib/faq/fold';
import { attribute, closest, get } from '../dom';
import type { StepEvent } from './types';

const CONTROL = 'button, a, [role=button], [role=link], [role=menuitem], [role=tab], input, label, li, summary';
const LONGEST_LABEL = 30;
const BIND = ['綁定行動裝置', '綁定裝置', '裝置綁定', '綁定手機', '行動裝置綁定', '綁定'].map(squeeze);
const LOGOUT = ['登出', 'logout', 'log out', 'sign out', 'signout'].map(squeeze);
const SUBMIT = ['登入', '登錄', 'login', 'log in', 'sign in', 'signin', '送出', '確定', '確認'].map(squeeze);

const has = (label: string, words: readonly string[]): boolean => words.some((word) => label.includes(word));

/** The label of the control that was clicked, squeezed; an input of `type=submit` carries it in an attribute. */
function labelOf(target: Element): string {
  const control = closest(target, CONTROL) ?? target;
  const input = get(control, 'localName') === 'input';
  const isButton = input && /^(?:submit|button|image)$/i.test(attribute(control, 'type') ?? '');
  if (input && !isButton) return '';
  const text = isButton
    ? (attribute(control, 'value') ?? attribute(control, 'alt') ?? '')
    : get(control, 'textContent')?.trim() || attribute(control, 'aria-label') || '';
  return text.length <= LONGEST_LABEL ? squeeze(text) : '';
}

/** What a click on this label means for the login, or null. */
export function clickMeaning(label: string, onLoginPage: boolean): StepEvent | null {
  if (has(label, LOGOUT)) return 'logout';
  if (has(label, BIND)) return 'bind';
  return onLoginPage && SUBMIT.some((word) => label === word) ? 'submit' : null;
}

/**
 * Reports the clicks and forms that a trail is made of. Only what a person did
 * counts: synthetic events are ignored. Labels only, never what was typed.
 */
export function watchClicks(
  document: Document,
  signal: AbortSignal,
  onLoginPage: () => boolean,
  report: (event: StepEvent) => void,
): void {
  document.addEventListener(
    'click',
    (event) => {
      const target = event.composedPath()[0];
      if (!event.isTrusted || !(target instanceof Element)) return;
      const meaning = clickMeaning(labelOf(target), onLoginPage());
      if (meaning) report(meaning);
    },
    { capture: true, passive: true, signal },
  );
  document.addEventListener(
    'submit',
    (event) => {
      const form = event.target;
      if (!event.isTrusted || !(form instanceof Element)) return;
      if (Element.prototype.querySelector.call(form, 'input[type=password]')) report('submit');
    },
    { capture: true, passive: true, signal },
  );
}
