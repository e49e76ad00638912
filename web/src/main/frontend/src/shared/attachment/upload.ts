import type { Problem, Uuid } from '../contract';
import { ApiError } from '../api';
import { deviceStore, type Store } from '../kept';
import { asked } from '../side';

/** The largest file, in bytes: 25 MiB. */
export const LARGEST = 25 * 1024 * 1024;

const VERSION = '1.0.0';
const FIRST_CHUNK = 64 * 1024;
const LARGEST_CHUNK = 4 * 1024 * 1024;
/** A chunk that took less makes the next one twice as large. */
const QUICK_MS = 1_000;
const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 15_000;

export interface Sending {
  file: Blob;
  name: string;
  thread: Uuid;
  person: Uuid;
  /** For a voice message: how long it is. */
  seconds?: number;
}

interface Hooks {
  /** Bytes that the server has. */
  progress: (sent: number) => void;
  /** The line broke, or is back. */
  waiting: (yes: boolean) => void;
  signal: AbortSignal;
  store?: Store;
  pause?: (ms: number, signal: AbortSignal) => Promise<void>;
}

/**
 * Sends a file by tus 1.0.0, and goes on where it stopped when the line breaks, or when the same
 * file is chosen again after a reload. Ends when the file is whole; its message then comes over the
 * live line.
 *
 * @throws ApiError when the server does not take it
 */
export async function send(what: Sending, hooks: Hooks): Promise<void> {
  const store = hooks.store ?? deviceStore();
  const key = await memory(what);
  const wait = hooks.pause ?? pause;
  let place: string | undefined = store.getItem(key) ?? undefined;
  let offset = 0;
  let chunk = FIRST_CHUNK;
  let known = false;
  let tries = 0;
  for (;;) {
    try {
      if (hooks.signal.aborted) throw new DOMException('stopped', 'AbortError');
      if (!place) {
        place = await begin(what, hooks.signal);
        keep(store, key, place);
        known = true;
      } else if (!known) {
        const there = await progressOf(place, hooks.signal);
        if (there === undefined) {
          // Too long ago: from the beginning.
          store.removeItem(key);
          place = undefined;
          offset = 0;
          continue;
        }
        offset = there;
        known = true;
      }
      hooks.waiting(false);
      hooks.progress(offset);
      while (offset < what.file.size) {
        const began = Date.now();
        const end = Math.min(what.file.size, offset + chunk);
        offset = await patch(place, offset, what.file.slice(offset, end), hooks.signal);
        tries = 0;
        if (Date.now() - began < QUICK_MS) chunk = Math.min(LARGEST_CHUNK, chunk * 2);
        else chunk = FIRST_CHUNK;
        hooks.progress(offset);
      }
      store.removeItem(key);
      return;
    } catch (error) {
      if (hooks.signal.aborted) {
        store.removeItem(key);
        if (place) void request('DELETE', place).catch(() => undefined);
        throw error;
      }
      if (!passes(error)) {
        store.removeItem(key);
        throw error;
      }
      known = place === undefined;
      hooks.waiting(true);
      chunk = FIRST_CHUNK;
      await wait(
        Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** Math.min(tries++, 10)),
        hooks.signal,
      );
    }
  }
}

/** Whether the same may succeed in a moment. */
function passes(error: unknown): boolean {
  if (!(error instanceof ApiError)) return false;
  const { code, status, reason } = error.problem as Problem & { reason?: string };
  return (
    code === 'offline' ||
    code === 'unavailable' ||
    (code === 'too-fast' && !reason) ||
    reason === 'upload-offset' ||
    [408, 502, 504].includes(status)
  );
}

async function begin(what: Sending, signal: AbortSignal): Promise<string> {
  const metadata = [
    `thread ${base64(what.thread)}`,
    `filename ${base64(what.name)}`,
    `kind ${base64(what.seconds ? 'voice' : 'file')}`,
  ];
  if (what.seconds) metadata.push(`seconds ${base64(String(what.seconds))}`);
  const answer = await request(
    'POST',
    '/api/uploads',
    { 'Upload-Length': String(what.file.size), 'Upload-Metadata': metadata.join(',') },
    undefined,
    signal,
  );
  return new URL(answer.headers.get('Location')!, location.href).pathname;
}

/** How far it is; undefined when the server no longer has it. */
async function progressOf(place: string, signal: AbortSignal): Promise<number | undefined> {
  try {
    return offsetOf(await request('HEAD', place, {}, undefined, signal));
  } catch (error) {
    if (error instanceof ApiError && [403, 404, 410].includes(error.problem.status))
      return undefined;
    throw error;
  }
}

async function patch(place: string, offset: number, bytes: Blob, signal: AbortSignal) {
  const headers = {
    'Content-Type': 'application/offset+octet-stream',
    'Upload-Offset': String(offset),
  };
  return offsetOf(await request('PATCH', place, headers, bytes, signal));
}

function offsetOf(answer: Response): number {
  return Number(answer.headers.get('Upload-Offset'));
}

async function request(
  method: string,
  path: string,
  headers: Record<string, string> = {},
  body?: Blob,
  signal?: AbortSignal,
): Promise<Response> {
  const init: RequestInit = {
    method,
    headers: { 'Tus-Resumable': VERSION, ...headers },
    credentials: 'same-origin',
    redirect: 'error',
  };
  if (body) init.body = body;
  if (signal) init.signal = signal;
  let answer: Response;
  try {
    answer = await fetch(asked(path), init);
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new ApiError({ code: 'offline', title: '', detail: '', status: 0 });
  }
  if (answer.ok) return answer;
  const problem = { code: 'unreadable', title: '', detail: '', status: answer.status };
  try {
    Object.assign(problem, await answer.json());
  } catch {
    // An answer to HEAD has no body; the status says enough.
  }
  throw new ApiError(problem);
}

/** Where it is remembered how far a file was: by what it is, not by what it is called. */
async function memory({ person, thread, file, name }: Sending): Promise<string> {
  const changed = file instanceof File ? file.lastModified : 0;
  const text = new TextEncoder().encode(`${thread}/${name}/${file.size}/${changed}`);
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', text));
  const short = [...hash.slice(0, 12)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `nabij.upload.${person}.${short}`;
}

function keep(store: Store, key: string, place: string): void {
  try {
    store.setItem(key, place);
  } catch {
    // The storage is full: only a reload would begin anew.
  }
}

function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      removeEventListener('online', done);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    addEventListener('online', done);
    signal.addEventListener('abort', done);
  });
}
