import { api } from './api';
import { askAgain } from './attachment/held';
import type { AttachedCard, Face, Message, MessagePage, Uuid } from './contract';
import type { Unsent } from './kept';
import type { Live } from './live';
import type { LiveEvent, LiveEventOf, Mark, Side } from './liveEvents';
import { Shown } from './shown';

/** The person who is looking. */
export interface Self {
  kind: Side | 'companion';
  id: Uuid;
  name: string;
}

const PAGE = 50;
/** Pages on the way back to one message are larger: nobody looks at what lies between. */
const WAY_BACK = 200;
const TYPING_SHOWN_MS = 6_000;
const TYPING_TOLD_EVERY_MS = 2_500;

/** What a screen shows of one thread. Replaced, never changed, so that it can be compared. */
export interface ConversationView {
  /** Ascending by number, without doubles. */
  messages: Message[];
  /** What stands above the thread, the newest first. */
  pinned: Message[];
  /** Written here and not accepted yet, oldest first. */
  unsent: Unsent[];
  /** How far the other side has read. */
  readByOther: number;
  /** How far a device of the other side has received. */
  gotByOther: number;
  /** The other side is writing. */
  typing: boolean;
  /** There are older messages than these. */
  more: boolean;
  loading: 'first' | 'older' | undefined;
  /** The first page could not be loaded: what is shown was kept. It is tried again on connecting. */
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
  readonly #shown = new Shown();
  #started = false;
  #askedAgainFrom = -1;
  #readSent = 0;
  #typingTold = 0;
  #typingEnds: ReturnType<typeof setTimeout> | undefined;
  readonly #stop: () => void;

  /**
   * @param self who is looking, to tell one's own messages and read mark from the other's
   * @param changed called after every change of `view`
   * @param kept messages that this device kept, shown until the thread itself can be read
   */
  constructor(live: Live, thread: Uuid, self: Self, changed: () => void, kept: Message[] = []) {
    this.thread = thread;
    this.#live = live;
    this.#self = self;
    this.#changed = changed;
    this.#view = {
      messages: kept,
      pinned: [],
      unsent: live.outbox.all(thread),
      readByOther: 0,
      gotByOther: 0,
      typing: false,
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
    clearTimeout(this.#typingEnds);
    this.#live.unfollow(this.thread);
  }

  post(text: string, answers?: Uuid): void {
    this.#live.post(this.thread, text, answers);
  }

  /** Tells the other side that one is writing, not with every letter. */
  typing(): void {
    const now = Date.now();
    if (now - this.#typingTold < TYPING_TOLD_EVERY_MS) return;
    this.#typingTold = now;
    this.#live.typing(this.thread);
  }

  edit(id: Uuid, text: string): Promise<void> {
    return this.#become(api.put<Message>(this.#path(id), { text }));
  }

  withdraw(id: Uuid): Promise<void> {
    return this.#become(api.post<Message>(`${this.#path(id)}/withdraw`));
  }

  /** Reacts without words; without a face it takes that back. */
  react(id: Uuid, face: Face | undefined): Promise<void> {
    const path = `${this.#path(id)}/reaction`;
    return this.#become(face ? api.put<Message>(path, { face }) : api.delete<Message>(path));
  }

  pin(id: Uuid, pinned: boolean): Promise<void> {
    const path = `${this.#path(id)}/pin`;
    return this.#become(pinned ? api.put<Message>(path) : api.delete<Message>(path));
  }

  /** Tells the other side that everything on the screen up to this number was seen. */
  readTo(seq: number): void {
    if (seq <= this.#readSent || this.#live.state !== 'open') return;
    this.#readSent = seq;
    this.#live.read(this.thread, seq);
  }

  /** Loads back to this message; false when that did not succeed. */
  async reach(seq: number): Promise<boolean> {
    while (seq < (this.#view.messages[0]?.seq ?? 0)) {
      const before = this.#view.messages[0]!.seq;
      await this.loadOlder(WAY_BACK);
      if (this.#view.messages[0]!.seq === before) return false;
    }
    return true;
  }

  async loadOlder(limit = PAGE): Promise<void> {
    const oldest = this.#view.messages[0];
    if (!oldest || !this.#view.more || this.#view.loading) return;
    this.#show({ loading: 'older' });
    try {
      const page = await this.#page(`before=${oldest.seq}`, limit);
      for (const message of page.messages) this.#shown.take(message);
      this.#show({ ...this.#fresh(), more: page.more, loading: undefined });
    } catch {
      this.#show({ loading: undefined });
    }
  }

  async #start(): Promise<void> {
    if (this.#started) return;
    this.#started = true;
    this.#show({ loading: 'first', failed: false });
    try {
      const page = await this.#page('', PAGE);
      for (const message of page.messages) {
        this.#shown.take(message);
        this.#live.settled(message.id, this.thread);
      }
      const last = page.messages.at(-1)?.seq ?? 0;
      this.#shown.wholeTo(last);
      this.#live.follow(this.thread, last, page.changed);
      this.#arrived(last);
      this.#show({ ...this.#fresh(), more: page.more, loading: undefined });
    } catch {
      this.#started = false;
      this.#show({ loading: undefined, failed: true });
    }
  }

  #page(where: string, limit: number): Promise<MessagePage> {
    const query = [where, `limit=${limit}`].filter(Boolean).join('&');
    return api.get<MessagePage>(`/api/threads/${this.thread}/messages?${query}`);
  }

  #path(id: Uuid): string {
    return `/api/threads/${this.thread}/messages/${id}`;
  }

  /** What became of a message is shown by the answer; `changed` may come before or after it. */
  async #become(answer: Promise<Message>): Promise<void> {
    this.#shown.change(await answer);
    this.#show(this.#fresh());
  }

  #hear(event: LiveEvent): void {
    switch (event.type) {
      case 'state':
        if (event.state === 'open' && this.#view.failed) void this.#start();
        if (event.state !== 'open') this.#typed(false);
        break;
      case 'accepted':
        if (event.thread === this.thread) this.#keepOwn(event.id, event.seq, event.sentAt);
        break;
      case 'message':
        if (event.message.thread === this.thread) this.#take(event.message);
        break;
      case 'changed':
        if (event.message.thread === this.thread) {
          this.#shown.change(event.message);
          this.#show(this.#fresh());
        }
        break;
      case 'followed':
        if (event.thread === this.thread) this.#followed(event);
        break;
      case 'read':
        if (event.thread === this.thread) this.#marked({ ...event, got: event.seq });
        break;
      case 'got':
        if (event.thread === this.thread) this.#marked({ who: event.who, seq: 0, got: event.seq });
        break;
      case 'typing':
        if (event.thread === this.thread && event.who !== this.#self.kind) this.#typed(true);
        break;
      case 'attachment':
        if (event.thread === this.thread) this.#checked(event.id, event.card);
        break;
      case 'outbox':
        if (event.thread === this.thread) {
          this.#show({ unsent: this.#live.outbox.all(this.thread) });
        }
        break;
    }
  }

  #followed(event: LiveEventOf<'followed'>): void {
    if (event.reload) {
      this.#shown.clear();
      this.#started = false;
      void this.#start();
      return;
    }
    this.#shown.wholeTo(event.last);
    this.#shown.pins(event.pinned ?? []);
    askAgain(this.#shown.messages(), (id, card) => this.#checked(id, card));
    for (const mark of event.marks) this.#marked(mark);
    this.#show(this.#fresh());
  }

  #take(message: Message): void {
    const before = this.#shown.whole;
    if (message.from.kind !== this.#self.kind) this.#typed(false);
    if (!this.#shown.take(message)) return;
    if (message.seq > before + 1 && this.#askedAgainFrom !== before) {
      // Something between was missed: ask for it once, and show what is here meanwhile.
      this.#askedAgainFrom = before;
      this.#live.follow(this.thread, before);
    }
    this.#arrived(message.seq);
    this.#show(this.#fresh());
  }

  #arrived(seq: number): void {
    if (seq > this.#readSent) this.#live.got(this.thread, seq);
  }

  /** One's own message stays in its place when it is accepted, also before it comes back. */
  #keepOwn(id: Uuid, seq: number, sentAt: string): void {
    const unsent = this.#live.outbox.find(id);
    if (!unsent) return;
    const { thread, text, answers } = unsent;
    const own: Message = { thread, seq, id, from: this.#self, sentAt, text, kind: 'text' };
    const quoted = this.#view.messages.find((message) => message.id === answers);
    if (quoted) {
      const { id: quotedId, seq: quotedSeq, from } = quoted;
      own.answers = { id: quotedId, seq: quotedSeq, from };
    }
    this.#take(own);
  }

  #checked(attachment: Uuid, card: AttachedCard): void {
    if (this.#shown.checked(attachment, card)) this.#show(this.#fresh());
  }

  #marked({ who, seq, got = 0 }: Mark): void {
    if (who === this.#self.kind) this.#readSent = Math.max(this.#readSent, seq);
    else {
      const { readByOther, gotByOther } = this.#view;
      if (seq > readByOther || got > gotByOther) {
        this.#show({
          readByOther: Math.max(readByOther, seq),
          gotByOther: Math.max(gotByOther, got, seq),
        });
      }
    }
  }

  #typed(typing: boolean): void {
    clearTimeout(this.#typingEnds);
    if (typing) this.#typingEnds = setTimeout(() => this.#typed(false), TYPING_SHOWN_MS);
    if (typing !== this.#view.typing) this.#show({ typing });
  }

  #fresh(): Pick<ConversationView, 'messages' | 'pinned'> {
    return { messages: this.#shown.messages(), pinned: this.#shown.pinned() };
  }

  #show(change: Partial<ConversationView>): void {
    this.#view = { ...this.#view, ...change };
    this.#changed();
  }
}
