// One socket that stays up through tunnels and dead batteries: it is dialled again after growing
// pauses, asked for a sign of life after some quiet, and given up when the server says so.

import { asked } from './side';
import type { LiveState } from './liveEvents';

/** What is used of a `WebSocket`; a test hands in its own. */
export type SocketLike = Pick<WebSocket, 'send' | 'close' | 'readyState'> & {
  onopen: ((event: Event) => void) | null;
  onmessage: ((event: MessageEvent<string>) => void) | null;
  onclose: ((event: CloseEvent) => void) | null;
};

const OPEN = 1;
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 15_000;
const QUIET_BEFORE_PING_MS = 25_000;
const PONG_WITHIN_MS = 8_000;
/** Nobody is signed in, the device has ended, or this line is not for them. */
const ENDED = [4401, 4403];
const LOCKED = 4423;
const TOO_FAST = 4429;

/** Dials `/live` at our own origin. */
export function connectToOrigin(): SocketLike {
  const url = new URL(asked('/live'), location.href);
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
  return new WebSocket(url) as SocketLike;
}

interface Ears {
  heard: (data: string) => void;
  became: (state: LiveState) => void;
}

export class Line {
  #state: LiveState = 'connecting';
  #socket: SocketLike | undefined;
  #tries = 0;
  readonly #connect: () => SocketLike;
  readonly #random: () => number;
  readonly #ears: Ears;
  #reconnect: ReturnType<typeof setTimeout> | undefined;
  #heartbeat: ReturnType<typeof setTimeout> | undefined;
  readonly #wake = () => this.#wakeUp();

  constructor(connect: () => SocketLike, random: () => number, ears: Ears) {
    this.#connect = connect;
    this.#random = random;
    this.#ears = ears;
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
    const socket = this.#socket;
    this.#socket = undefined;
    socket?.close(1000);
  }

  /** The server greeted: from here on frames may go. */
  greeted(): void {
    this.#tries = 0;
    this.#become('open');
  }

  /** Sends when there is a connection; else nothing. */
  send(frame: object): void {
    if (this.#state === 'open' && this.#socket?.readyState === OPEN) {
      this.#socket.send(JSON.stringify(frame));
    }
  }

  #dial(): void {
    clearTimeout(this.#reconnect);
    this.#become('connecting');
    const socket = this.#connect();
    this.#socket = socket;
    socket.onopen = () => this.#listen();
    socket.onmessage = (event) => {
      this.#listen();
      this.#ears.heard(event.data);
    };
    socket.onclose = (event) => {
      if (socket === this.#socket) this.#lost(event.code);
    };
  }

  #lost(code: number): void {
    this.#socket = undefined;
    this.#stopTimers();
    if (this.#state === 'closed') return;
    if (ENDED.includes(code)) {
      this.#become('ended');
      return;
    }
    if (code === LOCKED) {
      this.#become('locked');
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

  /** Anything heard proves the line; after some quiet it is asked for. */
  #listen(): void {
    clearTimeout(this.#heartbeat);
    this.#heartbeat = setTimeout(() => this.#ping(), QUIET_BEFORE_PING_MS);
  }

  #ping(): void {
    this.send({ type: 'ping' });
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
  }

  #become(state: LiveState): void {
    if (state === this.#state) return;
    this.#state = state;
    this.#ears.became(state);
  }
}
