import { describe, expect, it } from 'vitest';
import type { Message } from './contract';
import { Shown } from './shown';

/** Numbers that look random and are the same at every run. */
function dice(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const from = { kind: 'youth' as const, id: 'y', name: 'Ann' };

/** A thread as the server has it: what is posted and what becomes of it, each told as a frame. */
class Server {
  readonly messages: Message[] = [];
  readonly frames: { type: 'message' | 'changed'; message: Message }[] = [];
  #change = 0;

  post(answers?: Message): void {
    const seq = this.messages.length + 1;
    const message: Message = {
      thread: 't',
      seq,
      id: `m${seq}`,
      from,
      sentAt: '2026-11-23T09:00:00Z',
      text: `tekst ${seq}`,
      kind: 'text',
    };
    if (answers) {
      message.answers = { id: answers.id, seq: answers.seq, from };
      if (answers.text !== undefined) message.answers.text = answers.text;
    }
    this.messages.push(message);
    this.frames.push({ type: 'message', message });
  }

  become(index: number, what: number): void {
    const old = this.messages[index]!;
    if (old.later?.withdrawnAt) return;
    const later = { ...old.later, change: ++this.#change };
    const message: Message = { ...old, later };
    const at = `2026-11-23T09:00:00.${String(this.#change).padStart(6, '0')}Z`;
    if (what === 0) {
      message.text = `${old.text}!`;
      later.editedAt = at;
    } else if (what === 1) {
      delete message.text;
      delete later.reactions;
      delete later.pinnedAt;
      later.withdrawnAt = at;
    } else if (what === 2) {
      later.reactions = [{ face: this.#change % 2 ? 'good' : 'heart', from }];
    } else if (later.pinnedAt) delete later.pinnedAt;
    else later.pinnedAt = at;
    this.messages[index] = message;
    this.frames.push({ type: 'changed', message });
  }

  /** As a page tells it: quotes are as their messages are now. */
  page(): Message[] {
    return this.messages.map((message) => {
      if (!message.answers) return message;
      const quoted = this.messages[message.answers.seq - 1]!;
      const { text: _, ...answers } = message.answers;
      return {
        ...message,
        answers: quoted.text === undefined ? answers : { ...answers, text: quoted.text },
      };
    });
  }
}

describe('what is shown of a thread', () => {
  it('is what the server has, once and in order, however frames come', () => {
    for (let seed = 1; seed <= 500; seed++) {
      const roll = dice(seed);
      const server = new Server();
      const shown = new Shown();
      for (let step = 0; step < 40; step++) {
        const { length } = server.messages;
        if (length === 0 || roll(3) === 0) {
          server.post(length && roll(2) ? server.messages[roll(length)] : undefined);
        } else server.become(roll(length), roll(4));
      }
      // Reordered and doubled; some are lost.
      const told = [...server.frames, ...server.frames.filter(() => roll(3) === 0)]
        .filter(() => roll(8) > 0)
        .map((frame) => ({ frame, at: roll(1000) }))
        .sort((a, b) => a.at - b.at);
      for (const { frame } of told) {
        if (frame.type === 'message') shown.take(frame.message);
        else shown.change(frame.message);
        const seqs = shown.messages().map((message) => message.seq);
        expect(seqs, `seed ${seed}`).toEqual([...new Set(seqs)].sort((a, b) => a - b));
      }
      // The line comes back: what is missing, then what changed, then what stands above the thread.
      for (const message of server.page()) shown.take(message);
      for (const message of server.page()) if (message.later) shown.change(message);
      const pinned = server.page().filter((message) => message.later?.pinnedAt);
      shown.pins(pinned);
      expect(shown.messages(), `seed ${seed}`).toEqual(server.page());
      expect(
        shown
          .pinned()
          .map((message) => message.seq)
          .sort((a, b) => a - b),
        `seed ${seed}`,
      ).toEqual(pinned.map((message) => message.seq));
      expect(shown.whole).toBe(server.messages.length);
    }
  });

  it('does not show again what was withdrawn when word of its posting comes late', () => {
    const server = new Server();
    server.post();
    server.become(0, 1);
    const shown = new Shown();
    shown.change(server.frames[1]!.message);
    shown.take(server.frames[0]!.message);
    expect(shown.messages()).toEqual([server.messages[0]]);
    expect(JSON.stringify(shown.messages())).not.toContain('tekst');
  });

  it('empties the quotes of what was withdrawn', () => {
    const server = new Server();
    server.post();
    server.post(server.messages[0]);
    const shown = new Shown();
    for (const { message } of server.frames) shown.take(message);
    server.become(0, 1);
    shown.change(server.messages[0]!);
    expect(JSON.stringify(shown.messages())).not.toContain('tekst 1');
  });
});
