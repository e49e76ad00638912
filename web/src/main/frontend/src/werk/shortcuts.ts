// Keys for those who work here all day. Single letters can be switched off (WCAG 2.1.4), for people
// who speak to their computer.

import type { Filter } from './people';

export type Command =
  | 'next'
  | 'previous'
  | 'search'
  | 'today'
  | 'write'
  | 'texts'
  | 'several'
  | 'plan'
  | 'help'
  | Filter;

const keys: Record<string, Command> = {
  j: 'next',
  k: 'previous',
  '/': 'search',
  v: 'today',
  b: 'write',
  t: 'texts',
  m: 'several',
  a: 'plan',
  '0': 'all',
  '1': 'unread',
  '2': 'mine',
  '3': 'theirs',
  '4': 'silent',
  '?': 'help',
};

interface Press {
  key: string;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
  defaultPrevented: boolean;
  target: EventTarget | null;
}

/** The command of a key press, unless someone is typing or a window is open. */
export function commandOf(press: Press): Command | undefined {
  if (press.ctrlKey || press.altKey || press.metaKey || press.defaultPrevented) return undefined;
  if (press.target instanceof Element) {
    if (
      press.target.closest('input:not([type=radio]), textarea, select, [contenteditable], dialog')
    )
      return undefined;
  }
  return keys[press.key];
}

const KEY = 'nabij-desk.shortcuts';

export function shortcutsOn(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off';
  } catch {
    return true;
  }
}

export function switchShortcuts(on: boolean): void {
  try {
    localStorage.setItem(KEY, on ? 'on' : 'off');
  } catch {
    // Without storage the choice holds until the page is closed.
  }
}
