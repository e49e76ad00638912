import { useEffect, useState } from 'preact/hooks';
import type { Message, Uuid } from './contract';
import { Conversation, type ConversationView, type Self } from './conversation';
import type { Live, LiveState } from './live';

/**
 * A conversation that is opened with the component and closed with it; changes draw it again.
 *
 * @param kept shown until the thread itself can be read
 */
export function useConversation(
  live: Live,
  thread: Uuid,
  self: Self,
  kept?: Message[],
): { conversation: Conversation; view: ConversationView } | undefined {
  const [held, hold] = useState<{ conversation: Conversation; view: ConversationView }>();
  useEffect(() => {
    let current: Conversation | undefined;
    const changed = () => {
      if (current) hold({ conversation: current, view: current.view });
    };
    const conversation = new Conversation(live, thread, self, changed, kept);
    current = conversation;
    hold({ conversation, view: conversation.view });
    return () => conversation.close();
  }, [live, thread, self.id]);
  return held?.conversation.thread === thread ? held : undefined;
}

/** The state of the connection, drawn again at every change. */
export function useLiveState(live: Live): LiveState {
  const [state, setState] = useState(live.state);
  useEffect(() => {
    setState(live.state);
    return live.on((event) => {
      if (event.type === 'state') setState(event.state);
    });
  }, [live]);
  return state;
}
