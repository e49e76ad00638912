import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Message } from './contract';
import { Conversation } from './conversation';
import { FakeSocket } from './fakeLine';
import { Outbox } from './kept';
import { Live } from './live';

const THREAD = 't1';
const STORIES = 120;
const STEPS = 90;

/** The same story for the same seed, so that one that fails can be told again (mulberry32). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A socket on a bad line: what is said arrives late, some of it twice, and dies with the line. */
class BadSocket extends FakeSocket {
  readonly toServer: Record<string, unknown>[] = [];
  readonly toClient: object[] = [];
  greeted = false;

  override send(data: string): void {
    this.toServer.push(JSON.parse(data) as Record<string, unknown>);
  }
}

/** Told as they happen, which may go wrong; a backlog comes whole, or the line dies. */
const liveFrames = new WeakSet<object>();

function live(frame: object): object {
  liveFrames.add(frame);
  return frame;
}

/** Keeps messages once under the id of their sender, and numbers them without holes. */
class Server {
  readonly kept: Message[] = [];

  obey(socket: BadSocket, frame: Record<string, unknown>, who: string, all: BadSocket[]): void {
    if (frame['type'] === 'follow') {
      const after = frame['after'] as number;
      for (const message of this.kept.slice(after)) {
        socket.toClient.push({ type: 'message', message });
      }
      const last = this.kept.length;
      socket.toClient.push({ type: 'followed', thread: THREAD, last, marks: [], changed: 0 });
    } else if (frame['type'] === 'post') {
      const id = frame['id'] as string;
      let message = this.kept.find((one) => one.id === id);
      if (!message) {
        const seq = this.kept.length + 1;
        const from = { kind: 'youth' as const, id: who, name: who };
        const sentAt = '2026-11-23T09:00:00Z';
        message = {
          thread: THREAD,
          seq,
          id,
          from,
          sentAt,
          text: frame['text'] as string,
          kind: 'text',
        };
        this.kept.push(message);
        for (const each of all) each.toClient.push(live({ type: 'message', message }));
      }
      socket.toClient.push({
        type: 'accepted',
        thread: THREAD,
        id,
        seq: message.seq,
        sentAt: message.sentAt,
      });
    }
  }

  page(path: string): Response {
    const query = new URL(path, 'http://nabij.test').searchParams;
    const before = Number(query.get('before') ?? Infinity);
    const older = this.kept.filter((one) => one.seq < before);
    return new Response(JSON.stringify({ messages: older.slice(-50), more: older.length > 50 }));
  }
}

interface Device {
  who: string;
  live: Live;
  conversation: Conversation;
  sockets: BadSocket[];
}

async function tell(seed: number): Promise<{ server: Server; devices: Device[] }> {
  const next = chance(seed);
  const upTo = (most: number) => Math.floor(next() * most);
  const server = new Server();
  vi.stubGlobal('fetch', async (path: string) => server.page(path));
  const devices: Device[] = ['ann', 'bo', 'ann2'].map((who) => {
    const sockets: BadSocket[] = [];
    const store = new Map<string, string>();
    const outbox = new Outbox(who, {
      get length() {
        return store.size;
      },
      key: (index) => [...store.keys()][index] ?? null,
      getItem: (key) => store.get(key) ?? null,
      setItem: (key, value) => void store.set(key, value),
      removeItem: (key) => void store.delete(key),
    });
    const connect = () => {
      const socket = new BadSocket();
      sockets.push(socket);
      return socket;
    };
    const live = new Live({ person: who, outbox, connect, random: () => 0 });
    live.open();
    const self = { kind: 'youth' as const, id: who, name: who };
    return { who, live, conversation: new Conversation(live, THREAD, self, () => {}), sockets };
  });
  const open = () =>
    devices.flatMap(({ sockets }) => sockets.slice(-1)).filter((one) => one.greeted);

  function step(device: Device, calm: boolean): void {
    const socket = device.sockets.at(-1)!;
    if (!socket.greeted && socket.readyState === 0) {
      socket.greeted = true;
      socket.greet();
      return;
    }
    const what = calm ? 4 + upTo(2) : upTo(8);
    if (what === 0) device.live.post(THREAD, `${device.who} ${upTo(1000)}`);
    else if (what === 1 && upTo(3) === 0 && socket.greeted) {
      // The line dies: what was under way in either direction is lost, said or not.
      socket.greeted = false;
      socket.toServer.length = 0;
      socket.drop();
    } else if (what === 2 && socket.toClient.length > 0) {
      // The same frame twice.
      socket.toClient.unshift(socket.toClient[0]!);
    } else if (what === 3 && socket.toClient.length > 1 && isMessage(socket.toClient)) {
      // Two messages change places.
      const [first, second, ...rest] = socket.toClient;
      socket.toClient.splice(0, Infinity, second!, first!, ...rest);
    } else if (what === 7 && socket.toClient.length > 0 && liveFrames.has(socket.toClient[0]!)) {
      // One message is never told; a backlog that is asked for comes whole, or the line dies.
      socket.toClient.shift();
    } else if (what === 4 || what === 6) {
      const frame = socket.greeted && socket.toServer.shift();
      if (frame) server.obey(socket, frame, device.who, open());
    } else {
      const frame = socket.greeted && socket.toClient.shift();
      if (frame) socket.say(frame);
    }
  }

  for (let turn = 0; turn < STEPS; turn++) {
    step(devices[upTo(devices.length)]!, false);
    if (turn % 7 === 0) await vi.advanceTimersByTimeAsync(1_000);
  }
  // In the end everybody has a line again, a new one, and all is said.
  for (const { sockets } of devices) {
    const socket = sockets.at(-1)!;
    if (!socket.greeted) continue;
    socket.greeted = false;
    socket.drop();
  }
  for (let turn = 0; turn < 400; turn++) {
    for (const device of devices) step(device, true);
    if (turn % 10 === 0) await vi.advanceTimersByTimeAsync(6_000);
  }
  return { server, devices };
}

const isMessage = (frames: object[]) =>
  frames.slice(0, 2).every((frame) => 'message' in frame && frame.message);

describe('on a bad line', () => {
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it(`shows each message once and in order on every device, in ${STORIES} stories`, async () => {
    vi.useFakeTimers();
    for (let seed = 1; seed <= STORIES; seed++) {
      const { server, devices } = await tell(seed);
      const numbers = server.kept.map((message) => message.seq);
      for (const { who, live, conversation } of devices) {
        const shown = conversation.view.messages.map((message) => message.seq);
        expect(shown, `story ${seed}, ${who}`).toEqual(numbers);
        expect(conversation.view.unsent, `story ${seed}, ${who}`).toEqual([]);
        conversation.close();
        live.close();
      }
      expect(new Set(server.kept.map((message) => message.id)).size).toBe(numbers.length);
    }
  });
});
