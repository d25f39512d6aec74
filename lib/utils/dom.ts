/**
 * A field of a form stands in for the form's own property of that name:
 * `<form><input name="matches">` has no method `matches` any more. Elements
 * that may be forms are therefore asked through the prototype, which a page
 * cannot change here. Asked for when it is needed: the service worker, which
 * judges texts without a page, has no `Element`.
 */
const prototype = (): Element => Element.prototype;

/** A property of an element that may be a form. */
export const get = <Name extends keyof Element>(element: Element, name: Name): Element[Name] =>
  Reflect.get(prototype(), name, element);

export const matches = (element: Element, selectors: string): boolean => prototype().matches.call(element, selectors);

export const closest = (element: Element, selectors: string): Element | null =>
  prototype().closest.call(element, selectors);

export const boxOf = (element: Element): DOMRect => prototype().getBoundingClientRect.call(element);

export const attribute = (element: Element, name: string): string | null =>
  prototype().getAttribute.call(element, name);

/** Too small a box to hold anything that a person sees. */
export const isEmpty = ({ top, right, bottom, left }: Pick<DOMRect, 'top' | 'right' | 'bottom' | 'left'>): boolean =>
  right - left < 2 || bottom - top < 2;
