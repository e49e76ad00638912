import { Composer } from '../Composer';
import { ConnectionNote } from '../ConnectionNote';
import type { Self } from '../conversation';
import type { Live, LiveState } from '../live';
import { shared } from '../texts';
import { Thread } from '../Thread';
import { useActing } from '../useActing';
import { useConversation } from '../useConversation';
import type { JoinedGroup } from './model';
import { groupTexts } from './texts';

interface Props {
  live: Live;
  state: LiveState;
  group: JoinedGroup;
  self: Self;
  visible: boolean;
  onRead: () => void;
}

/** The messages of a group, and where the next one is written. */
export function GroupTalk({ live, state, group, self, visible, onRead }: Props) {
  // In a group one goes by another id, which says nothing outside it.
  const me: Self = { ...self, id: group.me, name: group.myName ?? self.name };
  const opened = useConversation(live, group.thread, me);
  const acting = useActing(opened?.conversation, me);
  return (
    <>
      {opened ? (
        <Thread
          view={opened.view}
          self={me}
          live={state}
          onOlder={() => void opened.conversation.loadOlder()}
          onRead={(seq) => {
            if (!visible) return;
            opened.conversation.readTo(seq);
            onRead();
          }}
          onAgain={(id) => live.again(id)}
          onDiscard={(id) => live.discard(id)}
          onMenu={acting.open}
          onReach={(seq) => opened.conversation.reach(seq)}
          empty={<p class="talk__empty">{groupTexts().empty}</p>}
        />
      ) : (
        <div class="thread" />
      )}
      <ConnectionNote state={state} text={shared.connection.offline} />
      <Composer
        person={self.id}
        thread={group.thread}
        above={acting.above}
        editing={acting.editing}
        answering={acting.answering}
        onSend={acting.send}
      />
      {acting.menu}
    </>
  );
}
