import type { Runtime } from 'webextension-polyfill';
import { isWatched } from '@/lib/types/hosts';

/** Without an address of its own a document stands for the one that opened it. */
const hostIn = (address: unknown): string =>
  typeof address === 'string' && URL.canParse(address) ? new URL(address).hostname : '';

/** The watched host that a message comes from, by the browser's word; null where it is none of ours. */
export function senderHost(sender: Runtime.MessageSender): string | null {
  const host = hostIn(sender.url) || hostIn(Reflect.get(sender, 'origin'));
  return isWatched(host) ? host : null;
}

/** False where the browser says that the tab stands on a page of somebody else; without its word nothing is known. */
export function isOwnTab(sender: Runtime.MessageSender): boolean {
  const address = sender.tab?.url;
  if (address === undefined || hostIn(address) === '') return true;
  return isWatched(hostIn(address));
}
