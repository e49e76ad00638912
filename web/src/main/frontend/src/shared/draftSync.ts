// A draft follows its author from one device to the next. The text on this device comes first: the
// server gets it when typing pauses, and what was typed on two devices is never mixed or lost.

import { api, isProblem } from './api';
import type { Uuid } from './contract';
import { Draft, type Base } from './kept';

/** After the last key. */
const PAUSE_MS = 2_000;

interface ServerDraft {
  text: string;
  /** 0 when there is none. */
  version: number;
}

/** What is to be done with the draft of this device and that of the server. */
export type Settled =
  | { do: 'nothing'; base: Base }
  | { do: 'save'; base: Base }
  /** Nothing was typed here since: the text from elsewhere takes its place. */
  | { do: 'take'; base: Base }
  /** Typed here and elsewhere: the person chooses. */
  | { do: 'ask'; base: Base; other: string };

/**
 * @param here the text on this device
 * @param base what this device and the server last agreed on
 */
export function settle(here: string, base: Base, server: ServerDraft): Settled {
  const now: Base = { version: server.version, text: server.text };
  if (here === server.text) return { do: 'nothing', base: now };
  if (server.version === base.version) return { do: 'save', base };
  if (here === base.text) return { do: 'take', base: now };
  // Sent or emptied elsewhere: what is here is all there is.
  if (server.version === 0) return { do: 'save', base: now };
  return { do: 'ask', base: now, other: server.text };
}

export interface DraftSync {
  /** The text changed under somebody's hands. */
  typed(): void;
  /** What was typed elsewhere is not wanted. */
  keepHere(): void;
  /** Saves at once what still waits, and listens no more. */
  close(): void;
}

/**
 * Keeps the draft of this device and that of the server together.
 *
 * @param take a text from elsewhere takes the place of the one on the screen
 * @param ask another text was typed elsewhere; nothing when there is no question any more
 */
export function syncDraft(
  person: Uuid,
  thread: Uuid,
  take: (text: string) => void,
  ask: (other: string | undefined) => void,
): DraftSync {
  const path = `/api/threads/${thread}/draft`;
  const local = new Draft(person, thread);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let busy = false;
  let asking = false;
  let again = false;

  async function look(): Promise<void> {
    const found = settle(local.text, local.base, await api.get<ServerDraft>(path));
    local.base = found.base;
    if (found.do === 'take') take(found.base.text);
    asking = found.do === 'ask';
    ask(found.do === 'ask' ? found.other : undefined);
    if (found.do === 'save') await save();
  }

  async function save(last = false): Promise<void> {
    const text = local.text;
    const { version } = local.base;
    if (asking || text === local.base.text) return;
    const put = last ? api.putLast : api.put;
    const saved = await put<{ version: number }>(path, { text, known: version });
    local.base = { version: saved.version, text };
  }

  /** One thing at a time; without a connection, or when refused, the text simply stays here. */
  async function run(what: () => Promise<void>): Promise<void> {
    if (busy) {
      again = true;
      return;
    }
    busy = true;
    try {
      await what();
    } catch (error) {
      if (isProblem(error, 'conflict')) await look().catch(() => undefined);
    }
    busy = false;
    if (again) {
      again = false;
      void run(save);
    }
  }

  function hidden(): void {
    if (document.visibilityState !== 'hidden') {
      void run(look);
      return;
    }
    clearTimeout(timer);
    if (!busy) void run(() => save(true));
  }

  const online = () => void run(look);
  document.addEventListener('visibilitychange', hidden);
  addEventListener('online', online);
  void run(look);

  return {
    typed() {
      clearTimeout(timer);
      timer = setTimeout(() => void run(save), PAUSE_MS);
      // Sent or wiped: other devices need not wait to hear it.
      if (local.text === '') void run(save);
    },
    keepHere() {
      asking = false;
      ask(undefined);
      void run(save);
    },
    close() {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', hidden);
      removeEventListener('online', online);
      void run(() => save(true));
    },
  };
}
