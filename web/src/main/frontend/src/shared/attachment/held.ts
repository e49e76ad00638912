import { api } from '../api';
import type { AttachedCard, Message } from '../contract';

/** Asks how files are that were being checked when the line broke. */
export function askAgain(
  messages: Iterable<Message>,
  changed: (attachment: string, card: AttachedCard) => void,
): void {
  for (const { about, card } of messages) {
    if (!about || card?.state !== 'checking') continue;
    api.get<AttachedCard>(`/api/attachments/${about}`).then(
      (now) => {
        if (now.state !== 'checking') changed(about, now);
      },
      () => undefined,
    );
  }
}
