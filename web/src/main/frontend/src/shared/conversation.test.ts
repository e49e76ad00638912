import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Message } from './contract';
import { Conversation } from './conversation';
import { FakeSocket } from './fakeLine';
import { Live } from './live';

const self = { kind: 'youth' as const, id: 'y', name: 'Ann' };
const sanne = { kind: 'staff' as const, id: 's', name: 'Sanne' };
let live: Live;
let stored: Message[];
let down: boolean;

const message = (seq: number, text = `bericht ${seq}`): Message => ({
  thread: 't1',
  seq,
  id: `m${seq}`,
  from: sanne,
  sentAt: '2026-11-23T09:00:00Z',
  text,
  kind: 'text',
});

/** Answers as `GET /api/threads/t1/messages` does, from `stored`. */
async function answer(path: RequestInfo | URL): Promise<Response> {
  if (down) throw new TypeError('network');
  const query = new URL(String(path), 'http://nabij.test').searchParams;
  const before = Number(query.get('before') ?? Infinity);
  const older = stored.filter((m) => m.seq < before);
  const page = { messages: older.slice(-50), more: older.length > 50 };
  return new Response(JSON.stringify(page));
}

const settle = () => vi.waitFor(() => expect(FakeSocket.latest.sentOf('follow').length).toBe(1));
const seqs = (conversation: Conversation) => conversation.view.messages.map((m) => m.seq);

function openConversation(): Conversation {
  return new Conversation(live, 't1', self, () => {});
}

beforeEach(() => {
  localStorage.clear();
  FakeSocket.made = [];
  stored = [];
  down = false;
  vi.stubGlobal('fetch', answer);
  live = new Live({ person: self.id, connect: () => new FakeSocket() });
  live.open();
  FakeSocket.latest.greet();
});

afterEach(() => {
  live.close();
  vi.unstubAllGlobals();
});

describe('a conversation', () => {
  it('begins with the latest page and follows what comes after it', async () => {
    stored = Array.from({ length: 60 }, (_, index) => message(index + 1));
    const conversation = openConversation();
    await settle();
    expect(seqs(conversation)).toEqual(Array.from({ length: 50 }, (_, index) => index + 11));
    expect(conversation.view.more).toBe(true);
    expect(FakeSocket.latest.sentOf('follow')[0]).toMatchObject({ after: 60 });
  });

  it('loads older pages above', async () => {
    stored = Array.from({ length: 60 }, (_, index) => message(index + 1));
    const conversation = openConversation();
    await settle();
    await conversation.loadOlder();
    expect(seqs(conversation)[0]).toBe(1);
    expect(conversation.view.more).toBe(false);
  });

  it('shows a message once, however often it comes', async () => {
    stored = [message(1)];
    const conversation = openConversation();
    await settle();
    FakeSocket.latest.say({ type: 'message', message: message(2) });
    FakeSocket.latest.say({ type: 'message', message: message(2) });
    FakeSocket.latest.say({ type: 'message', message: message(1) });
    expect(seqs(conversation)).toEqual([1, 2]);
  });

  it('asks once for what is missing, and puts it in its place', async () => {
    stored = [message(1)];
    const conversation = openConversation();
    await settle();
    FakeSocket.latest.say({ type: 'message', message: message(4) });
    FakeSocket.latest.say({ type: 'message', message: message(5) });
    expect(FakeSocket.latest.sentOf('follow').slice(1)).toEqual([
      { type: 'follow', thread: 't1', after: 1 },
    ]);
    for (const seq of [2, 3, 4, 5]) {
      FakeSocket.latest.say({ type: 'message', message: message(seq) });
    }
    expect(seqs(conversation)).toEqual([1, 2, 3, 4, 5]);
  });

  it('moves one’s own message from unsent to sent in one step when it is accepted', async () => {
    const conversation = openConversation();
    await settle();
    conversation.post('Hallo');
    const id = conversation.view.unsent[0]!.id;
    FakeSocket.latest.say({
      type: 'accepted',
      thread: 't1',
      id,
      seq: 1,
      sentAt: '2026-11-23T09:00:00Z',
    });
    expect(conversation.view.unsent).toEqual([]);
    expect(conversation.view.messages).toMatchObject([{ seq: 1, id, text: 'Hallo', from: self }]);
    FakeSocket.latest.say({ type: 'message', message: { ...message(1, 'Hallo'), id, from: self } });
    expect(seqs(conversation)).toEqual([1]);
  });

  it('knows how far the other side has read, not its own side', async () => {
    const conversation = openConversation();
    await settle();
    FakeSocket.latest.say({ type: 'read', thread: 't1', who: 'youth', seq: 9 });
    expect(conversation.view.readByOther).toBe(0);
    const marks = [{ who: 'staff', seq: 3 }];
    FakeSocket.latest.say({ type: 'followed', thread: 't1', last: 3, marks });
    expect(conversation.view.readByOther).toBe(3);
  });

  it('tries again on the next connection when the first page did not come', async () => {
    down = true;
    stored = [message(1)];
    const conversation = openConversation();
    await vi.waitFor(() => expect(conversation.view.failed).toBe(true));
    down = false;
    FakeSocket.latest.drop();
    dispatchEvent(new Event('online'));
    FakeSocket.latest.greet();
    await vi.waitFor(() => expect(seqs(conversation)).toEqual([1]));
  });

  it('tells once for several messages that they reached this device', async () => {
    stored = [message(1), message(2)];
    const conversation = openConversation();
    await settle();
    FakeSocket.latest.say({ type: 'message', message: message(3) });
    await vi.waitFor(() =>
      expect(FakeSocket.latest.sentOf('got')).toEqual([{ type: 'got', thread: 't1', seq: 3 }]),
    );
    conversation.close();
  });

  it('knows sent, delivered and read apart', async () => {
    const conversation = openConversation();
    await settle();
    FakeSocket.latest.say({ type: 'got', thread: 't1', who: 'staff', seq: 4 });
    expect(conversation.view).toMatchObject({ gotByOther: 4, readByOther: 0 });
    FakeSocket.latest.say({ type: 'read', thread: 't1', who: 'staff', seq: 5 });
    FakeSocket.latest.say({ type: 'got', thread: 't1', who: 'staff', seq: 2 });
    expect(conversation.view).toMatchObject({ gotByOther: 5, readByOther: 5 });
  });

  it('asks after a gap for what changed since the last change it knows', async () => {
    stored = [message(1), message(2)];
    const conversation = openConversation();
    await settle();
    const changed = { ...message(1, 'nieuw'), later: { change: 3, editedAt: 'x' } };
    FakeSocket.latest.say({ type: 'changed', message: changed });
    expect(conversation.view.messages[0]!.text).toBe('nieuw');
    FakeSocket.latest.drop();
    dispatchEvent(new Event('online'));
    FakeSocket.latest.greet();
    expect(FakeSocket.latest.sentOf('follow')).toEqual([
      { type: 'follow', thread: 't1', after: 2, changed: 3 },
    ]);
  });

  it('loses no change when it asks again for a message', async () => {
    stored = [message(1)];
    const conversation = openConversation();
    await settle();
    const changed = { ...message(1, 'nieuw'), later: { change: 3, editedAt: 'x' } };
    FakeSocket.latest.say({ type: 'changed', message: changed });
    FakeSocket.latest.say({ type: 'message', message: message(4) });
    expect(FakeSocket.latest.sentOf('follow').at(-1)).toEqual({
      type: 'follow',
      thread: 't1',
      after: 1,
      changed: 3,
    });
    conversation.close();
  });

  it('reads the thread anew when too much has changed', async () => {
    stored = [message(1, 'oud')];
    const conversation = openConversation();
    await settle();
    stored = [{ ...message(1), later: { change: 900, withdrawnAt: 'x' } }];
    delete stored[0]!.text;
    FakeSocket.latest.say({
      type: 'followed',
      thread: 't1',
      last: 1,
      marks: [],
      changed: 900,
      reload: true,
    });
    await vi.waitFor(() => expect(conversation.view.messages[0]?.later?.change).toBe(900));
    expect(JSON.stringify(conversation.view)).not.toContain('oud');
  });

  it('shows for six seconds that the other types, and tells its own typing now and then', async () => {
    const conversation = openConversation();
    await settle();
    vi.useFakeTimers();
    FakeSocket.latest.say({ type: 'typing', thread: 't1', who: 'staff' });
    expect(conversation.view.typing).toBe(true);
    vi.advanceTimersByTime(5_900);
    expect(conversation.view.typing).toBe(true);
    vi.advanceTimersByTime(200);
    expect(conversation.view.typing).toBe(false);
    for (let letter = 0; letter < 20; letter++) conversation.typing();
    expect(FakeSocket.latest.sentOf('typing')).toHaveLength(1);
    vi.useRealTimers();
  });

  it('takes what stands above the thread as it is told, and as it changes', async () => {
    stored = [message(60)];
    const conversation = openConversation();
    await settle();
    const pinned = { ...message(3), later: { change: 1, pinnedAt: 'a' } };
    FakeSocket.latest.say({
      type: 'followed',
      thread: 't1',
      last: 60,
      marks: [],
      changed: 1,
      pinned: [pinned],
    });
    expect(conversation.view.pinned.map((m) => m.seq)).toEqual([3]);
    FakeSocket.latest.say({ type: 'changed', message: { ...message(3), later: { change: 2 } } });
    expect(conversation.view.pinned).toEqual([]);
    expect(seqs(conversation)).toEqual([60]);
  });
});
