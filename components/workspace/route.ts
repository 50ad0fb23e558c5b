import { useEffect, useState } from 'preact/hooks';
import { afterPicture } from '@/components/ui/held';

/**
 * Where one is in the workspace, from the hash: `#/<place>/<argument>/…?<filter>=…`, such as
 * `#/person/<id>` or `#/find/<words>`. Every screen, view and record has one, so that reload and
 * Back lead where one was.
 */
export interface Route {
  name: string;
  args: string[];
  query: URLSearchParams;
}

const LONGEST = 2000;

/** The route of a hash; which names there are is in places.tsx. */
export function routeOf(hash: string): Route {
  const [path = '', query = ''] = hash
    .slice(0, LONGEST)
    .replace(/^#\/?/, '')
    .split(/\?(.*)/s);
  const [name = '', ...args] = path.split('/').map(decoded);
  return { name: name || 'home', args, query: new URLSearchParams(query) };
}

/** The hash that leads to a place. */
export function hashOf(name: string, args: string[] = [], query?: URLSearchParams): string {
  const path = [name, ...args].map(encodeURIComponent).join('/');
  const search = query?.toString();
  return `#/${path}${search ? `?${search}` : ''}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

/** The places that led here since this page was opened, the first one first. */
const trail: string[] = [];
if (typeof window !== 'undefined') {
  trail.push(location.hash);
  window.addEventListener('hashchange', () => {
    if (trail.at(-1) === location.hash) return;
    if (trail.at(-2) === location.hash) trail.pop();
    else trail.push(location.hash);
  });
}

/** Whether Back leads to a place of ours; else to whatever the tab showed before. */
export function canGoBack(): boolean {
  return trail.length > 1;
}

/** Gives the place where one is another address, which nobody is told of. */
export function renameAddress(hash: string): void {
  history.replaceState(history.state, '', hash);
  trail[Math.max(0, trail.length - 1)] = location.hash;
}

/** Leads to a place instead of the one where one is: Back passes that by. */
export function goInstead(hash: string): void {
  trail[Math.max(0, trail.length - 1)] = hash;
  location.replace(hash);
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

/**
 * A choice on a screen that stands in its address, so that reload and Back keep it; null for none.
 * It takes the place of the one before, or Back would go through them one by one.
 */
export function useAddressPart(name: string): [string | null, (value: string | null) => void] {
  const [value, setValue] = useState(() => routeOf(location.hash).query.get(name));
  useEffect(() => {
    const stop = new AbortController();
    const follow = () => setValue(routeOf(location.hash).query.get(name));
    window.addEventListener('hashchange', follow, { signal: stop.signal });
    return () => stop.abort();
  }, [name]);
  const choose = (next: string | null) => {
    setValue(next);
    const screen = screenOf(routeOf(location.hash));
    // Telling the browser takes a third of the time that the choice itself has to be seen in.
    afterPicture(() => {
      const route = routeOf(location.hash);
      if (screenOf(route) !== screen) return;
      if (next === null) route.query.delete(name);
      else route.query.set(name, next);
      renameAddress(hashOf(route.name, route.args, route.query));
    });
  };
  return [value, choose];
}

function screenOf({ name, args }: Route): string {
  return hashOf(name, args);
}
