import { useRef } from 'preact/hooks';
import { Composer } from '../shared/Composer';
import type { Self } from '../shared/conversation';
import type { Message, Uuid } from '../shared/contract';
import { asked } from '../shared/side';
import { Skeleton } from '../shared/States';
import { Thread } from '../shared/Thread';
import { useActing } from '../shared/useActing';
import { useConversation, useLiveState } from '../shared/useConversation';
import { useLoaded } from '../shared/useLoaded';
import { AppointmentCard } from './AppointmentCard';
import type { Person } from './model';
import type { Planned } from './sending/model';
import { PlannedHere } from './sending/PlannedHere';
import { TalkNotes } from './TalkNotes';
import { t } from './texts';
import { useWork } from './work';
import { againstGap, joined } from './wording/model';
import { WritingTools } from './wording/WritingTools';

interface Props {
  youth: Uuid;
  thread: Uuid;
  /** For the cards of appointments; the conversation does not wait for it. */
  person: Person | undefined;
  onChanged: () => void;
}

/** The messages of one person, and where the next one is written. */
export function ConversationPane({ youth, thread, person, onChanged }: Props) {
  const { session, live, goTo } = useWork();
  const self: Self = { kind: 'staff', id: session.id, name: session.name };
  const held = useConversation(live, thread, self);
  const state = useLiveState(live);
  const acting = useActing(held?.conversation, self);
  const planned = useLoaded<Planned[]>(`/api/threads/${thread}/planned`);
  const reuse = useRef<(text: string) => void>(undefined);

  if (!held) return <Skeleton rows={6} />;
  const { conversation, view } = held;

  function card(message: Message) {
    if (message.kind === 'letter' && message.about) {
      return (
        <>
          <p class="bubble__text">{message.text}</p>
          <a
            class="nl-link"
            href={asked(`/api/letters/${message.about}`)}
            target="_blank"
            rel="noopener"
          >
            {t.conversation.letter}
          </a>
        </>
      );
    }
    if (message.kind !== 'appointment' && message.kind !== 'moved') return undefined;
    const appointment = person?.appointments.find((one) => one.id === message.about);
    if (!appointment || !person) return undefined;
    return <AppointmentCard appointment={appointment} name={person.name} onChanged={onChanged} />;
  }

  return (
    <>
      <TalkNotes messages={view.messages} person={person} />
      <Thread
        view={view}
        self={self}
        live={state}
        card={card}
        onMenu={acting.open}
        goTo={goTo?.thread === thread ? goTo : undefined}
        onReach={(seq) => conversation.reach(seq)}
        empty={t.conversation.empty}
        onOlder={() => void conversation.loadOlder()}
        onRead={(seq) => conversation.readTo(seq)}
        onAgain={(id) => live.again(id)}
        onDiscard={(id) => live.discard(id)}
      />
      <PlannedHere
        planned={planned}
        messages={view.messages}
        onReuse={(text) => reuse.current?.(text)}
      />
      <Composer
        person={session.id}
        thread={thread}
        against={againstGap}
        tools={(field) => {
          reuse.current = (text) => field.write(joined(field.text, text));
          return (
            <WritingTools
              field={field}
              youth={youth}
              thread={thread}
              person={person}
              messages={view.messages}
              onPlanned={planned.reload}
            />
          );
        }}
        above={acting.above}
        editing={acting.editing}
        answering={acting.answering}
        onTyping={() => conversation.typing()}
        onSend={acting.send}
      />
      {acting.menu}
    </>
  );
}
