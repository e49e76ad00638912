import type { AttachedCard, Message, Uuid } from './contract';

/** Characters that a quote shows. */
const QUOTED = 200;

const change = (message: Message) => message.later?.change ?? 0;

/**
 * The messages of one thread as this browser has them, from whatever came: pages, live messages,
 * changes; in any order and number. Of two that tell of the same message the one that knows of the
 * later change holds.
 */
export class Shown {
  readonly #bySeq = new Map<number, Message>();
  /** Messages that stand above the thread, also when they are not loaded. */
  readonly #pinned = new Map<number, Message>();
  #whole = 0;

  /** Everything up to here is known without holes, from where the thread was opened. */
  get whole(): number {
    return this.#whole;
  }

  /** What is asked for from here on is known. */
  wholeTo(seq: number): void {
    this.#whole = Math.max(this.#whole, seq);
    this.#grow();
  }

  /** Takes a message as it was told; false when nothing is new. */
  take(message: Message): boolean {
    const known = this.#bySeq.get(message.seq);
    if (known && change(known) >= change(message)) return false;
    const quoted = message.answers && this.#bySeq.get(message.answers.seq);
    this.#bySeq.set(message.seq, quoted ? quoting(message, quoted) : message);
    if (change(message) > 0) this.#requote(message);
    this.#grow();
    return true;
  }

  /** Takes what became of a message; one from before what is loaded comes when that is loaded. */
  change(message: Message): void {
    this.#pin(message);
    const oldest = Math.min(...this.#bySeq.keys());
    if (message.seq < oldest && message.seq <= this.#whole) this.#requote(message);
    else this.take(message);
  }

  /** Takes the card of a file as it is now; false when no message here is about it. */
  checked(attachment: Uuid, card: AttachedCard): boolean {
    for (const [seq, message] of this.#bySeq) {
      if (message.about !== attachment || !message.card) continue;
      this.#bySeq.set(seq, { ...message, card });
      return true;
    }
    return false;
  }

  /** What stands above the thread, as the server told it in whole. */
  pins(messages: Message[]): void {
    const told = new Set(messages.map((message) => message.seq));
    for (const seq of this.#pinned.keys()) if (!told.has(seq)) this.#pinned.delete(seq);
    for (const message of messages) this.#pin(message);
  }

  /** Rising, without doubles. */
  messages(): Message[] {
    return [...this.#bySeq.values()].sort((a, b) => a.seq - b.seq);
  }

  /** The newest pin first. */
  pinned(): Message[] {
    return [...this.#pinned.values()].sort((a, b) =>
      (b.later?.pinnedAt ?? '').localeCompare(a.later?.pinnedAt ?? ''),
    );
  }

  /** Forgets everything: the thread is read anew. */
  clear(): void {
    this.#bySeq.clear();
    this.#pinned.clear();
    this.#whole = 0;
  }

  #grow(): void {
    while (this.#bySeq.has(this.#whole + 1)) this.#whole++;
  }

  #pin(message: Message): void {
    const known = this.#pinned.get(message.seq) ?? this.#bySeq.get(message.seq);
    if (known && change(known) > change(message)) return;
    if (message.later?.pinnedAt) this.#pinned.set(message.seq, message);
    else this.#pinned.delete(message.seq);
  }

  #requote(quoted: Message): void {
    for (const [seq, message] of this.#bySeq) {
      if (message.answers?.id === quoted.id) this.#bySeq.set(seq, quoting(message, quoted));
    }
  }
}

/** A quote is as its message is now: of what was withdrawn nothing stays. */
function quoting(message: Message, quoted: Message): Message {
  const { text: _, ...answers } = message.answers!;
  if (quoted.text === undefined) return { ...message, answers };
  const start = [...quoted.text.slice(0, 2 * QUOTED)].slice(0, QUOTED).join('');
  return { ...message, answers: { ...answers, text: start } };
}
