import type { Message } from './contract';
import { Icon } from './Icon';
import { shared } from './texts';

interface Props {
  pinned: Message[];
  onJump: (seq: number) => void;
}

/** What was agreed and pinned, folded at the top of the thread; each leads to its message. */
export function PinnedBar({ pinned, onJump }: Props) {
  if (pinned.length === 0) return null;
  return (
    <details class="pins">
      <summary class="pins__head">
        <Icon name="pin" /> {shared.thread.pinned(pinned.length)}
      </summary>
      <ul class="pins__list">
        {pinned.map((message) => (
          <li key={message.id}>
            <button
              type="button"
              class="pins__one"
              dir="auto"
              onClick={(event) => {
                event.currentTarget.closest('details')!.open = false;
                onJump(message.seq);
              }}
            >
              {message.text}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
