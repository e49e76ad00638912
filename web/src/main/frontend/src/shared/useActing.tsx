import type { ComponentChildren, ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { isProblem } from './api';
import { Button } from './Button';
import type { Face, Message, Uuid } from './contract';
import type { Conversation, Self } from './conversation';
import type { Act, MenuProps } from './MessageMenu';
import { shared } from './texts';

/** What is being done with a message of the thread, beside reading it. */
export interface Acting {
  /** Opens what can be done with a message. */
  open: (message: Message, from: HTMLElement) => void;
  /** The menu, while it is open. */
  menu: ComponentChildren;
  /** What stands above the field: which message is answered or edited, and what went wrong. */
  above: ComponentChildren;
  /** The message whose text is in the field instead of the draft. */
  editing: Message | undefined;
  /** The message that is being answered. */
  answering: Uuid | undefined;
  /** Sends what was written: as a new message, as an answer, or in place of an earlier text. */
  send: (text: string) => void;
}

/** Answering, editing, withdrawing, reacting and pinning, for both apps. */
export function useActing(conversation: Conversation | undefined, self: Self): Acting {
  const [menu, setMenu] = useState<{ message: Message; from: HTMLElement }>();
  const [on, setOn] = useState<{ act: 'answer' | 'edit'; message: Message }>();
  const [Menu, setMenuPart] = useState<{ Part: ComponentType<MenuProps> }>();
  const [wrong, setWrong] = useState<string>();

  useEffect(() => {
    setMenu(undefined);
    setOn(undefined);
    setWrong(undefined);
  }, [conversation]);

  function tried(act: Promise<unknown>): void {
    setWrong(undefined);
    act.catch((error: unknown) => {
      const detail = isProblem(error) ? error.problem.detail : '';
      setWrong(detail || shared.problem[isProblem(error, 'offline') ? 'offline' : 'other']);
    });
  }

  function open(message: Message, from: HTMLElement): void {
    setMenu({ message, from });
    // Fetched when first used: reading and writing need not wait for it.
    if (!Menu) {
      tried(import('./MessageMenu').then((module) => setMenuPart({ Part: module.default })));
    }
  }

  function act(what: Act, message: Message): void {
    setMenu(undefined);
    if (!conversation) return;
    switch (what) {
      case 'answer':
      case 'edit':
        setWrong(undefined);
        setOn({ act: what, message });
        break;
      case 'pin':
      case 'unpin':
        tried(conversation.pin(message.id, what === 'pin'));
        break;
      case 'withdraw':
        if (confirm(shared.act.sure)) tried(conversation.withdraw(message.id));
        break;
    }
  }

  function react(face: Face | undefined, message: Message): void {
    setMenu(undefined);
    if (conversation) tried(conversation.react(message.id, face));
  }

  function send(text: string): void {
    if (on?.act === 'edit') {
      tried(conversation!.edit(on.message.id, text));
    } else conversation?.post(text, on?.message.id);
    setOn(undefined);
  }

  const name = on?.message.from.name ?? '';
  return {
    open,
    menu: menu && Menu && (
      <Menu.Part
        message={menu.message}
        self={self.id}
        mayPin={self.kind !== 'companion'}
        from={menu.from}
        onAct={(what) => act(what, menu.message)}
        onReact={(face) => react(face, menu.message)}
        onClose={() => setMenu(undefined)}
      />
    ),
    above: (
      <>
        {wrong && (
          <p class="composer__wrong" role="alert">
            {wrong}
          </p>
        )}
        {on && (
          <div class="composer__on">
            <p>
              <strong>
                {on.act === 'edit'
                  ? shared.act.editing
                  : on.message.from.id === self.id
                    ? shared.act.answeringSelf
                    : shared.act.answering(name)}
              </strong>
              <span class="composer__on-text" dir="auto">
                {on.message.text}
              </span>
            </p>
            <Button kind="subtle" icon="close" iconOnly onClick={() => setOn(undefined)}>
              {shared.act.stop}
            </Button>
          </div>
        )}
      </>
    ),
    editing: on?.act === 'edit' ? on.message : undefined,
    answering: on?.act === 'answer' ? on.message.id : undefined,
    send,
  };
}
