// What a youth can read without a connection: who they are, and the newest messages. It lies in the
// browser's database, encrypted under a key that no script can read out, and goes when they sign out,
// when the device is ended, when they say so, and after thirty days without a connection.

import type { Message, Session } from '../shared/contract';

export interface Pocket {
  session: Session;
  messages: Message[];
  /** Milliseconds since 1970. */
  keptAt: number;
}

const NAME = 'nabij-pocket';
const SHELF = 'pocket';
const OFF = 'nabij-pocket.off';
const MESSAGES = 100;
const LONGEST_MS = 30 * 24 * 3_600_000;

/** Whether messages are kept on this device; on, unless it was switched off. */
export function kept(): boolean {
  try {
    return localStorage.getItem(OFF) === null;
  } catch {
    return false;
  }
}

export async function keep(on: boolean): Promise<void> {
  if (on) localStorage.removeItem(OFF);
  else {
    localStorage.setItem(OFF, '1');
    await empty();
  }
}

/** Puts the newest messages in the place of what was kept before. */
export async function fill(session: Session, messages: Message[], now = Date.now()): Promise<void> {
  if (!kept()) return;
  const pocket: Pocket = { session, messages: messages.slice(-MESSAGES), keptAt: now };
  const shelf = await open();
  try {
    const key = (await ask<CryptoKey>(shelf, 'readonly', (at) => at.get('key'))) ?? (await make());
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const plain = new TextEncoder().encode(JSON.stringify(pocket));
    const box = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, plain);
    await ask(shelf, 'readwrite', (at) => {
      at.put(key, 'key');
      return at.put({ iv, box }, 'box');
    });
  } finally {
    shelf.close();
  }
}

/** What was kept, unless it is too old; nothing when there is none that can be read. */
export async function read(now = Date.now()): Promise<Pocket | undefined> {
  const shelf = await open();
  try {
    const key = await ask<CryptoKey>(shelf, 'readonly', (at) => at.get('key'));
    const kept = await ask<Box>(shelf, 'readonly', (at) => at.get('box'));
    if (!key || !kept) return undefined;
    const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: kept.iv }, key, kept.box);
    const pocket = JSON.parse(new TextDecoder().decode(plain)) as Pocket;
    if (now - pocket.keptAt <= LONGEST_MS) return pocket;
  } catch {
    // Unreadable is as good as nothing.
  } finally {
    shelf.close();
  }
  await empty();
  return undefined;
}

/** Throws away what was kept, and its key. */
export function empty(): Promise<void> {
  return new Promise((done) => {
    const going = indexedDB.deleteDatabase(NAME);
    going.onsuccess = going.onerror = going.onblocked = () => done();
  });
}

interface Box {
  iv: BufferSource;
  box: ArrayBuffer;
}

function make(): Promise<CryptoKey> {
  return crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

function open(): Promise<IDBDatabase> {
  return new Promise((done, failed) => {
    const opening = indexedDB.open(NAME, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(SHELF);
    opening.onsuccess = () => done(opening.result);
    opening.onerror = () => failed(opening.error);
  });
}

function ask<T>(
  shelf: IDBDatabase,
  mode: IDBTransactionMode,
  what: (at: IDBObjectStore) => IDBRequest,
): Promise<T | undefined> {
  return new Promise((done, failed) => {
    const act = shelf.transaction(SHELF, mode);
    const answer = what(act.objectStore(SHELF));
    act.oncomplete = () => done(answer.result as T | undefined);
    act.onerror = act.onabort = () => failed(act.error);
  });
}
