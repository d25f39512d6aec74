import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';

/** How the extension is reached in this browser; null where it doesn't tell. */
export interface ToolbarFacts {
  readonly isOnToolbar: boolean | null;
  /** Keys that open the toolbar window; empty where they were taken away. */
  readonly shortcut: string | null;
}

async function ask(): Promise<ToolbarFacts> {
  // An async function also catches what older browsers throw for lack of the method.
  const place = async () => (await browser.action.getUserSettings()).isOnToolbar ?? null;
  const keys = async () => (await browser.commands.getAll()).find(({ name }) => name === '_execute_action');
  const [isOnToolbar, command] = await Promise.all([place().catch(() => null), keys().catch(() => undefined)]);
  return { isOnToolbar, shortcut: command?.shortcut ?? null };
}

/** Asks the browser, and again when a person comes back from where it is changed. */
export function useToolbar(): ToolbarFacts | null {
  const [facts, setFacts] = useState<ToolbarFacts | null>(null);
  useEffect(() => {
    const refresh = (): void => void ask().then(setFacts);
    refresh();
    window.addEventListener('focus', refresh);
    return () => window.removeEventListener('focus', refresh);
  }, []);
  return facts;
}
