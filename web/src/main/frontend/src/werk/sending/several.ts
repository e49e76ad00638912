// A message to several as it is being made. It stays on this device until it was sent, so that a
// reload loses nothing; each message has its id from the beginning, so that sending again doubles
// nothing.

import type { Uuid } from '../../shared/contract';
import { newId } from '../../shared/ids';
import { deviceStore, type Store } from '../../shared/kept';
import type { InboxPerson } from '../model';
import { type Filled, gapIn } from '../wording/model';

/** People who can be written to at once. */
export const MOST = 50;
/** The server reads 64 KiB at a time. */
const PART_BYTES = 40_000;

/** The message of one person, to look at and to change before it goes. */
export interface Letter {
  id: Uuid;
  youth: Uuid;
  text: string;
}

export interface Plan {
  chosen: Uuid[];
  text: string;
  /** Made for the preview; `begun` once a part of it may have been sent. */
  ready?: { batch: Uuid; letters: Letter[]; begun: boolean };
}

export const EMPTY: Plan = { chosen: [], text: '' };

/** Where a plan is kept, per person; it goes with everything else at sign-out. */
export class KeptPlan {
  readonly #key: string;
  readonly #store: Store;

  constructor(person: Uuid, store: Store = deviceStore()) {
    this.#key = `nabij.several.${person}`;
    this.#store = store;
  }

  get plan(): Plan {
    try {
      return { ...EMPTY, ...(JSON.parse(this.#store.getItem(this.#key) ?? '{}') as Partial<Plan>) };
    } catch {
      return EMPTY;
    }
  }

  set plan(plan: Plan) {
    try {
      if (plan.chosen.length === 0 && plan.text === '') this.#store.removeItem(this.#key);
      else this.#store.setItem(this.#key, JSON.stringify(plan));
    } catch {
      // The storage is full: what was made stays on the screen, and only a reload would lose it.
    }
  }
}

/** The letters of a text that was filled in, in the order of the choice; who is missing gets none. */
export function lettersOf(chosen: readonly Uuid[], filled: readonly Filled[]): Letter[] {
  return chosen.flatMap((youth) => {
    const own = filled.find((one) => one.youth === youth);
    return own ? [{ id: newId(), youth, text: own.text }] : [];
  });
}

/** Whether all letters may go. */
export function complete(letters: readonly Letter[]): boolean {
  return letters.length > 0 && letters.every(({ text }) => text.trim() !== '' && !gapIn(text));
}

/** The letters in parts that fit in a request. */
export function partsOf(letters: readonly Letter[], bytes = PART_BYTES): Letter[][] {
  const parts: Letter[][] = [];
  let room = 0;
  for (const letter of letters) {
    const size = new TextEncoder().encode(JSON.stringify(letter)).length;
    if (parts.length === 0 || size > room) {
      parts.push([]);
      room = bytes;
    }
    parts.at(-1)!.push(letter);
    room -= size;
  }
  return parts;
}

/** Whether somebody can be chosen at all. */
export function canBeChosen(person: InboxPerson): boolean {
  return person.phase !== 'ended';
}
