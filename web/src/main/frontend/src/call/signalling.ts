// The browser's end of `/call`: who is in the room, and the notes that browsers pass each other
// (offers, answers, candidates) to find a way for sound and picture. Nothing of the conversation
// itself goes through here.

import type { Problem, Uuid } from '../shared/contract';
import { asked, type AskingAs } from '../shared/side';

export type Note =
  { description: RTCSessionDescriptionInit } | { candidate: RTCIceCandidateInit | null };

/** What the server tells; the words are those of the protocol. */
export type CallFrame =
  | {
      type: 'entered';
      peer: Uuid;
      role: 'host' | 'guest';
      ice: RTCIceServer[];
      waiting: { peer: Uuid; name: string }[];
      peers: { peer: Uuid; polite: boolean }[];
    }
  | { type: 'waiting'; peer: Uuid; host: boolean }
  | { type: 'knock'; peer: Uuid; name: string }
  | { type: 'gone'; peer: Uuid }
  | { type: 'admitted'; ice: RTCIceServer[] }
  | { type: 'peer'; peer: Uuid; polite: boolean }
  | { type: 'signal'; from: Uuid; data: Note }
  | { type: 'left'; peer: Uuid }
  | { type: 'ended' }
  | { type: 'refused'; problem: Problem }
  | { type: 'pong' };

export interface CallLine {
  admit(peer: Uuid): void;
  signal(to: Uuid, data: Note): void;
  /** Leaves the room for good. */
  leave(): void;
  /** The host ends the call for everybody. */
  end(): void;
}

/** Why there is no further try: no right to be here, or gone on in another window. */
export type LineEnd = 'refused' | 'elsewhere';

interface Hearing {
  frame: (frame: CallFrame) => void;
  /** The line dropped; another try follows. */
  dropped: () => void;
  /** The line is over for good. */
  over: (why: LineEnd) => void;
}

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 8_000;
const PING_EVERY_MS = 15_000;
const HEARD_WITHIN_MS = 40_000;
const ENDS: Record<number, LineEnd> = { 4401: 'refused', 4403: 'refused', 4409: 'elsewhere' };

/** Enters a room, and enters it again after every drop, until `leave`. */
export function enterRoom(room: Uuid, side: AskingAs, hearing: Hearing): CallLine {
  let socket: WebSocket | undefined;
  let tries = 0;
  let left = false;
  let heardAt = 0;
  /** What this browser is called now, and what it was called when it was let in. */
  let self: Uuid | undefined;
  let letInAs: Uuid | undefined;
  let retry: ReturnType<typeof setTimeout> | undefined;

  const send = (frame: object) => {
    if (socket?.readyState === WebSocket.OPEN) socket.send(JSON.stringify(frame));
  };

  const ping = setInterval(() => {
    if (socket?.readyState !== WebSocket.OPEN) return;
    if (Date.now() - heardAt > HEARD_WITHIN_MS) drop(socket, 0);
    else send({ type: 'ping' });
  }, PING_EVERY_MS);

  function stop() {
    left = true;
    clearTimeout(retry);
    clearInterval(ping);
    removeEventListener('online', hurry);
    removeEventListener('pagehide', leave);
  }

  function drop(which: WebSocket, code: number) {
    if (which !== socket || left) return;
    socket = undefined;
    which.close();
    const end = ENDS[code];
    if (end) {
      stop();
      hearing.over(end);
      return;
    }
    hearing.dropped();
    const pause = Math.min(FIRST_PAUSE_MS * 2 ** tries, LONGEST_PAUSE_MS);
    tries++;
    retry = setTimeout(dial, pause * (0.5 + Math.random() / 2));
  }

  function dial() {
    clearTimeout(retry);
    const url = new URL(asked(`/call?room=${room}`, side), location.href);
    url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
    const mine = new WebSocket(url);
    socket = mine;
    mine.onopen = () => {
      heardAt = Date.now();
      // Who was let in before is let in again without waiting.
      send(letInAs ? { type: 'enter', peer: letInAs } : { type: 'enter' });
    };
    mine.onmessage = (event: MessageEvent<string>) => {
      if (mine !== socket) return;
      heardAt = Date.now();
      const frame = JSON.parse(event.data) as CallFrame;
      if (frame.type === 'entered' || frame.type === 'waiting') {
        tries = 0;
        self = frame.peer;
      } else if (frame.type === 'admitted') letInAs = self;
      hearing.frame(frame);
    };
    mine.onclose = (event) => drop(mine, event.code);
  }

  function hurry() {
    if (!left && !socket) dial();
  }

  function leave() {
    if (left) return;
    send({ type: 'leave' });
    const last = socket;
    stop();
    socket = undefined;
    last?.close(1000);
  }

  addEventListener('online', hurry);
  addEventListener('pagehide', leave);
  dial();

  return {
    admit: (peer) => send({ type: 'admit', peer }),
    signal: (to, data) => send({ type: 'signal', to, data }),
    leave,
    end: () => send({ type: 'end' }),
  };
}
