// Which screen an address stands for. Addresses carry numbers of dossiers, never names.

import type { Uuid } from '../shared/contract';

export type Route =
  | { page: 'today' }
  /** The list of people by itself; on a wide screen it stands beside every other. */
  | { page: 'people' }
  | { page: 'person'; youth: Uuid }
  /** A message to several, or how one went. */
  | { page: 'several'; batch?: Uuid }
  /** Groups, or one of them. */
  | { page: 'groups'; group?: Uuid }
  | { page: 'call'; room: Uuid };

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** The screen of a path; everything unknown is the home page. */
export function routeOf(path: string): Route {
  const [, , kind, id = ''] = path.split('/');
  if (kind === 'jongere' && UUID.test(id)) return { page: 'person', youth: id.toLowerCase() };
  if (kind === 'gesprek' && UUID.test(id)) return { page: 'call', room: id.toLowerCase() };
  if (kind === 'berichten') {
    return UUID.test(id) ? { page: 'several', batch: id.toLowerCase() } : { page: 'several' };
  }
  if (kind === 'groepen') {
    return UUID.test(id) ? { page: 'groups', group: id.toLowerCase() } : { page: 'groups' };
  }
  return kind === 'jongeren' ? { page: 'people' } : { page: 'today' };
}

export function pathOf(route: Route): string {
  switch (route.page) {
    case 'person':
      return `/werk/jongere/${route.youth}`;
    case 'call':
      return `/werk/gesprek/${route.room}`;
    case 'several':
      return route.batch ? `/werk/berichten/${route.batch}` : '/werk/berichten';
    case 'groups':
      return route.group ? `/werk/groepen/${route.group}` : '/werk/groepen';
    case 'people':
      return '/werk/jongeren';
    case 'today':
      return '/werk/';
  }
}
