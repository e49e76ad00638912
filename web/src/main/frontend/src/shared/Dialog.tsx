import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from './Button';
import { shared } from './texts';

interface Props {
  title: string;
  onClose: () => void;
  wide?: boolean;
  children: ComponentChildren;
}

/**
 * A window over the page that asks for one thing. The browser keeps the focus inside; closing gives
 * it back to where it was.
 */
export function Dialog({ title, onClose, wide = false, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();

  useLayoutEffect(() => {
    const before = document.activeElement;
    const own = dialog.current!;
    own.showModal();
    own.querySelector<HTMLElement>('[data-first]')?.focus();
    return () => {
      own.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);

  return (
    <dialog
      ref={dialog}
      class={wide ? 'dialog dialog--wide' : 'dialog'}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <header class="dialog__head">
        <h2 id={heading} class="nl-heading nl-heading--level-2">
          {title}
        </h2>
        <Button kind="subtle" icon="close" iconOnly onClick={onClose}>
          {shared.close}
        </Button>
      </header>
      <div class="dialog__body">{children}</div>
    </dialog>
  );
}
