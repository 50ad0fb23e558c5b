import { useEffect, useState } from 'preact/hooks';

/** Where one is in the workspace, from the hash: `#/welcome`, `#/import`, `#/settings`, `#/person/<id>`. */
export type Route =
  | { name: 'welcome' }
  | { name: 'import' }
  | { name: 'settings' }
  | { name: 'person'; contactId: string };

/** The route of a hash; anything unknown leads to the welcome page. */
export function routeOf(hash: string): Route {
  const [name, id] = hash.replace(/^#\/?/, '').split('/');
  if (name === 'import' || name === 'settings') return { name };
  if (name === 'person' && id && /^[0-9a-f-]{36}$/i.test(id)) return { name, contactId: id };
  return { name: 'welcome' };
}

export function useRoute(): Route {
  const [route, setRoute] = useState(() => routeOf(location.hash));
  useEffect(() => {
    const stop = new AbortController();
    const follow = () => setRoute(routeOf(location.hash));
    window.addEventListener('hashchange', follow, { signal: stop.signal });
    return () => stop.abort();
  }, []);
  return route;
}
