import { describe, expect, it } from 'vitest';
import { commandOf, shortcutsOn, switchShortcuts } from './shortcuts';

function press(key: string, target: Element = document.body, held: object = {}) {
  return {
    key,
    target,
    ctrlKey: false,
    altKey: false,
    metaKey: false,
    defaultPrevented: false,
    ...held,
  };
}

function inside(markup: string): Element {
  document.body.innerHTML = markup;
  return document.body.querySelector('[data-it]')!;
}

describe('a key', () => {
  it('is a command on the page', () => {
    expect(commandOf(press('j'))).toBe('next');
    expect(commandOf(press('?'))).toBe('help');
    expect(commandOf(press('q'))).toBeUndefined();
  });

  it.each([
    '<input data-it>',
    '<textarea data-it></textarea>',
    '<select data-it></select>',
    '<dialog><button data-it></button></dialog>',
  ])('is just a letter in %s', (markup) => {
    expect(commandOf(press('j', inside(markup)))).toBeUndefined();
  });

  it('belongs to the browser with Ctrl, Alt or the system key', () => {
    for (const held of ['ctrlKey', 'altKey', 'metaKey', 'defaultPrevented']) {
      expect(commandOf(press('k', document.body, { [held]: true }))).toBeUndefined();
    }
  });

  it('can be switched off for good', () => {
    expect(shortcutsOn()).toBe(true);
    switchShortcuts(false);
    expect(shortcutsOn()).toBe(false);
    switchShortcuts(true);
    expect(shortcutsOn()).toBe(true);
  });
});
