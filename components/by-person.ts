/** Copies of trusted events that our own code has handed on, each with what it is a copy of. */
const handed = new WeakMap<Event, Event>();

/**
 * What a person did, behind an event that a part of the panel hears: the event itself, or the one that it is a copy of.
 * Null where a script made it.
 */
export const personsEvent = (event: Event): Event | null => (event.isTrusted ? event : (handed.get(event) ?? null));

export const isByPerson = (event: Event): boolean => personsEvent(event) !== null;

/**
 * Lets a part of the panel hear what a person did. A plain event, and one that does not leave the panel: the browser's
 * own actions, such as following a link, go with the original and do not happen twice. Plain for keys too: a
 * `KeyboardEvent` made by a script leaves the panel in Firefox, `composed: false` or not.
 * @param type what it is heard as, where that is not what was done.
 */
export function handOn(target: Element, original: Event, type = original.type): void {
  if (!original.isTrusted) return;
  const copy = new Event(type, { bubbles: true, cancelable: true });
  handed.set(copy, original);
  target.dispatchEvent(copy);
  if (copy.defaultPrevented) original.preventDefault();
}
