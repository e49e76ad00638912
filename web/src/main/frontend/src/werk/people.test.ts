import { describe, expect, it } from 'vitest';
import type { InboxPerson } from './model';
import { FILTERS, arranged, initials, isIn, named, since } from './people';

function person(name: string, more: Partial<InboxPerson> = {}): InboxPerson {
  return {
    youth: name,
    thread: name,
    name,
    phase: 'course',
    unread: 0,
    silentDays: 0,
    silentBeyond: false,
    often: 'monthly',
    ...more,
  };
}

const namesOf = (people: InboxPerson[]) => people.map((one) => one.name);

describe('the list of people', () => {
  it('puts who waits longest on top, then unread, then the latest conversation, silence last', () => {
    const people = [
      person('never'),
      person('old', { lastMessageAt: '2026-11-01T10:00:00Z' }),
      person('new', { lastMessageAt: '2026-11-20T10:00:00Z' }),
      person('unread', { unread: 2, lastMessageAt: '2026-11-02T10:00:00Z' }),
      person('waits short', { waitingSince: '2026-11-23T08:00:00Z', unread: 1 }),
      person('waits long', { waitingSince: '2026-11-21T08:00:00Z', unread: 1 }),
    ];
    expect(namesOf(arranged(people))).toEqual([
      'waits long',
      'waits short',
      'unread',
      'new',
      'old',
      'never',
    ]);
  });

  it('does not change the list it was given', () => {
    const people = [person('b'), person('a')];
    expect(namesOf(arranged(people))).toEqual(['a', 'b']);
    expect(namesOf(people)).toEqual(['b', 'a']);
  });
});

describe('searching a name', () => {
  const people = ['Zoë van Dijk', 'Anna-Maria Postma', "Noor d'Hont", 'Yusuf Çelik'].map((name) =>
    person(name),
  );

  it.each([
    ['zoe', 'Zoë van Dijk'],
    ['dijk zo', 'Zoë van Dijk'],
    ['maria', 'Anna-Maria Postma'],
    ['hont', "Noor d'Hont"],
    ['CELIK', 'Yusuf Çelik'],
  ])('finds %s', (asked, name) => {
    expect(namesOf(named(people, asked))).toEqual([name]);
  });

  it('finds everyone without a question, and nobody in the middle of a word', () => {
    expect(named(people, '  ')).toHaveLength(4);
    expect(named(people, 'ostma')).toHaveLength(0);
  });
});

describe('how long somebody waits', () => {
  const now = new Date('2026-11-23T12:00:00Z');

  it.each([
    ['2026-11-23T12:00:30Z', 1, 'minute'],
    ['2026-11-23T11:01:00Z', 59, 'minute'],
    ['2026-11-23T11:00:00Z', 1, 'hour'],
    ['2026-11-22T12:00:01Z', 23, 'hour'],
    ['2026-11-22T12:00:00Z', 1, 'day'],
    ['2026-11-01T12:00:00Z', 22, 'day'],
  ])('is said since %s', (instant, count, unit) => {
    expect(since(instant, now)).toEqual({ count, unit });
  });
});

describe('a person', () => {
  it.each([
    ['Yusuf el Amrani', 'YA'],
    ['Zoë', 'Z'],
    ['', ''],
  ])('%s has initials', (name, letters) => {
    expect(initials(name)).toBe(letters);
  });
});

describe('a part of the list', () => {
  const early = '2026-11-20T10:00:00Z';
  const late = '2026-11-22T10:00:00Z';
  const partsOf = (more: Partial<InboxPerson>) =>
    FILTERS.filter((filter) => isIn(filter, person('a', more)));

  it.each<[string, Partial<InboxPerson>, string[]]>([
    ['somebody new', {}, ['all']],
    [
      'a question that nobody read',
      { waitingSince: late, unread: 1, lastContactAt: early, lastYouthAt: late },
      ['all', 'unread', 'mine'],
    ],
    ['a question of ours', { lastContactAt: late, lastYouthAt: early }, ['all', 'theirs']],
    ['somebody who never wrote', { lastContactAt: late }, ['all', 'theirs']],
    ['an answer that was read', { lastContactAt: early, lastYouthAt: late }, ['all']],
    ['a guidance that has ended', { lastContactAt: late, phase: 'ended' }, ['all']],
    ['somebody silent', { silentBeyond: true, silentDays: 40 }, ['all', 'silent']],
  ])('%s', (_, more, parts) => {
    expect(partsOf(more)).toEqual(parts);
  });
});
