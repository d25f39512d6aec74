import { Window } from 'happy-dom';

/** Gives a tool the globals of a page, so that it can read documents as the unit tests do. Call it before importing what needs them. */
export function installDom(): void {
  const window = new Window();
  for (const name of Object.getOwnPropertyNames(window)) {
    if (!(name in globalThis)) Reflect.set(globalThis, name, Reflect.get(window, name));
  }
  Reflect.set(globalThis, 'window', window);
  Reflect.set(globalThis, '__TEST_BUILD__', true);
}
