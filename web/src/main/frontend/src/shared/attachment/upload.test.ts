import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ApiError } from '../api';
import { send } from './upload';

/** A server that speaks tus, whose line breaks when told to. */
class TusServer {
  received = new Uint8Array();
  begun = 0;
  deleted = 0;
  length = 0;
  metadata = '';
  /** After how many requests the line breaks, each once; in the middle of what is sent. */
  breaks: number[] = [];
  refuse: { status: number; code: string; reason?: string } | undefined;
  forgotten = false;
  #requests = 0;

  readonly fetch = async (_path: string, init: RequestInit): Promise<Response> => {
    const headers = new Headers(init.headers);
    expect(headers.get('Tus-Resumable')).toBe('1.0.0');
    const broken = this.breaks.includes(++this.#requests);
    if (init.method === 'PATCH') {
      if (this.refuse) return this.#problem(this.refuse);
      const bytes = new Uint8Array(await (init.body as Blob).arrayBuffer());
      const offset = Number(headers.get('Upload-Offset'));
      if (offset !== this.received.length) {
        return this.#problem({ status: 409, code: 'conflict', reason: 'upload-offset' });
      }
      const came = broken ? bytes.slice(0, bytes.length / 2) : bytes;
      const all = new Uint8Array(offset + came.length);
      all.set(this.received);
      all.set(came, offset);
      this.received = all;
    }
    if (broken) throw new TypeError('the tunnel');
    switch (init.method) {
      case 'POST':
        this.begun++;
        this.forgotten = false;
        this.length = Number(headers.get('Upload-Length'));
        this.metadata = headers.get('Upload-Metadata')!;
        return new Response(null, { status: 201, headers: { Location: '/api/uploads/7' } });
      case 'HEAD':
        if (this.forgotten) return new Response(null, { status: 404 });
        return this.#state(200);
      case 'PATCH':
        return this.#state(204);
      default:
        this.deleted++;
        return new Response(null, { status: 204 });
    }
  };

  #state(status: number): Response {
    return new Response(null, {
      status,
      headers: { 'Upload-Offset': String(this.received.length) },
    });
  }

  #problem(problem: { status: number; code: string; reason?: string }): Response {
    return new Response(JSON.stringify(problem), { status: problem.status });
  }
}

function store() {
  const held = new Map<string, string>();
  return {
    get length() {
      return held.size;
    },
    key: (index: number) => [...held.keys()][index] ?? null,
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => void held.set(key, value),
    removeItem: (key: string) => void held.delete(key),
  };
}

const noise = Uint8Array.from({ length: 300_000 }, (_, index) => (index * 31) % 251);
/** Compared at once: an assertion that lists differences takes minutes over so many bytes. */
const same = (bytes: Uint8Array) =>
  bytes.length === noise.length && bytes.every((byte, index) => byte === noise[index]);
const file = new File([noise], 'brief één.pdf', { lastModified: 5 });

describe('sending a file', () => {
  let server: TusServer;
  let kept: ReturnType<typeof store>;
  let steps: number[];
  let controller: AbortController;

  beforeEach(() => {
    server = new TusServer();
    kept = store();
    steps = [];
    controller = new AbortController();
    vi.stubGlobal('fetch', server.fetch);
  });
  afterEach(() => vi.unstubAllGlobals());

  const go = () =>
    send(
      { file, name: file.name, thread: 't', person: 'p' },
      {
        progress: (sent) => steps.push(sent),
        waiting: () => undefined,
        signal: controller.signal,
        store: kept,
        pause: () => new Promise((resolve) => setTimeout(resolve)),
      },
    );

  /** Where the client remembers this file. */
  async function memoryKey(): Promise<string> {
    const other = store();
    const seen: string[] = [];
    const watching = { ...other, setItem: (key: string) => void seen.push(key) };
    const stop = new AbortController();
    const wish = { file, name: file.name, thread: 't', person: 'p' };
    const refuse = server.refuse;
    server.refuse = { status: 415, code: 'unsupported-media-type' };
    const begun = server.begun;
    await send(wish, {
      progress: () => undefined,
      waiting: () => undefined,
      signal: stop.signal,
      store: watching,
    }).catch(() => undefined);
    server.refuse = refuse;
    server.begun = begun;
    return seen[0]!;
  }

  it('sends all of it once, tells how far it is, and forgets where it was', async () => {
    await go();
    expect(same(server.received)).toBe(true);
    expect(server.length).toBe(noise.length);
    expect(server.metadata).toContain(`filename ${btoa('brief Ã©Ã©n.pdf')}`);
    expect(steps.at(-1)).toBe(noise.length);
    expect(kept.length).toBe(0);
  });

  it('goes on in the middle of what was sent when the line breaks, wherever it does', async () => {
    for (let at = 1; at < 5; at++) {
      server = new TusServer();
      vi.stubGlobal('fetch', server.fetch);
      server.breaks = [at, at + 1, at + 3];
      await go();
      expect(same(server.received), `broken at ${at}`).toBe(true);
    }
  });

  it('goes on after a reload when the same file is chosen again', async () => {
    server.refuse = { status: 503, code: 'unavailable' };
    const closed = go();
    await vi.waitFor(() => expect(kept.length).toBe(1));
    // The page is gone; what was sent and what is remembered stay.
    const remembered = kept.getItem(kept.key(0)!)!;
    server.refuse = { status: 429, code: 'too-fast', reason: 'quota-day' };
    await expect(closed).rejects.toBeInstanceOf(ApiError);
    const again = await memoryKey();
    kept.setItem(again, remembered);
    server.refuse = undefined;
    server.received = noise.slice(0, 130_000);
    await go();
    expect(server.begun).toBe(1);
    expect(same(server.received)).toBe(true);
  });

  it('begins anew when the server no longer has it', async () => {
    kept.setItem(await memoryKey(), '/api/uploads/old');
    server.forgotten = true;
    await go();
    expect(server.begun).toBe(1);
    expect(same(server.received)).toBe(true);
  });

  it('does not try again what the server refuses', async () => {
    server.refuse = { status: 429, code: 'too-fast', reason: 'quota-day' };
    await expect(go()).rejects.toMatchObject({ code: 'too-fast' });
    expect(kept.length).toBe(0);
  });

  it('stops when asked, and tells the server', async () => {
    server.breaks = [2, 3, 4, 5, 6, 7, 8];
    const going = send(
      { file, name: file.name, thread: 't', person: 'p' },
      {
        progress: () => undefined,
        waiting: (yes) => yes && controller.abort(),
        signal: controller.signal,
        store: kept,
        pause: () => new Promise((resolve) => setTimeout(resolve)),
      },
    );
    server.breaks = [2];
    await expect(going).rejects.toBeDefined();
    expect(server.deleted).toBe(1);
    expect(kept.length).toBe(0);
  });
});
