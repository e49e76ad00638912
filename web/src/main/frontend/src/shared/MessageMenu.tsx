import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Face, Message, Uuid } from './contract';
import { faces } from './faces';
import { Icon, type IconName } from './Icon';
import { shared } from './texts';

/** How long after sending the server lets a text be changed. */
const EDIT_WITHIN_MS = 15 * 60_000;

export type Act = 'answer' | 'edit' | 'withdraw' | 'pin' | 'unpin';

export interface MenuProps {
  message: Message;
  self: Uuid;
  /** Whether who looks may put a message on top. */
  mayPin: boolean;
  /** What it was opened from: the menu stands near it, and the focus goes back to it. */
  from: HTMLElement;
  onAct: (act: Act) => void;
  onReact: (face: Face | undefined) => void;
  onClose: () => void;
}

/** What can be done with one message. A sheet above the thumb on a phone, beside the message else. */
export default function MessageMenu(props: MenuProps) {
  const { message, self, from, onAct, onReact, onClose } = props;
  const menu = useRef<HTMLDivElement>(null);
  const mine = message.later?.reactions?.find((one) => one.from.id === self)?.face;
  const own = message.from.id === self;
  const written = ['text', 'file', 'voice'].includes(message.kind);
  const young = Date.now() - Date.parse(message.sentAt) < EDIT_WITHIN_MS;
  const items: [Act, IconName][] = [
    ['answer', 'reply'],
    ...(own && young && message.kind === 'text' ? ([['edit', 'edit']] as [Act, IconName][]) : []),
    ...(props.mayPin
      ? ([[message.later?.pinnedAt ? 'unpin' : 'pin', 'pin']] as [Act, IconName][])
      : []),
    ...(own && written ? ([['withdraw', 'undo']] as [Act, IconName][]) : []),
  ];

  useLayoutEffect(() => {
    const box = menu.current!;
    if (matchMedia('(min-width: 40rem)').matches) {
      const at = from.getBoundingClientRect();
      const top = Math.min(at.bottom, innerHeight - box.offsetHeight - 8);
      const left = Math.min(
        Math.max(8, at.right - box.offsetWidth),
        innerWidth - box.offsetWidth - 8,
      );
      box.style.insetBlockStart = `${Math.max(8, top)}px`;
      box.style.left = `${left}px`;
    }
    box.querySelector<HTMLElement>('[data-first]')?.focus();
    return () => {
      const back = from.isConnected ? from : null;
      back?.focus({ preventScroll: true });
    };
  }, []);

  function moved(event: KeyboardEvent) {
    const all = [...menu.current!.querySelectorAll<HTMLElement>('[role^=menuitem]')];
    const now = all.indexOf(document.activeElement as HTMLElement);
    const steps: Record<string, number> = {
      ArrowDown: 1,
      ArrowRight: 1,
      ArrowUp: -1,
      ArrowLeft: -1,
    };
    const step = steps[event.key];
    if (step !== undefined) all[(now + step + all.length) % all.length]!.focus();
    else if (event.key === 'Home') all[0]!.focus();
    else if (event.key === 'End') all.at(-1)!.focus();
    else if (event.key === 'Escape' || event.key === 'Tab') onClose();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div class="menu">
      <div class="menu__behind" onClick={onClose} />
      <div
        ref={menu}
        class="menu__sheet"
        role="menu"
        aria-label={shared.act.menu}
        onKeyDown={moved}
      >
        <div class="menu__faces" role="group" aria-label={shared.act.react}>
          {(Object.keys(faces) as Face[]).map((face) => (
            <button
              key={face}
              type="button"
              class="menu__face"
              role="menuitemradio"
              aria-checked={face === mine}
              tabIndex={-1}
              title={shared.thread.faces[face]}
              onClick={() => onReact(face === mine ? undefined : face)}
            >
              <span aria-hidden="true">{faces[face]}</span>
              <span class="visually-hidden">{shared.thread.faces[face]}</span>
            </button>
          ))}
        </div>
        {items.map(([act, icon], index) => (
          <button
            key={act}
            type="button"
            class="menu__item"
            role="menuitem"
            tabIndex={-1}
            data-first={index === 0 ? '' : undefined}
            onClick={() => onAct(act)}
          >
            <Icon name={icon} /> {shared.act[act]}
          </button>
        ))}
      </div>
    </div>
  );
}
