import { useCallback, useEffect, useState } from 'preact/hooks';
import { hashOf, parseRoute, type Route } from './route';

export interface Router {
  readonly route: Route;
  /** Goes to a place; the browser's back button returns. */
  readonly navigate: (route: Route) => void;
  /** One step back within the popup; to home where there is none. */
  readonly back: () => void;
}

/** How many steps lie behind this one within the popup. */
function depth(): number {
  const state: unknown = history.state;
  if (typeof state !== 'object' || state === null || !('depth' in state)) return 0;
  return typeof state.depth === 'number' ? state.depth : 0;
}

function write(route: Route, how: 'push' | 'replace'): void {
  const address = `${location.pathname}${location.search}${hashOf(route)}`;
  if (how === 'push') history.pushState({ depth: depth() + 1 }, '', address);
  else history.replaceState({ depth: depth() }, '', address);
}

/** The place shown, after the address's hash. */
export function useRoute(): Router {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  useEffect(() => {
    const read = () => setRoute(parseRoute(location.hash));
    // An address typed by hand fires hashchange alone in some browsers.
    addEventListener('popstate', read);
    addEventListener('hashchange', read);
    return () => {
      removeEventListener('popstate', read);
      removeEventListener('hashchange', read);
    };
  }, []);
  const navigate = useCallback((next: Route) => {
    write(next, 'push');
    setRoute(next);
  }, []);
  const back = useCallback(() => {
    if (depth() > 0) {
      history.back();
      return;
    }
    const home: Route = { view: 'home' };
    write(home, 'replace');
    setRoute(home);
  }, []);
  return { route, navigate, back };
}
