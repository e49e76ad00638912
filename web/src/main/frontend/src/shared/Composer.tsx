import type { ComponentChildren } from 'preact';
import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Message, Uuid } from './contract';
import { useAttaching } from './attachment/useAttaching';
import { Draft } from './kept';
import { useDraftSync } from './useDraftSync';
import { Button } from './Button';
import { shared } from './texts';

/** Characters that fit in one message. */
export const LONGEST_MESSAGE = 10_000;
const SHOW_BOUND_FROM = 9_000;

/** The field and what stands in it. */
export interface Field {
  text: string;
  /** Whether the text could be sent as it is. */
  sendable: boolean;
  /** Puts a text in the field and the cursor at its end, or around a part of it. */
  write: (text: string, from?: number, to?: number) => void;
}

interface Props {
  person: Uuid;
  thread: Uuid;
  onSend: (text: string) => void;
  onTyping?: () => void;
  /** What stands above the field. */
  above?: ComponentChildren;
  /** A message that was sent: its text is in the field until it is sent again or left. */
  editing?: Message | undefined;
  /** The message that is being answered: who chose that goes on to write. */
  answering?: Uuid | undefined;
  /** A text to go on from, put behind what stands there already. */
  begin?: { text: string } | undefined;
  /** What helps with writing; gets what is written, and may put something in its place. */
  tools?: (field: Field) => ComponentChildren;
  /** Why a text may not go yet, in a sentence. */
  against?: (text: string) => string | undefined;
  disabled?: boolean;
  /** Text alone: no files, no voice. */
  plain?: boolean;
  /** Kept on this device alone, and not for one's other devices. */
  local?: boolean;
}

/** Where a message is written. What was typed survives a reload, per person and thread. */
export function Composer(props: Props) {
  const { person, thread, onSend, onTyping, editing, disabled = false } = props;
  const draft = useMemo(() => new Draft(person, thread), [person, thread]);
  const [text, setText] = useState(draft.text);
  const [cursor, setCursor] = useState<[number, number]>();
  const field = useRef<HTMLTextAreaElement>(null);
  const hint = useId();
  const attaching = useAttaching(person, thread, disabled);
  const synced = useDraftSync(person, props.local ? undefined : thread, (value) => {
    draft.text = value;
    if (!editing) setText(value);
  });

  useEffect(() => {
    setText(editing?.text ?? draft.text);
    if (editing) field.current?.focus();
  }, [draft, editing?.id]);
  useEffect(() => {
    if (props.answering) field.current?.focus();
  }, [props.answering]);
  useLayoutEffect(() => fit(field.current), [text]);
  // Before the next key is read: later, the cursor would jump back in what was typed meanwhile.
  useLayoutEffect(() => {
    if (!cursor) return;
    field.current?.focus();
    field.current?.setSelectionRange(cursor[0], cursor[1]);
  }, [cursor]);

  useEffect(() => {
    if (props.begin)
      put(draft.text.trim() ? `${draft.text.trimEnd()}\n${props.begin.text}` : props.begin.text);
  }, [props.begin]);

  // Counted as the server counts: by character, not by UTF-16 unit.
  const length = text.length < SHOW_BOUND_FROM ? text.length : [...text].length;
  const over = length - LONGEST_MESSAGE;
  const against = props.against?.(text);
  const sendable = text.trim() !== '' && over <= 0 && !disabled && !against;

  function write(value: string) {
    setText(value);
    // What was being written waits while an earlier message is changed.
    if (editing) return;
    draft.text = value;
    synced.typed();
  }

  function put(value: string, from = value.length, to = from) {
    write(value);
    setCursor([from, to]);
  }

  function send() {
    if (!sendable) return;
    onSend(text.replace(/^\s*\n/, '').trimEnd());
    if (!editing) write('');
    field.current?.focus();
  }

  return (
    <form
      class={props.plain ? 'composer composer--plain' : 'composer'}
      {...(!props.plain && {
        onPaste: attaching.onPaste,
        onDrop: attaching.onDrop,
        onDragOver: attaching.onDragOver,
      })}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {synced.question}
      {props.above && <div class="composer__above">{props.above}</div>}
      {!editing && props.tools?.({ text, sendable, write: put })}
      {against && (
        <p class="composer__bound composer__bound--over" role="status">
          {against}
        </p>
      )}
      {!props.plain && attaching.below}
      {!props.plain && attaching.clip}
      <textarea
        ref={field}
        class="utrecht-textarea composer__field"
        aria-label={shared.composer.label}
        aria-describedby={length >= SHOW_BOUND_FROM ? hint : undefined}
        aria-invalid={over > 0}
        placeholder={shared.composer.placeholder}
        rows={1}
        dir="auto"
        disabled={disabled}
        value={text}
        onInput={(event) => {
          write(event.currentTarget.value);
          if (!editing && event.currentTarget.value.trim()) onTyping?.();
        }}
        onKeyDown={(event) => {
          // On a phone Enter makes a new line; with a keyboard it sends, and Shift+Enter is the line.
          if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
          if (!matchMedia('(hover: hover) and (pointer: fine)').matches) return;
          event.preventDefault();
          send();
        }}
      />
      {text.trim() === '' && !props.plain ? (
        attaching.mic
      ) : (
        <Button kind="primary" type="submit" icon="send" iconOnly disabled={!sendable}>
          {shared.composer.send}
        </Button>
      )}
      {length >= SHOW_BOUND_FROM && (
        <p id={hint} class={over > 0 ? 'composer__bound composer__bound--over' : 'composer__bound'}>
          {over > 0 ? shared.composer.over(over) : shared.composer.left(-over)}
        </p>
      )}
    </form>
  );
}

/** Makes the field as high as its text; the style sheet bounds it. */
function fit(field: HTMLTextAreaElement | null): void {
  if (!field) return;
  field.style.blockSize = 'auto';
  field.style.blockSize = `${field.scrollHeight + field.offsetHeight - field.clientHeight}px`;
}
