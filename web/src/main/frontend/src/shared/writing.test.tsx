import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Composer, LONGEST_MESSAGE } from './Composer';
import type { Message } from './contract';
import type { ConversationView } from './conversation';
import { Draft } from './kept';
import { Thread } from './Thread';

const self = { kind: 'youth' as const, id: 'y', name: 'Ann' };
const sanne = { kind: 'staff' as const, id: 's', name: 'Sanne' };
let page: HTMLElement;
let keyboard = true;

const field = () => page.querySelector('textarea')!;
const button = (name: string) =>
  [...page.querySelectorAll('button')].find((each) => each.textContent?.includes(name))!;

function type(text: string) {
  act(() => {
    field().value = text;
    field().dispatchEvent(new Event('input', { bubbles: true }));
  });
}

function press(key: string, shiftKey = false) {
  act(() => {
    field().dispatchEvent(new KeyboardEvent('keydown', { key, shiftKey, bubbles: true }));
  });
}

beforeEach(() => {
  localStorage.clear();
  keyboard = true;
  vi.stubGlobal('matchMedia', () => ({ matches: keyboard }));
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no connection')));
  page = document.createElement('div');
  document.body.replaceChildren(page);
});

afterEach(() => {
  act(() => render(null, page));
  vi.unstubAllGlobals();
});

describe('the composer', () => {
  const sent: string[] = [];
  const open = () => {
    sent.length = 0;
    act(() => render(<Composer person="y" thread="t1" onSend={(text) => sent.push(text)} />, page));
  };

  it('keeps what was typed over a reload, and lets it go when it is sent', () => {
    open();
    type('Ik heb een vraag');
    act(() => render(null, page));
    open();
    expect(field().value).toBe('Ik heb een vraag');
    press('Enter');
    expect(sent).toEqual(['Ik heb een vraag']);
    expect(field().value).toBe('');
    expect(new Draft('y', 't1').text).toBe('');
  });

  it('puts a text in the field with the cursor in it, and does not send it', () => {
    open();
    let put: (text: string, from?: number, to?: number) => void = () => undefined;
    act(() =>
      render(
        <Composer
          person="y"
          thread="t1"
          onSend={(text) => sent.push(text)}
          against={(text) => (text.includes('{') ? 'Vul in' : undefined)}
          tools={({ text, sendable, write }) => {
            put = write;
            return <output>{`${text}|${sendable}`}</output>;
          }}
        />,
        page,
      ),
    );
    act(() => put('Tot {morgen}!', 4, 12));
    expect(field().value).toBe('Tot {morgen}!');
    expect(document.activeElement).toBe(field());
    expect([field().selectionStart, field().selectionEnd]).toEqual([4, 12]);
    expect(page.textContent).toContain('Tot {morgen}!|false');
    expect(page.textContent).toContain('Vul in');
    press('Enter');
    expect(sent).toEqual([]);

    type('Tot morgen!');
    expect(page.textContent).toContain('Tot morgen!|true');
    press('Enter');
    expect(sent).toEqual(['Tot morgen!']);
  });

  it('sends with Enter at a keyboard, and makes a line with Shift+Enter or on a phone', () => {
    open();
    type('Hallo');
    press('Enter', true);
    keyboard = false;
    press('Enter');
    expect(sent).toEqual([]);
    keyboard = true;
    press('Enter');
    expect(sent).toEqual(['Hallo']);
  });

  it('keeps the lines of a pasted letter', () => {
    open();
    type('Geachte heer,\n\n  Met interesse…\n\nGroet\n');
    press('Enter');
    expect(sent).toEqual(['Geachte heer,\n\n  Met interesse…\n\nGroet']);
  });

  it('sends nothing that is empty or too long, and says how much too long', () => {
    open();
    type('   ');
    press('Enter');
    type('a'.repeat(LONGEST_MESSAGE + 7));
    press('Enter');
    expect(sent).toEqual([]);
    expect(page.textContent).toContain('7 tekens te veel');
    expect(field().getAttribute('aria-invalid')).toBe('true');
  });
});

describe('the thread', () => {
  const message = (seq: number, sentAt: string, from: Message['from'], text = 'Hoi'): Message => ({
    thread: 't1',
    seq,
    id: `m${seq}`,
    from,
    sentAt,
    text,
    kind: 'text',
  });

  const show = (
    view: Partial<ConversationView>,
    handlers: Partial<Record<string, () => void>> = {},
  ) =>
    act(() =>
      render(
        <Thread
          view={{
            messages: [],
            unsent: [],
            pinned: [],
            readByOther: 0,
            gotByOther: 0,
            typing: false,
            more: false,
            loading: undefined,
            failed: false,
            ...view,
          }}
          self={self}
          live="open"
          onOlder={() => undefined}
          onRead={() => undefined}
          onAgain={handlers['again'] ?? (() => undefined)}
          onDiscard={() => undefined}
        />,
        page,
      ),
    );

  it('is a log, with a part for each day', () => {
    show({
      messages: [
        message(1, '2026-11-20T09:00:00Z', sanne),
        message(2, '2026-11-20T22:59:00Z', self),
        message(3, '2026-11-20T23:01:00Z', self),
      ],
    });
    expect(page.querySelector('[role=log]')).not.toBeNull();
    expect([...page.querySelectorAll('section')].map((day) => day.children.length - 1)).toEqual([
      2, 1,
    ]);
  });

  it('shows markup as text, and addresses as links that tell nobody where one came from', () => {
    const text = '<b>x</b> https://werk.example/a?b=1. javascript:alert(1)';
    show({ messages: [message(1, '2026-11-20T09:00:00Z', sanne, text)] });
    const links = [...page.querySelectorAll('a')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['https://werk.example/a?b=1']);
    expect(links[0]!.rel).toContain('noreferrer');
    expect(page.querySelector('b')).toBeNull();
    expect(page.querySelector('.bubble__text')!.textContent).toBe(text);
  });

  it('says of one’s last message that it was read', () => {
    const messages = [message(1, '2026-11-20T09:00:00Z', self)];
    show({ messages });
    expect(page.textContent).toContain('Verstuurd');
    show({ messages, readByOther: 1 });
    expect(page.textContent).toContain('Gelezen');
  });

  it('offers to try a refused message again', () => {
    const again = vi.fn();
    const unsent = [{ id: 'u', thread: 't1', text: 'x', writtenAt: 1, refused: 'invalid' }];
    show({ unsent }, { again });
    expect(page.textContent).toContain('Niet verstuurd');
    act(() => button('Probeer opnieuw').click());
    expect(again).toHaveBeenCalledWith('u');
  });
});
