import { useEffect, useState } from 'preact/hooks';
import type { Message, Uuid } from '../shared/contract';
import type { Self } from '../shared/conversation';
import { Composer } from '../shared/Composer';
import { shared } from '../shared/texts';
import type { Live, LiveState } from '../shared/live';
import { Thread } from '../shared/Thread';
import { useActing } from '../shared/useActing';
import { useConversation } from '../shared/useConversation';
import { LazyFind } from '../shared/find/LazyFind';
import { AppointmentCard } from './AppointmentCard';
import { ConnectionNote } from '../shared/ConnectionNote';
import type { LoadedAppointments } from './useAppointments';
import { t } from './texts';

interface Props {
  live: Live;
  state: LiveState;
  thread: Uuid;
  self: Self;
  contact: string;
  /** The begin of a message that was chosen elsewhere. */
  question: { text: string } | undefined;
  appointments: LoadedAppointments;
  visible: boolean;
  /** Shown until the thread itself can be read. */
  kept: Message[] | undefined;
  /** The messages as they are now. */
  onMessages: (messages: Message[]) => void;
  /** The search is open above the messages. */
  finding: boolean;
  onFound: () => void;
}

/** The conversation with one's consultant; appointments in it are cards one can act on. */
export function ThreadScreen(props: Props) {
  const { live, state, thread, self, contact, appointments, visible } = props;
  const opened = useConversation(live, thread, self, props.kept);
  const acting = useActing(opened?.conversation, self);
  const [goTo, setGoTo] = useState<{ seq: number }>();
  const messages = opened?.view.failed ? undefined : opened?.view.messages;

  useEffect(() => messages && props.onMessages(messages), [messages]);

  function card(message: Message) {
    if (!message.about || !['appointment', 'moved', 'letter'].includes(message.kind))
      return undefined;
    const about = appointments.list?.find(
      (each) => each.id === message.about || each.letter === message.about,
    );
    return about && <AppointmentCard appointment={about} appointments={appointments} inChat />;
  }

  return (
    <section class="talk" aria-label={t.thread.title(contact)}>
      <h1 class="visually-hidden">{t.thread.title(contact)}</h1>
      {props.finding && (
        <LazyFind
          self={self.id}
          onClose={props.onFound}
          onChoose={({ seq }) => {
            props.onFound();
            setGoTo({ seq });
          }}
        />
      )}
      {opened ? (
        <Thread
          view={opened.view}
          self={self}
          live={state}
          onOlder={() => void opened.conversation.loadOlder()}
          onRead={(seq) => visible && opened.conversation.readTo(seq)}
          onAgain={(id) => live.again(id)}
          onDiscard={(id) => live.discard(id)}
          onMenu={acting.open}
          goTo={goTo}
          onReach={(seq) => opened.conversation.reach(seq)}
          card={card}
          empty={
            <div class="talk__empty">
              <p class="talk__empty-title">{t.thread.emptyTitle(contact)}</p>
              <p>{t.thread.empty}</p>
            </div>
          }
        />
      ) : (
        <div class="thread" />
      )}
      <ConnectionNote state={state} text={shared.connection.offline} />
      <Composer
        person={self.id}
        thread={thread}
        above={acting.above}
        editing={acting.editing}
        answering={acting.answering}
        begin={props.question}
        onTyping={() => opened?.conversation.typing()}
        onSend={(text) => (opened ? acting.send(text) : live.post(thread, text))}
      />
      {acting.menu}
    </section>
  );
}
