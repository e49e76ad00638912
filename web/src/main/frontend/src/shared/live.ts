// The browser's end of `/live`: one socket that stays up through tunnels and dead batteries.
//
// What a person posts goes into the outbox first and is taken out when the server says "accepted"
// or refuses for good. After every reconnect each followed thread is followed again from the last
// number that was seen, and the outbox is sent again with the same ids, so that nothing is lost and
// nothing comes twice.

import type { Instant, Message, Problem, Uuid } from './contract';
import { newId } from './ids';
import { Outbox, type Unsent } from './kept';
import { asked } from './side';

export type LiveState =
  /** Not connected yet, or trying again. */
  | 'connecting'
  | 'open'
  /** A try failed; the next one follows after a pause. */
  | 'waiting'
  /** The session or this device has ended; there will be no further try. */
  | 'ended'
  /** `close` was called. */
  | 'closed';

export type Side = 'youth' | 'staff';

export type LiveEvent =
  | { type: 'state'; state: LiveState }
  | { type: 'message'; message: Message }
  | { type: 'followed'; thread: Uuid; last: number; marks: { who: Side; seq: number }[] }
  | { type: 'read'; thread: Uuid; who: Side; seq: number }
  /** The outbox changed: something was posted, accepted, refused, dropped or tried again. */
  | { type: 'outbox'; thread: Uuid }
  | { type: 'accepted'; thread: Uuid; id: Uuid; seq: number; sentAt: Instant }
  | { type: 'refused'; id?: Uuid; thread?: Uuid; problem: Problem }
  | { type: 'due' }
  | { type: 'inbox' };

type Listener = (event: LiveEvent) => void;

/** What is used of a `WebSocket`; a test hands in its own. */
export type SocketLike = Pick<WebSocket, 'send' | 'close' | 'readyState'> & {
  onopen: ((event: Event) => void) | null;
  onmessage: ((event: MessageEvent<string>) => void) | null;
  onclose: ((event: CloseEvent) => void) | null;
};

export interface LiveOptions {
  /** Whose outbox: the id in the session. */
  person: Uuid;
  outbox?: Outbox;
  connect?: () => SocketLike;
  random?: () => number;
}

const OPEN = 1;
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 15_000;
const QUIET_BEFORE_PING_MS = 25_000;
const PONG_WITHIN_MS = 8_000;
const TOO_FAST_PAUSE_MS = 5_000;
/** Nobody is signed in, the device has ended, or this line is not for them. */
const ENDED = [4401, 4403];
const TOO_FAST = 4429;

/** Refusals after which sending the same again may succeed. */
const passing = new Set(['too-fast', 'unavailable']);

function connectToOrigin(): SocketLike {
  const url = new URL(asked('/live'), location.href);
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
  return new WebSocket(url) as SocketLike;
}

export class Live {
  readonly outbox: Outbox;
  #state: LiveState = 'connecting';
  #socket: SocketLike | undefined;
  #tries = 0;
  readonly #connect: () => SocketLike;
  readonly #random: () => number;
  readonly #listeners = new Set<Listener>();
  /** Followed threads with the last number seen in each. */
  readonly #followed = new Map<Uuid, number>();
  #reconnect: ReturnType<typeof setTimeout> | undefined;
  #heartbeat: ReturnType<typeof setTimeout> | undefined;
  #resend: ReturnType<typeof setTimeout> | undefined;
  #refollow: ReturnType<typeof setTimeout> | undefined;
  readonly #wake = () => this.#wakeUp();

  constructor(options: LiveOptions) {
    this.outbox = options.outbox ?? new Outbox(options.person);
    this.#connect = options.connect ?? connectToOrigin;
    this.#random = options.random ?? Math.random;
  }

  get state(): LiveState {
    return this.#state;
  }

  /** Connects, and stays connected until `close`. */
  open(): void {
    addEventListener('online', this.#wake);
    document.addEventListener('visibilitychange', this.#wake);
    this.#dial();
  }

  close(): void {
    removeEventListener('online', this.#wake);
    document.removeEventListener('visibilitychange', this.#wake);
    this.#stopTimers();
    this.#become('closed');
    this.#hangUp();
  }

  /** Calls `listener` at every event, until the returned function is called. */
  on(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Asks for everything in a thread after this number, now and from then on. */
  follow(thread: Uuid, after: number): void {
    this.#followed.set(thread, after);
    this.#send({ type: 'follow', thread, after });
  }

  unfollow(thread: Uuid): void {
    if (this.#followed.delete(thread)) this.#send({ type: 'unfollow', thread });
  }

  /** Keeps the text on this device and sends it as soon as there is a connection. */
  post(thread: Uuid, text: string): Unsent {
    const message: Unsent = { id: newId(), thread, text, writtenAt: Date.now() };
    this.outbox.keep(message);
    this.#tell({ type: 'outbox', thread });
    this.#sendUnsent(message);
    return message;
  }

  /** Sends a refused message once more. */
  again(id: Uuid): void {
    const held = this.outbox.find(id);
    if (!held) return;
    const { refused: _, ...message } = held;
    this.outbox.keep(message);
    this.#tell({ type: 'outbox', thread: message.thread });
    this.#sendUnsent(message);
  }

  /** Gives up on a message that was not accepted. */
  discard(id: Uuid): void {
    const held = this.outbox.find(id);
    this.outbox.drop(id);
    if (held) this.#tell({ type: 'outbox', thread: held.thread });
  }

  /** A message turned out to be on the server: it need not be sent again. */
  settled(id: Uuid, thread: Uuid): void {
    if (!this.outbox.find(id)) return;
    this.outbox.drop(id);
    this.#tell({ type: 'outbox', thread });
  }

  /** Tells the other side how far this person has read. */
  read(thread: Uuid, seq: number): void {
    this.#send({ type: 'read', thread, seq });
  }

  #dial(): void {
    clearTimeout(this.#reconnect);
    this.#become('connecting');
    const socket = this.#connect();
    this.#socket = socket;
    socket.onopen = () => this.#listen();
    socket.onmessage = (event) => this.#receive(event.data);
    socket.onclose = (event) => {
      if (socket === this.#socket) this.#lost(event.code);
    };
  }

  #hangUp(): void {
    const socket = this.#socket;
    this.#socket = undefined;
    socket?.close(1000);
  }

  #lost(code: number): void {
    this.#socket = undefined;
    this.#stopTimers();
    if (this.#state === 'closed') return;
    if (ENDED.includes(code)) {
      this.#become('ended');
      return;
    }
    const longest = code === TOO_FAST ? LONGEST_PAUSE_MS : FIRST_PAUSE_MS * 2 ** this.#tries;
    const pause = Math.min(longest, LONGEST_PAUSE_MS) * (0.5 + this.#random() / 2);
    this.#tries++;
    this.#become('waiting');
    this.#reconnect = setTimeout(() => this.#dial(), pause);
  }

  /** The device is online again, or the page is looked at again: do not wait out the pause. */
  #wakeUp(): void {
    if (document.visibilityState === 'hidden') return;
    if (this.#state === 'waiting') {
      this.#tries = 0;
      this.#dial();
    } else if (this.#state === 'open') this.#ping();
  }

  #receive(data: string): void {
    this.#listen();
    const frame = JSON.parse(data) as Record<string, unknown> & { type: string };
    switch (frame.type) {
      case 'hello':
        this.#greeted();
        break;
      case 'message': {
        const { message } = frame as unknown as { message: Message };
        this.#saw(message.thread, message.seq);
        // One's own message may come back before its acknowledgement, or instead of it.
        this.settled(message.id, message.thread);
        this.#tell({ type: 'message', message });
        break;
      }
      case 'accepted': {
        const accepted = frame as unknown as Extract<LiveEvent, { type: 'accepted' }>;
        this.#tell(accepted);
        this.settled(accepted.id, accepted.thread);
        break;
      }
      case 'refused':
        this.#refused(frame as unknown as Extract<LiveEvent, { type: 'refused' }>);
        break;
      case 'followed': {
        const followed = frame as unknown as Extract<LiveEvent, { type: 'followed' }>;
        const seen = this.#followed.get(followed.thread);
        if (seen !== undefined) this.#followed.set(followed.thread, Math.max(seen, followed.last));
        this.#tell(followed);
        break;
      }
      case 'read':
      case 'due':
      case 'inbox':
        this.#tell(frame as unknown as LiveEvent);
        break;
    }
  }

  #greeted(): void {
    this.#tries = 0;
    this.#become('open');
    this.#followAll();
    this.#sendOutbox();
  }

  #saw(thread: Uuid, seq: number): void {
    const last = this.#followed.get(thread);
    // Only the next number moves the mark, so that a gap is asked for again at the next contact.
    if (last !== undefined && seq === last + 1) this.#followed.set(thread, seq);
  }

  #refused(event: Extract<LiveEvent, { type: 'refused' }>): void {
    const held = event.id === undefined ? undefined : this.outbox.find(event.id);
    if (held && passing.has(event.problem.code)) {
      clearTimeout(this.#resend);
      this.#resend = setTimeout(() => this.#sendOutbox(), TOO_FAST_PAUSE_MS);
    } else if (event.thread && !event.id && passing.has(event.problem.code)) {
      clearTimeout(this.#refollow);
      this.#refollow = setTimeout(() => this.#followAll(), TOO_FAST_PAUSE_MS);
    } else if (held) {
      this.outbox.keep({ ...held, refused: event.problem.code });
      this.#tell({ type: 'outbox', thread: held.thread });
    }
    this.#tell(event);
  }

  #followAll(): void {
    for (const [thread, after] of this.#followed) this.#send({ type: 'follow', thread, after });
  }

  #sendOutbox(): void {
    for (const message of this.outbox.all()) if (!message.refused) this.#sendUnsent(message);
  }

  #sendUnsent({ thread, id, text }: Unsent): void {
    this.#send({ type: 'post', thread, id, text });
  }

  #send(frame: object): void {
    if (this.#state === 'open' && this.#socket?.readyState === OPEN) {
      this.#socket.send(JSON.stringify(frame));
    }
  }

  /** Anything heard proves the line; after some quiet it is asked for. */
  #listen(): void {
    clearTimeout(this.#heartbeat);
    this.#heartbeat = setTimeout(() => this.#ping(), QUIET_BEFORE_PING_MS);
  }

  #ping(): void {
    this.#send({ type: 'ping' });
    clearTimeout(this.#heartbeat);
    this.#heartbeat = setTimeout(() => {
      const socket = this.#socket;
      this.#lost(1006);
      socket?.close();
    }, PONG_WITHIN_MS);
  }

  #stopTimers(): void {
    clearTimeout(this.#reconnect);
    clearTimeout(this.#heartbeat);
    clearTimeout(this.#resend);
    clearTimeout(this.#refollow);
  }

  #become(state: LiveState): void {
    if (state === this.#state) return;
    this.#state = state;
    this.#tell({ type: 'state', state });
  }

  #tell(event: LiveEvent): void {
    for (const listener of [...this.#listeners]) listener(event);
  }
}
