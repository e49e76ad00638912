import { describe, expect, it } from 'vitest';
import { type Route, pathOf, routeOf } from './routes';

const ID = '0193a5c8-0000-7000-8000-00000000000a';

describe('an address', () => {
  it.each<Route>([
    { page: 'today' },
    { page: 'person', youth: ID },
    { page: 'call', room: ID },
    { page: 'groups' },
    { page: 'groups', group: ID },
  ])('leads back to its screen: %o', (route) => {
    expect(routeOf(pathOf(route))).toEqual(route);
  });

  it.each([
    '/werk',
    '/werk/',
    '/werk/jongere/',
    '/werk/jongere/anna',
    '/werk/iets',
    '/werk/x/' + ID,
  ])('that is unknown is the home page: %s', (path) => {
    expect(routeOf(path)).toEqual({ page: 'today' });
  });
});
