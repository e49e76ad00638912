import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeSocket } from './fakeLine';
import { Outbox } from './kept';
import { Live, type LiveEvent } from './live';

const person = 'ann';
let live: Live;
let events: LiveEvent[];

function start(): void {
  events = [];
  live = new Live({ person, connect: () => new FakeSocket(), random: () => 1 });
  live.on((event) => events.push(event));
  live.open();
}

const message = (seq: number, id = `m${seq}`) => ({
  type: 'message',
  message: {
    thread: 't1',
    seq,
    id,
    from: { kind: 'staff', id: 's', name: 'Sanne' },
    sentAt: '2026-11-23T09:00:00Z',
    text: 'Hoi',
    kind: 'text',
  },
});

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
  FakeSocket.made = [];
  start();
});

afterEach(() => {
  live.close();
  vi.useRealTimers();
});

describe('the live line', () => {
  it('sends nothing before the server has greeted, and everything it held after', () => {
    live.follow('t1', 7);
    const post = live.post('t1', 'Hallo');
    expect(FakeSocket.latest.sent).toEqual([]);
    FakeSocket.latest.greet();
    expect(FakeSocket.latest.sent).toEqual([
      { type: 'follow', thread: 't1', after: 7 },
      { type: 'post', thread: 't1', id: post.id, text: 'Hallo' },
    ]);
  });

  it('keeps a message until it is accepted, over a drop and a reload, under the same id', () => {
    FakeSocket.latest.greet();
    const { id } = live.post('t1', 'Ben je er?');
    FakeSocket.latest.drop();
    live.close();

    start();
    FakeSocket.latest.greet();
    expect(FakeSocket.latest.sentOf('post')).toEqual([
      { type: 'post', thread: 't1', id, text: 'Ben je er?' },
    ]);
    FakeSocket.latest.say({ type: 'accepted', thread: 't1', id, seq: 1, sentAt: 'x' });
    expect(new Outbox(person).all()).toEqual([]);

    FakeSocket.latest.drop();
    vi.advanceTimersByTime(20_000);
    FakeSocket.latest.greet();
    expect(FakeSocket.latest.sentOf('post')).toEqual([]);
  });

  it('takes a message that comes back as proof that it was accepted', () => {
    FakeSocket.latest.greet();
    const { id } = live.post('t1', 'Hallo');
    FakeSocket.latest.say(message(1, id));
    expect(live.outbox.all()).toEqual([]);
  });

  it('comes back with growing pauses, never longer than fifteen seconds', () => {
    const pauses: number[] = [];
    for (let round = 0; round < 8; round++) {
      const made = FakeSocket.made.length;
      FakeSocket.latest.drop();
      let waited = 0;
      while (FakeSocket.made.length === made) {
        vi.advanceTimersByTime(100);
        waited += 100;
      }
      pauses.push(waited);
    }
    expect(pauses).toEqual([500, 1000, 2000, 4000, 8000, 15_000, 15_000, 15_000]);
  });

  it('follows again from the last number without a hole', () => {
    live.follow('t1', 3);
    FakeSocket.latest.greet();
    FakeSocket.latest.say(message(4));
    FakeSocket.latest.say(message(6));
    FakeSocket.latest.drop();
    vi.advanceTimersByTime(500);
    FakeSocket.latest.greet();
    expect(FakeSocket.latest.sentOf('follow')).toEqual([
      { type: 'follow', thread: 't1', after: 4 },
    ]);
  });

  it('does not come back when the session or device has ended', () => {
    FakeSocket.latest.greet();
    FakeSocket.latest.drop(4401);
    vi.advanceTimersByTime(60_000);
    expect(live.state).toBe('ended');
    expect(FakeSocket.made.length).toBe(1);
  });

  it('notices a line that has died in silence', () => {
    FakeSocket.latest.greet();
    vi.advanceTimersByTime(25_000);
    expect(FakeSocket.latest.sentOf('ping').length).toBe(1);
    vi.advanceTimersByTime(8_000);
    expect(live.state).toBe('waiting');
  });

  it('keeps a refused message aside, and sends it again only when asked', () => {
    FakeSocket.latest.greet();
    const { id } = live.post('t1', 'x');
    const problem = { code: 'invalid', title: '', detail: '', status: 400 };
    FakeSocket.latest.say({ type: 'refused', id, thread: 't1', problem });
    expect(live.outbox.find(id)?.refused).toBe('invalid');
    FakeSocket.latest.drop();
    vi.advanceTimersByTime(500);
    FakeSocket.latest.greet();
    expect(FakeSocket.latest.sentOf('post')).toEqual([]);
    live.again(id);
    expect(FakeSocket.latest.sentOf('post').length).toBe(1);
    live.discard(id);
    expect(live.outbox.all()).toEqual([]);
  });

  it('sends again by itself what came too fast', () => {
    FakeSocket.latest.greet();
    const { id } = live.post('t1', 'x');
    const problem = { code: 'too-fast', title: '', detail: '', status: 429 };
    FakeSocket.latest.say({ type: 'refused', id, thread: 't1', problem });
    vi.advanceTimersByTime(5_000);
    expect(FakeSocket.latest.sentOf('post').map((frame) => frame['id'])).toEqual([id, id]);
  });

  it('follows again by itself what the server could not give at once', () => {
    FakeSocket.latest.greet();
    live.follow('t1', 3);
    const problem = { code: 'unavailable', title: '', detail: '', status: 503 };
    FakeSocket.latest.say({ type: 'refused', thread: 't1', problem });
    vi.advanceTimersByTime(5_000);
    expect(FakeSocket.latest.sentOf('follow').length).toBe(2);
  });

  it('passes hints on', () => {
    FakeSocket.latest.greet();
    FakeSocket.latest.say({ type: 'inbox' });
    FakeSocket.latest.say({ type: 'due' });
    expect(events.slice(-2).map((event) => event.type)).toEqual(['inbox', 'due']);
  });
});
