import { TOPICS, type Topic } from '@/lib/types/faq';

/** The places of the popup, each with an address of its own. */
export type Route =
  | { readonly view: 'home'; readonly topic?: Topic; readonly query?: string }
  | { readonly view: 'entry'; readonly code: string }
  /** With a code: about that entry, else about what was seen. */
  | { readonly view: 'support'; readonly code?: string | undefined }
  | { readonly view: 'print'; readonly code: string }
  /** A description of the page in question. */
  | { readonly view: 'describe' };

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

/** A code in any case and encoding; null for anything else. */
function codeIn(text: string): string | null {
  const code = decode(text).toUpperCase();
  return CODE.test(code) ? code : null;
}

function isTopic(text: string): text is Topic {
  return TOPICS.some((topic) => topic === text);
}

/**
 * Reads an address's hash: '' home, `#q=…` home with a query, `#topic=…`, `#SSO-10` entry, `#print/SSO-10`,
 * `#support`, `#support/SSO-10` and `#describe`. Unknown: home.
 */
export function parseRoute(hash: string): Route {
  const raw = hash.replace(/^#/, '');
  if (raw === '') return HOME;
  if (raw === 'support' || raw === 'describe') return { view: raw };
  if (raw.startsWith('q=')) return { view: 'home', query: decode(raw.slice(2)) };
  if (raw.startsWith('topic=')) {
    const topic = raw.slice(6);
    return isTopic(topic) ? { view: 'home', topic } : HOME;
  }
  const about = /^(support|print)\/(.+)$/.exec(raw);
  const code = codeIn(about?.[2] ?? raw);
  if (code === null) return HOME;
  if (about?.[1] === 'print') return { view: 'print', code };
  return about ? { view: 'support', code } : { view: 'entry', code };
}

/** The hash of a route, with its `#`; '' for home. */
export function hashOf(route: Route): string {
  if (route.view === 'entry') return `#${route.code}`;
  if (route.view === 'describe') return '#describe';
  if (route.view === 'print') return `#print/${route.code}`;
  if (route.view === 'support') return route.code === undefined ? '#support' : `#support/${route.code}`;
  if (route.query !== undefined) return `#q=${encodeURIComponent(route.query)}`;
  return route.topic === undefined ? '' : `#topic=${route.topic}`;
}
