import type { ComponentChildren } from 'preact';
import { Composer } from './Composer';
import { ConnectionNote } from './ConnectionNote';
import type { Uuid } from './contract';
import type { Self } from './conversation';
import type { Live, LiveState } from './live';
import { shared } from './texts';
import { Thread } from './Thread';
import { useActing } from './useActing';
import { useConversation } from './useConversation';

interface Props {
  live: Live;
  state: LiveState;
  thread: Uuid;
  /** As one stands in this thread. */
  self: Self;
  /** Who keeps the draft, when that is another id than the one in the thread. */
  person?: Uuid;
  visible: boolean;
  onRead: () => void;
  empty: ComponentChildren;
  /** Text alone, without files. */
  plain?: boolean;
  /** What stands in the place of the field, for who may only read. */
  instead?: ComponentChildren;
}

/** The messages of a thread in which several people talk, and where the next one is written. */
export function TalkOfMany(props: Props) {
  const { live, state, thread, self, visible, onRead } = props;
  const opened = useConversation(live, thread, self);
  const acting = useActing(opened?.conversation, self);
  return (
    <>
      {opened ? (
        <Thread
          view={opened.view}
          self={self}
          live={state}
          onOlder={() => void opened.conversation.loadOlder()}
          onRead={(seq) => {
            if (!visible) return;
            opened.conversation.readTo(seq);
            onRead();
          }}
          onAgain={(id) => live.again(id)}
          onDiscard={(id) => live.discard(id)}
          {...(!props.instead && { onMenu: acting.open })}
          onReach={(seq) => opened.conversation.reach(seq)}
          empty={<p class="talk__empty">{props.empty}</p>}
        />
      ) : (
        <div class="thread" />
      )}
      <ConnectionNote state={state} text={shared.connection.offline} />
      {props.instead ?? (
        <Composer
          person={props.person ?? self.id}
          thread={thread}
          above={acting.above}
          editing={acting.editing}
          answering={acting.answering}
          onSend={acting.send}
          plain={props.plain ?? false}
          local={self.kind === 'companion'}
        />
      )}
      {acting.menu}
    </>
  );
}
