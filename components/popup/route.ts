import { TOPICS, type Topic } from '@/lib/faq/types';

/** The places of the popup, each with an address of its own. */
export type Route =
  | { readonly view: 'home'; readonly topic?: Topic; readonly query?: string }
  | { readonly view: 'entry'; readonly code: string }
  | { readonly view: 'support' };

const CODE = /^[A-Z]{2,10}-[A-Z]?\d{1,6}$/;
const HOME: Route = { view: 'home' };

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    // A stray % sign typed into an address: read it as it stands.
    return text;
  }
}

function isTopic(text: string): text is Topic {
  return TOPICS.some((topic) => topic === text);
}

/** Reads an address's hash: '' home, `#q=…` home with a query, `#topic=…`, `#SSO-10` entry, `#support`. Unknown: home. */
export function parseRoute(hash: string): Route {
  const raw = hash.replace(/^#/, '');
  if (raw === '') return HOME;
  if (raw === 'support') return { view: 'support' };
  if (raw.startsWith('q=')) return { view: 'home', query: decode(raw.slice(2)) };
  if (raw.startsWith('topic=')) {
    const topic = raw.slice(6);
    return isTopic(topic) ? { view: 'home', topic } : HOME;
  }
  const code = decode(raw).toUpperCase();
  return CODE.test(code) ? { view: 'entry', code } : HOME;
}

/** The hash of a route, with its `#`; '' for home. */
export function hashOf(route: Route): string {
  if (route.view === 'entry') return `#${route.code}`;
  if (route.view === 'support') return '#support';
  if (route.query !== undefined) return `#q=${encodeURIComponent(route.query)}`;
  return route.topic === undefined ? '' : `#topic=${route.topic}`;
}
