/** Copies of trusted events that our own code has handed on. */
const handed = new WeakSet<Event>();

/** Whether a person did it: the browser says so of the event itself, or of the one that it was made after. */
export const isByPerson = (event: Event): boolean => event.isTrusted || handed.has(event);

/**
 * Lets a part of the panel hear what a person did. A plain event, and one that does not leave the panel: the browser's
 * own actions, such as following a link, go with the original and do not happen twice.
 */
export function handOn(target: Element, original: Event): void {
  if (!original.isTrusted) return;
  const copy =
    original instanceof KeyboardEvent
      ? new KeyboardEvent(original.type, { key: original.key, bubbles: true, cancelable: true })
      : new Event(original.type, { bubbles: true, cancelable: true });
  handed.add(copy);
  target.dispatchEvent(copy);
  if (copy.defaultPrevented) original.preventDefault();
}
