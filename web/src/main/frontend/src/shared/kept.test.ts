import { beforeEach, describe, expect, it } from 'vitest';
import { Draft, forgetEverything, Outbox } from './kept';

describe('what is kept on the device', () => {
  beforeEach(() => localStorage.clear());

  it('a draft survives a reload, for its own person and thread only', () => {
    new Draft('ann', 't1').text = 'Ik heb een vraag';
    expect(new Draft('ann', 't1').text).toBe('Ik heb een vraag');
    expect(new Draft('ann', 't2').text).toBe('');
    expect(new Draft('bo', 't1').text).toBe('');
  });

  it('an emptied draft leaves nothing behind', () => {
    const draft = new Draft('ann', 't1');
    draft.text = 'x';
    draft.text = '';
    expect(localStorage.length).toBe(0);
  });

  it('the outbox gives back unsent messages in the order of writing, per thread', () => {
    const outbox = new Outbox('ann');
    outbox.keep({ id: '2', thread: 't1', text: 'twee', writtenAt: 2 });
    outbox.keep({ id: '1', thread: 't1', text: 'een', writtenAt: 1 });
    outbox.keep({ id: '3', thread: 't2', text: 'drie', writtenAt: 3 });
    expect(new Outbox('ann').all('t1').map((m) => m.text)).toEqual(['een', 'twee']);
    expect(new Outbox('bo').all()).toEqual([]);
    outbox.drop('1');
    expect(outbox.all().map((m) => m.id)).toEqual(['2', '3']);
  });

  it('a full storage does not stop a message, nor hide it', () => {
    const full = Object.create(localStorage, {
      setItem: {
        value: () => {
          throw new DOMException('', 'QuotaExceededError');
        },
      },
      length: { value: 0 },
      getItem: { value: () => null },
      removeItem: { value: () => undefined },
    }) as Storage;
    const outbox = new Outbox('ann', full);
    outbox.keep({ id: '1', thread: 't1', text: 'een', writtenAt: 1 });
    expect(outbox.all('t1').map((m) => m.text)).toEqual(['een']);
    outbox.drop('1');
    expect(outbox.all()).toEqual([]);
  });

  it('a spoiled entry is passed over', () => {
    localStorage.setItem('nabij.outbox.ann.1', '{');
    expect(new Outbox('ann').all()).toEqual([]);
  });

  it('sign-out forgets drafts and unsent messages, and nothing of another site part', () => {
    new Draft('ann', 't1').text = 'x';
    new Outbox('ann').keep({ id: '1', thread: 't1', text: 'een', writtenAt: 1 });
    localStorage.setItem('other', 'stays');
    forgetEverything();
    expect(localStorage.length).toBe(1);
    expect(localStorage.getItem('other')).toBe('stays');
  });
});
