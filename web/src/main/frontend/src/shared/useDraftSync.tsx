import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from './Button';
import type { Uuid } from './contract';
import { type DraftSync, syncDraft } from './draftSync';
import { shared } from './texts';

interface SyncedDraft {
  typed: () => void;
  /** The question which text to go on with, when there are two. */
  question: ComponentChildren;
}

/**
 * The draft of a thread on all devices of its author.
 *
 * @param thread nothing when the draft stays where it is written
 * @param take puts a text in the field, and on this device
 */
export function useDraftSync(
  person: Uuid,
  thread: Uuid | undefined,
  take: (text: string) => void,
): SyncedDraft {
  const [other, setOther] = useState<string>();
  const sync = useRef<DraftSync>(undefined);
  const taking = useRef(take);
  taking.current = take;

  useEffect(() => {
    if (!thread) return undefined;
    const mine = syncDraft(person, thread, (text) => taking.current(text), setOther);
    sync.current = mine;
    return () => {
      mine.close();
      setOther(undefined);
    };
  }, [person, thread]);

  return {
    typed: () => sync.current?.typed(),
    question: other !== undefined && (
      <div class="composer__above composer__on" role="status">
        <p>
          <strong>{shared.draft.elsewhere}</strong>
          <span class="composer__on-text" dir="auto">
            {other}
          </span>
        </p>
        <Button
          kind="secondary"
          onClick={() => {
            taking.current(other);
            sync.current?.keepHere();
          }}
        >
          {shared.draft.take}
        </Button>
        <Button kind="subtle" onClick={() => sync.current?.keepHere()}>
          {shared.draft.leave}
        </Button>
      </div>
    ),
  };
}
