import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../Button';
import type { Uuid } from '../contract';
import { newId } from '../ids';
import { shared } from '../texts';
import { usePart } from './parts';

/** Something to be sent with a message. */
export interface Chosen {
  id: string;
  file: File;
  /** How long it is, for what was spoken. */
  seconds?: number;
}

/** Files that are chosen at once. */
const AT_ONCE = 5;
const TAKEN = 'image/jpeg,image/png,image/webp,application/pdf,.docx,.odt,audio/*';

interface Attaching {
  /** Chooses files. */
  clip: ComponentChildren;
  /** Begins a voice message. */
  mic: ComponentChildren;
  /** What is being sent or recorded; empty when nothing is. */
  below: ComponentChildren;
  onPaste: (event: ClipboardEvent) => void;
  onDrop: (event: DragEvent) => void;
  onDragOver: (event: DragEvent) => void;
}

/** What a composer needs to send files and voice messages: chosen, dropped, pasted or spoken. */
export function useAttaching(person: Uuid, thread: Uuid, disabled: boolean): Attaching {
  const [chosen, setChosen] = useState<Chosen[]>([]);
  const [tooMany, setTooMany] = useState(false);
  const [speaking, setSpeaking] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const micButton = useRef<HTMLSpanElement>(null);
  const Tray = usePart('Tray', chosen.length > 0 || tooMany);
  const Recorder = usePart('Recorder', speaking);

  useEffect(() => {
    setChosen([]);
    setSpeaking(false);
  }, [person, thread]);

  function add(files: Iterable<File>, seconds?: number) {
    const all = [...files];
    setTooMany(all.length > AT_ONCE);
    const taken = all.slice(0, AT_ONCE).map((file) => ({
      id: newId(),
      file,
      ...(seconds ? { seconds } : {}),
    }));
    setChosen((before) => [...before, ...taken]);
  }

  function stopSpeaking() {
    setSpeaking(false);
    // Back to where one was, once the button is there again.
    setTimeout(() => micButton.current?.querySelector('button')?.focus());
  }

  return {
    clip: (
      <>
        <input
          ref={input}
          type="file"
          hidden
          multiple
          accept={TAKEN}
          onChange={(event) => {
            add(event.currentTarget.files ?? []);
            event.currentTarget.value = '';
          }}
        />
        <Button
          kind="subtle"
          icon="clip"
          iconOnly
          disabled={disabled}
          onClick={() => input.current?.click()}
        >
          {shared.composer.attach}
        </Button>
      </>
    ),
    mic: (
      <span ref={micButton}>
        <Button
          kind="subtle"
          icon="mic"
          iconOnly
          disabled={disabled || speaking}
          onClick={() => setSpeaking(true)}
        >
          {shared.composer.speak}
        </Button>
      </span>
    ),
    below: (
      <>
        {speaking && Recorder && (
          <Recorder
            onDone={(file: File, seconds: number) => {
              add([file], seconds);
              stopSpeaking();
            }}
            onClose={stopSpeaking}
          />
        )}
        {Tray && (
          <Tray
            chosen={chosen}
            tooMany={tooMany}
            person={person}
            thread={thread}
            onGone={(id: string) => setChosen((before) => before.filter((one) => one.id !== id))}
          />
        )}
      </>
    ),
    onPaste: (event) => {
      const files = [...(event.clipboardData?.files ?? [])];
      // A table from a spreadsheet is pasted as a picture and as text: the text is meant.
      if (disabled || files.length === 0 || event.clipboardData?.getData('text/plain')) return;
      event.preventDefault();
      add(files);
    },
    onDrop: (event) => {
      if (disabled || !event.dataTransfer?.files.length) return;
      event.preventDefault();
      add(event.dataTransfer.files);
    },
    onDragOver: (event) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    },
  };
}
