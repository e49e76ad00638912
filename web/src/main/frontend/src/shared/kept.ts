// What a person typed and the server does not have yet stays on this device, per person, and goes
// at sign-out. Nothing else is ever kept in the browser's storage.

const prefix = 'nabij.';

/** The part of `localStorage` that is used, so that a test can hand in its own. */
export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** Storage that forgets at the end of the page: for browsers that refuse `localStorage`. */
function forgetful(): Store {
  const held = new Map<string, string>();
  return {
    get length() {
      return held.size;
    },
    key: (index) => [...held.keys()][index] ?? null,
    getItem: (key) => held.get(key) ?? null,
    setItem: (key, value) => void held.set(key, value),
    removeItem: (key) => void held.delete(key),
  };
}

let chosen: Store | undefined;

/** The browser's storage, or one that forgets when it is switched off or full from the start. */
export function deviceStore(): Store {
  if (!chosen) {
    try {
      localStorage.setItem(prefix + 'probe', '1');
      localStorage.removeItem(prefix + 'probe');
      chosen = localStorage;
    } catch {
      chosen = forgetful();
    }
  }
  return chosen;
}

function keysWith(store: Store, start: string): string[] {
  const keys: string[] = [];
  for (let index = 0; index < store.length; index++) {
    const key = store.key(index);
    if (key?.startsWith(start)) keys.push(key);
  }
  return keys;
}

/** Removes all drafts and unsent messages from this device; for sign-out. */
export function forgetEverything(store: Store = deviceStore()): void {
  for (const key of keysWith(store, prefix)) store.removeItem(key);
}

/** A message that the server has not acknowledged yet. */
export interface Unsent {
  id: string;
  thread: string;
  text: string;
  /** The id of the message that it answers. */
  answers?: string;
  /** Milliseconds since 1970, when it was written. */
  writtenAt: number;
  /** The code of the server's refusal; absent as long as it may still be sent. */
  refused?: string;
}

/** The unacknowledged messages of one person; one key per message, so that two tabs do not clash. */
export class Outbox {
  readonly #store: Store;
  readonly #start: string;
  /** What did not fit in the storage. */
  readonly #held = new Map<string, Unsent>();

  constructor(person: string, store: Store = deviceStore()) {
    this.#store = store;
    this.#start = `${prefix}outbox.${person}.`;
  }

  keep(message: Unsent): void {
    try {
      this.#store.setItem(this.#start + message.id, JSON.stringify(message));
    } catch {
      // The storage is full: the message is sent all the same, and only a reload would lose it.
      this.#held.set(message.id, message);
    }
  }

  drop(id: string): void {
    this.#held.delete(id);
    this.#store.removeItem(this.#start + id);
  }

  find(id: string): Unsent | undefined {
    return this.#read(this.#start + id) ?? this.#held.get(id);
  }

  /** All of them, or those of one thread, in the order of writing. */
  all(thread?: string): Unsent[] {
    const stored = keysWith(this.#store, this.#start)
      .map((key) => this.#read(key))
      .filter((message): message is Unsent => message !== undefined);
    const ids = new Set(stored.map((message) => message.id));
    const others = [...this.#held.values()].filter((message) => !ids.has(message.id));
    return [...stored, ...others]
      .filter((message) => thread === undefined || message.thread === thread)
      .sort((a, b) => a.writtenAt - b.writtenAt);
  }

  #read(key: string): Unsent | undefined {
    const value = this.#store.getItem(key);
    if (value === null) return undefined;
    try {
      return JSON.parse(value) as Unsent;
    } catch {
      return undefined;
    }
  }
}

/** A draft as the server has it: its version, 0 when there is none, and its text. */
export interface Base {
  version: number;
  text: string;
}

/** The text that is being written in one thread by one person. */
export class Draft {
  readonly #store: Store;
  readonly #key: string;
  readonly #baseKey: string;

  constructor(person: string, thread: string, store: Store = deviceStore()) {
    this.#store = store;
    this.#key = `${prefix}draft.${person}.${thread}`;
    this.#baseKey = `${prefix}draftbase.${person}.${thread}`;
  }

  /** What this device and the server last agreed on; at first, that there is nothing. */
  get base(): Base {
    try {
      return JSON.parse(this.#store.getItem(this.#baseKey) ?? '') as Base;
    } catch {
      return { version: 0, text: '' };
    }
  }

  set base(base: Base) {
    if (base.version === 0) this.#store.removeItem(this.#baseKey);
    else {
      try {
        this.#store.setItem(this.#baseKey, JSON.stringify(base));
      } catch {
        // Without it the next look at the server asks once too often, and loses nothing.
      }
    }
  }

  get text(): string {
    return this.#store.getItem(this.#key) ?? '';
  }

  set text(value: string) {
    if (value === '') this.#store.removeItem(this.#key);
    else {
      try {
        this.#store.setItem(this.#key, value);
      } catch {
        // The storage is full: what was typed stays on the screen, and only a reload would lose it.
      }
    }
  }
}
