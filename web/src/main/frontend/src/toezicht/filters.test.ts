import { describe, expect, it } from 'vitest';
import { type Filters, filtersOf, leftOutOf, searchOf, withFilter } from './filters';

const ID = '0193a5c8-0000-7000-8000-00000000000a';

const all: Filters = {
  youth: ID,
  colleague: ID,
  action: 'dossier.open',
  outcome: 'refused',
  role: 'consultant',
  purpose: 'contact',
  basis: 'break-glass',
  from: '2026-11-01',
  to: '2026-11-23',
};

describe('filters in the address', () => {
  it('are read back as they were written', () => {
    expect(filtersOf(searchOf(all))).toEqual(all);
    expect(filtersOf(searchOf({}))).toEqual({});
    expect(searchOf({})).toBe('');
  });

  it('never take a name, or anything else that is malformed', () => {
    expect(
      filtersOf(
        '?youth=Anna&colleague=1&action=<b>&outcome=maybe&basis=%22&role=A&from=gisteren&x=1',
      ),
    ).toEqual({});
  });

  it('are set and taken away one by one', () => {
    expect(withFilter({ from: '2026-11-01' }, 'youth', ID)).toEqual({
      from: '2026-11-01',
      youth: ID,
    });
    expect(withFilter({ youth: ID }, 'youth', '')).toEqual({});
  });

  it('carry what else is asked of the server', () => {
    expect(searchOf({ outcome: 'ok' }, { limit: '50' })).toBe('?outcome=ok&limit=50');
  });

  it('say what they left out of a link', () => {
    expect(leftOutOf(searchOf(all))).toEqual([]);
    expect(leftOutOf('')).toEqual([]);
    expect(leftOutOf('?youth=Anna&outcome=ok')).toEqual(['youth']);
    expect(leftOutOf('?x=1')).toEqual([]);
  });

  it.each([
    ['?action=dossier.steal', ['action']],
    ['?action=toString', ['action']],
    ['?action=constructor', ['action']],
    ['?role=king&purpose=fun&basis=luck', ['role', 'purpose', 'basis']],
    ['?from=2026-02-30', ['from']],
    ['?to=1999-12-31', ['to']],
    ['?from=2026-11-02&to=2026-11-01', ['from', 'to']],
    ['?from=2026-02-30&to=2026-02-31', ['from', 'to']],
  ])('leave out of %s what is not known', (search, names) => {
    expect(filtersOf(search)).toEqual({});
    expect(leftOutOf(search)).toEqual(names);
  });

  it('keep the number of a colleague who may have left', () => {
    expect(filtersOf(`?colleague=${ID}&action=nothing`)).toEqual({ colleague: ID });
  });
});
