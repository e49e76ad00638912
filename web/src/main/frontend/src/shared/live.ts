// The browser's end of `/live`: what is followed, posted and heard over one line.
//
// What a person posts goes into the outbox first and is taken out when the server says "accepted"
// or refuses for good. After every reconnect each followed thread is followed again from the last
// message and the last change that were seen, and the outbox is sent again with the same ids, so
// that nothing is lost and nothing comes twice.

import type { Message, Uuid } from './contract';
import { newId } from './ids';
import { Outbox, type Unsent } from './kept';
import { connectToOrigin, Line, type SocketLike } from './line';
import type { LiveEvent, LiveEventOf, LiveState } from './liveEvents';

export type { SocketLike } from './line';
export type { LiveEvent, LiveState, Side } from './liveEvents';

type Listener = (event: LiveEvent) => void;

export interface LiveOptions {
  /** Whose outbox: the id in the session. */
  person: Uuid;
  outbox?: Outbox;
  connect?: () => SocketLike;
  random?: () => number;
}

const TOO_FAST_PAUSE_MS = 5_000;
const GOT_PAUSE_MS = 400;

/** Refusals after which sending the same again may succeed. */
const passing = new Set(['too-fast', 'unavailable']);

/** How far a followed thread was seen: its messages and, once known, their changes. */
interface Seen {
  after: number;
  changed: number | undefined;
}

export class Live {
  readonly outbox: Outbox;
  readonly #line: Line;
  readonly #listeners = new Set<Listener>();
  readonly #followed = new Map<Uuid, Seen>();
  /** The last message of each thread that reached this device and is not told yet. */
  readonly #arrived = new Map<Uuid, number>();
  #telling: ReturnType<typeof setTimeout> | undefined;
  #resend: ReturnType<typeof setTimeout> | undefined;
  #refollow: ReturnType<typeof setTimeout> | undefined;

  constructor(options: LiveOptions) {
    this.outbox = options.outbox ?? new Outbox(options.person);
    this.#line = new Line(options.connect ?? connectToOrigin, options.random ?? Math.random, {
      heard: (data) => this.#receive(data),
      became: (state) => {
        if (state !== 'open') this.#stopTimers();
        this.#tell({ type: 'state', state });
      },
    });
  }

  get state(): LiveState {
    return this.#line.state;
  }

  /** Connects, and stays connected until `close`. */
  open(): void {
    this.#line.open();
  }

  close(): void {
    this.#line.close();
  }

  /** Calls `listener` at every event, until the returned function is called. */
  on(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /**
   * Asks for everything in a thread after this number, now and from then on.
   *
   * @param changed and what became of its messages after this change; else after the last known
   */
  follow(thread: Uuid, after: number, changed?: number): void {
    // Asked again for messages, it goes on with the changes from where it was.
    const seen = { after, changed: changed ?? this.#followed.get(thread)?.changed };
    this.#followed.set(thread, seen);
    this.#sendFollow(thread, seen);
  }

  unfollow(thread: Uuid): void {
    if (this.#followed.delete(thread)) this.#line.send({ type: 'unfollow', thread });
  }

  /** Keeps the text on this device and sends it as soon as there is a connection. */
  post(thread: Uuid, text: string, answers?: Uuid): Unsent {
    const message: Unsent = { id: newId(), thread, text, writtenAt: Date.now() };
    if (answers) message.answers = answers;
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
    // Read is also received: that need not be said beside it.
    if ((this.#arrived.get(thread) ?? 0) <= seq) this.#arrived.delete(thread);
    this.#line.send({ type: 'read', thread, seq });
  }

  /** Tells the other side that messages have reached this device, several at once. */
  got(thread: Uuid, seq: number): void {
    this.#arrived.set(thread, Math.max(seq, this.#arrived.get(thread) ?? 0));
    this.#telling ??= setTimeout(() => {
      this.#telling = undefined;
      for (const [each, last] of this.#arrived) {
        this.#line.send({ type: 'got', thread: each, seq: last });
      }
      this.#arrived.clear();
    }, GOT_PAUSE_MS);
  }

  /** Tells the other side that this person is writing. */
  typing(thread: Uuid): void {
    if (this.#followed.has(thread)) this.#line.send({ type: 'typing', thread });
  }

  #receive(data: string): void {
    const frame = JSON.parse(data) as Record<string, unknown> & { type: string };
    switch (frame.type) {
      case 'hello':
        this.#line.greeted();
        this.#followAll();
        this.#sendOutbox();
        break;
      case 'message': {
        const { message } = frame as unknown as { message: Message };
        this.#saw(message);
        // One's own message may come back before its acknowledgement, or instead of it.
        this.settled(message.id, message.thread);
        this.#tell({ type: 'message', message });
        break;
      }
      case 'changed': {
        const { message } = frame as unknown as { message: Message };
        const seen = this.#followed.get(message.thread);
        const change = message.later?.change ?? 0;
        // The server tells changes in order, and leaves out those that a later one overtook.
        if (seen && change > (seen.changed ?? 0)) seen.changed = change;
        this.settled(message.id, message.thread);
        this.#tell({ type: 'changed', message });
        break;
      }
      case 'accepted': {
        const accepted = frame as unknown as LiveEventOf<'accepted'>;
        this.#tell(accepted);
        this.settled(accepted.id, accepted.thread);
        break;
      }
      case 'refused':
        this.#refused(frame as unknown as LiveEventOf<'refused'>);
        break;
      case 'followed': {
        const followed = frame as unknown as LiveEventOf<'followed'>;
        const seen = this.#followed.get(followed.thread);
        if (seen) {
          seen.after = Math.max(seen.after, followed.last);
          seen.changed = Math.max(seen.changed ?? 0, followed.changed ?? 0);
        }
        this.#tell(followed);
        break;
      }
      case 'read':
      case 'got':
      case 'typing':
      case 'due':
      case 'attachment':
      case 'inbox':
        this.#tell(frame as unknown as LiveEvent);
        break;
    }
  }

  #saw({ thread, seq }: Message): void {
    const seen = this.#followed.get(thread);
    // Only the next number moves the mark, so that a gap is asked for again at the next contact.
    if (seen && seq === seen.after + 1) seen.after = seq;
  }

  #refused(event: LiveEventOf<'refused'>): void {
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
    for (const [thread, seen] of this.#followed) this.#sendFollow(thread, seen);
  }

  #sendFollow(thread: Uuid, { after, changed }: Seen): void {
    this.#line.send({ type: 'follow', thread, after, changed });
  }

  #sendOutbox(): void {
    for (const message of this.outbox.all()) if (!message.refused) this.#sendUnsent(message);
  }

  #sendUnsent({ thread, id, text, answers }: Unsent): void {
    this.#line.send({ type: 'post', thread, id, text, answers });
  }

  #stopTimers(): void {
    clearTimeout(this.#resend);
    clearTimeout(this.#refollow);
    clearTimeout(this.#telling);
    this.#telling = undefined;
  }

  #tell(event: LiveEvent): void {
    for (const listener of [...this.#listeners]) listener(event);
  }
}
