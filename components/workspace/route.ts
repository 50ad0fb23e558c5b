import { useEffect, useState } from 'preact/hooks';

/**
 * Where one is in the workspace, from the hash: `#/welcome`, `#/import`, `#/settings`, `#/find/<words>`,
 * `#/person/<id>`, `#/deal/<id>`.
 */
export type Route =
  | { name: 'welcome' }
  | { name: 'import' }
  | { name: 'settings' }
  | { name: 'find'; query: string }
  | { name: 'person'; contactId: string }
  | { name: 'deal'; dealId: string };

/** The route of a hash; anything unknown leads to the welcome page. */
export function routeOf(hash: string): Route {
  const [name, id] = hash.replace(/^#\/?/, '').split('/');
  if (name === 'import' || name === 'settings') return { name };
  if (name === 'person' && id && /^[0-9a-f-]{36}$/i.test(id)) return { name, contactId: id };
  if (name === 'deal' && id && /^[0-9a-f-]{36}$/i.test(id)) return { name, dealId: id };
  if (name === 'find') return { name, query: decoded(id ?? '') };
  return { name: 'welcome' };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text).slice(0, 200);
  } catch {
    return '';
  }
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
