import type { Companion } from '../shared/companion/model';
import { companionTexts } from '../shared/companion/texts';
import { TalkOfMany } from '../shared/TalkOfMany';
import { useLiveState } from '../shared/useConversation';
import { useWork } from './work';

/** The conversation with somebody who talks along. */
export function AlongPane({ companion }: { companion: Companion }) {
  const { session, live, inbox } = useWork();
  const state = useLiveState(live);
  if (!companion.thread) return null;
  return (
    <TalkOfMany
      key={companion.id}
      live={live}
      state={state}
      thread={companion.thread}
      self={{ kind: 'staff', id: session.id, name: session.name }}
      visible
      onRead={inbox.reload}
      empty={companionTexts().empty(companion.name)}
      plain
    />
  );
}
