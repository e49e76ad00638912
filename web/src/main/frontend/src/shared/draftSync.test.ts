import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { api, ApiError } from './api';
import { settle, syncDraft } from './draftSync';
import { Draft } from './kept';

const NONE = { version: 0, text: '' };

describe('a draft of this device and one of the server', () => {
  it.each([
    ['nothing anywhere', '', NONE, NONE, 'nothing'],
    ['the same on both', 'a', { version: 1, text: 'a' }, { version: 1, text: 'a' }, 'nothing'],
    ['typed here alone', 'ab', { version: 1, text: 'a' }, { version: 1, text: 'a' }, 'save'],
    ['begun here', 'a', NONE, NONE, 'save'],
    ['typed elsewhere alone', 'a', { version: 1, text: 'a' }, { version: 2, text: 'b' }, 'take'],
    ['begun elsewhere', '', NONE, { version: 7, text: 'b' }, 'take'],
    ['sent elsewhere', 'a', { version: 1, text: 'a' }, NONE, 'take'],
    ['sent elsewhere, typed on here', 'ab', { version: 1, text: 'a' }, NONE, 'save'],
    ['typed on both', 'ab', { version: 1, text: 'a' }, { version: 2, text: 'ac' }, 'ask'],
    [
      'the same typed on both',
      'ab',
      { version: 1, text: 'a' },
      { version: 2, text: 'ab' },
      'nothing',
    ],
    ['wiped here', '', { version: 1, text: 'a' }, { version: 1, text: 'a' }, 'save'],
  ])('%s', (_, here, base, server, what) => {
    expect(settle(here, base, server).do).toBe(what);
  });
});

describe('keeping drafts together', () => {
  let server = NONE;
  const take = vi.fn<(text: string) => void>();
  const ask = vi.fn<(other: string | undefined) => void>();

  beforeEach(() => {
    vi.useFakeTimers();
    localStorage.clear();
    server = NONE;
    take.mockReset();
    ask.mockReset();
    take.mockImplementation((text) => (new Draft('ann', 't').text = text));
    vi.spyOn(api, 'get').mockImplementation(async () => server as never);
    const put = async (_: string, body: unknown) => {
      const { text, known } = body as { text: string; known: number };
      if (known !== server.version) {
        throw new ApiError({ code: 'conflict', title: '', detail: '', status: 409 });
      }
      server = text ? { version: server.version + 1, text } : NONE;
      return { version: server.version } as never;
    };
    vi.spyOn(api, 'put').mockImplementation(put);
    vi.spyOn(api, 'putLast').mockImplementation(put);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  const open = () => syncDraft('ann', 't', take, ask);
  const type = (sync: { typed: () => void }, text: string) => {
    new Draft('ann', 't').text = text;
    sync.typed();
  };
  const pause = () => vi.advanceTimersByTimeAsync(2_500);

  it('saves once when typing pauses', async () => {
    const sync = open();
    await pause();
    for (const text of ['H', 'Ho', 'Hoi']) type(sync, text);
    await pause();
    expect(server).toEqual({ version: 1, text: 'Hoi' });
    expect(api.put).toHaveBeenCalledTimes(1);
    sync.close();
  });

  it('takes over what was typed elsewhere', async () => {
    server = { version: 4, text: 'van de telefoon' };
    const sync = open();
    await pause();
    expect(take).toHaveBeenCalledWith('van de telefoon');
    sync.close();
  });

  it('asks when both were typed in, and overwrites nothing until then', async () => {
    const sync = open();
    await pause();
    type(sync, 'hier');
    server = { version: 9, text: 'daar' };
    await pause();
    expect(ask).toHaveBeenLastCalledWith('daar');
    type(sync, 'hier nog meer');
    await pause();
    expect(server.text).toBe('daar');
    sync.keepHere();
    await pause();
    expect(server.text).toBe('hier nog meer');
    sync.close();
  });

  it('is gone from the server once it was sent', async () => {
    const sync = open();
    await pause();
    type(sync, 'Hoi');
    await pause();
    type(sync, '');
    await pause();
    expect(server).toEqual(NONE);
    sync.close();
  });

  it('saves what still waits when the screen is left', async () => {
    const sync = open();
    await pause();
    type(sync, 'half af');
    sync.close();
    await pause();
    expect(server.text).toBe('half af');
  });

  it('loses nothing without a connection, and saves when there is one again', async () => {
    const sync = open();
    await pause();
    const offline = new ApiError({ code: 'offline', title: '', detail: '', status: 0 });
    vi.mocked(api.put).mockRejectedValueOnce(offline);
    type(sync, 'in de tunnel');
    await pause();
    expect(new Draft('ann', 't').text).toBe('in de tunnel');
    dispatchEvent(new Event('online'));
    await pause();
    expect(server.text).toBe('in de tunnel');
    sync.close();
  });
});
