import { api } from './api';
import type { Message, MessagePage, Uuid } from './contract';
import type { Unsent } from './kept';
import type { Live, LiveEvent, Side } from './live';

/** The person who is looking. */
export interface Self {
  kind: Side;
  id: Uuid;
  name: string;
}

const PAGE = 50;

/** What a screen shows of one thread. Replaced, never changed, so that it can be compared. */
export interface ConversationView {
  /** Ascending by number, without doubles. */
  messages: Message[];
  /** Written here and not accepted yet, oldest first. */
  unsent: Unsent[];
  /** How far the other side has read. */
  readByOther: number;
  /** There are older messages than these. */
  more: boolean;
  loading: 'first' | 'older' | undefined;
  /** The first page could not be loaded; it is tried again on the next connection. */
  failed: boolean;
}

/**
 * One thread as this browser knows it: the latest page over HTTP, what comes after it live, and
 * older pages when asked. A missing number is asked for again.
 */
export class Conversation {
  readonly thread: Uuid;
  #view: ConversationView;
  readonly #live: Live;
  readonly #self: Self;
  readonly #changed: () => void;
  readonly #bySeq = new Map<number, Message>();
  /** Everything up to here is known without holes. */
  #whole = 0;
  #started = false;
  #askedAgainFrom = -1;
  #readSent = 0;
  readonly #stop: () => void;

  /**
   * @param self who is looking, to tell one's own messages and read mark from the other's
   * @param changed called after every change of `view`
   */
  constructor(live: Live, thread: Uuid, self: Self, changed: () => void) {
    this.thread = thread;
    this.#live = live;
    this.#self = self;
    this.#changed = changed;
    this.#view = {
      messages: [],
      unsent: live.outbox.all(thread),
      readByOther: 0,
      more: false,
      loading: 'first',
      failed: false,
    };
    this.#stop = live.on((event) => this.#hear(event));
    void this.#start();
  }

  get view(): ConversationView {
    return this.#view;
  }

  close(): void {
    this.#stop();
    this.#live.unfollow(this.thread);
  }

  post(text: string): void {
    this.#live.post(this.thread, text);
  }

  /** Tells the other side that everything on the screen up to this number was seen. */
  readTo(seq: number): void {
    if (seq <= this.#readSent || this.#live.state !== 'open') return;
    this.#readSent = seq;
    this.#live.read(this.thread, seq);
  }

  async loadOlder(): Promise<void> {
    const oldest = this.#view.messages[0];
    if (!oldest || !this.#view.more || this.#view.loading) return;
    this.#show({ loading: 'older' });
    try {
      const page = await this.#page(`before=${oldest.seq}`);
      for (const message of page.messages) this.#bySeq.set(message.seq, message);
      this.#show({ messages: this.#sorted(), more: page.more, loading: undefined });
    } catch {
      this.#show({ loading: undefined });
    }
  }

  async #start(): Promise<void> {
    if (this.#started) return;
    this.#started = true;
    this.#show({ loading: 'first', failed: false });
    try {
      const page = await this.#page('');
      for (const message of page.messages) {
        this.#bySeq.set(message.seq, message);
        this.#live.settled(message.id, this.thread);
      }
      const last = page.messages.at(-1)?.seq ?? 0;
      this.#whole = last;
      this.#live.follow(this.thread, last);
      this.#show({ messages: this.#sorted(), more: page.more, loading: undefined });
    } catch {
      this.#started = false;
      this.#show({ loading: undefined, failed: true });
    }
  }

  #page(where: string): Promise<MessagePage> {
    const query = [where, `limit=${PAGE}`].filter(Boolean).join('&');
    return api.get<MessagePage>(`/api/threads/${this.thread}/messages?${query}`);
  }

  #hear(event: LiveEvent): void {
    switch (event.type) {
      case 'state':
        if (event.state === 'open' && this.#view.failed) void this.#start();
        break;
      case 'accepted':
        if (event.thread === this.thread) this.#keepOwn(event.id, event.seq, event.sentAt);
        break;
      case 'message':
        if (event.message.thread === this.thread) this.#take(event.message);
        break;
      case 'followed':
        if (event.thread === this.thread) {
          this.#whole = Math.max(this.#whole, event.last);
          for (const mark of event.marks) this.#marked(mark.who, mark.seq);
        }
        break;
      case 'read':
        if (event.thread === this.thread) this.#marked(event.who, event.seq);
        break;
      case 'outbox':
        if (event.thread === this.thread) {
          this.#show({ unsent: this.#live.outbox.all(this.thread) });
        }
        break;
    }
  }

  #take(message: Message): void {
    if (this.#bySeq.has(message.seq)) return;
    this.#bySeq.set(message.seq, message);
    const before = this.#whole;
    while (this.#bySeq.has(this.#whole + 1)) this.#whole++;
    if (message.seq > before + 1 && this.#askedAgainFrom !== before) {
      // Something between was missed: ask for it once, and show what is here meanwhile.
      this.#askedAgainFrom = before;
      this.#live.follow(this.thread, before);
    }
    this.#show({ messages: this.#sorted() });
  }

  /** One's own message stays in its place when it is accepted, also before it comes back. */
  #keepOwn(id: Uuid, seq: number, sentAt: string): void {
    const unsent = this.#live.outbox.find(id);
    if (!unsent) return;
    const { thread, text } = unsent;
    this.#take({ thread, seq, id, from: this.#self, sentAt, text, kind: 'text' });
  }

  #marked(who: Side, seq: number): void {
    if (who === this.#self.kind) this.#readSent = Math.max(this.#readSent, seq);
    else if (seq > this.#view.readByOther) this.#show({ readByOther: seq });
  }

  #sorted(): Message[] {
    return [...this.#bySeq.values()].sort((a, b) => a.seq - b.seq);
  }

  #show(change: Partial<ConversationView>): void {
    this.#view = { ...this.#view, ...change };
    this.#changed();
  }
}
