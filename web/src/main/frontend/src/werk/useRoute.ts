import type { TargetedMouseEvent } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { type Route, pathOf, routeOf } from './routes';

/** The screen of the current address, and the way to another; the back button works. */
export function useRoute(): [Route, (route: Route) => void] {
  const [path, setPath] = useState(location.pathname);
  useEffect(() => {
    const moved = () => setPath(location.pathname);
    addEventListener('popstate', moved);
    return () => removeEventListener('popstate', moved);
  }, []);
  const go = useCallback((route: Route) => {
    const next = pathOf(route);
    if (next !== location.pathname) history.pushState(null, '', next);
    setPath(next);
  }, []);
  return [routeOf(path), go];
}

/** A press on a link that this page follows itself; with a modifier key the browser does. */
export function follow(route: Route, go: (route: Route) => void) {
  return (event: TargetedMouseEvent<HTMLAnchorElement>) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    go(route);
  };
}
