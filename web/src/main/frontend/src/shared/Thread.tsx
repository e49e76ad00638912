import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { LazyCard } from './attachment/LazyCard';
import type { Message } from './contract';
import type { ConversationView, Self } from './conversation';
import type { LiveState } from './liveEvents';
import { Bubble, UnsentBubble, type Reached } from './Bubble';
import { Button } from './Button';
import { Icon } from './Icon';
import { PinnedBar } from './PinnedBar';
import { shared } from './texts';
import { dateOf, dayInWords } from './time';

/** Messages of one person within this time stand together as one turn. */
const ONE_TURN_MS = 5 * 60_000;
/** How near to the end, in pixels, counts as reading the end. */
const AT_END_PX = 60;

interface Props {
  view: ConversationView;
  self: Self;
  live: LiveState;
  onOlder: () => void;
  onRead: (seq: number) => void;
  onAgain: (id: string) => void;
  onDiscard: (id: string) => void;
  /** Opens what can be done with a message. */
  onMenu?: (message: Message, from: HTMLElement) => void;
  /** A message to show once the thread is there; the same one again is another wish. */
  goTo?: { seq: number } | undefined;
  /** Loads back to a message that is not here yet. */
  onReach?: (seq: number) => Promise<boolean>;
  /** A picture of its own for a typed message (appointment, letter); else its text is shown. */
  card?: (message: Message) => ComponentChildren | undefined;
  /** What stands in an empty thread. */
  empty?: ComponentChildren;
}

/**
 * A conversation as bubbles under days. It follows the newest message, unless someone is reading
 * back; then it says that there is something new.
 */
export function Thread(props: Props) {
  const { view, self, live, card } = props;
  const { messages, unsent } = view;
  const scroller = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  const top = useRef(0);
  const height = useRef(0);
  const oldest = useRef<number | undefined>(undefined);
  const [behind, setBehind] = useState(false);
  const [roving, setRoving] = useState<number>();
  /** A message to bring into view, as soon as it is drawn. */
  const [wanted, setWanted] = useState<{ seq: number }>();
  const newest = messages.at(-1)?.seq;
  const newestOwn = last(messages, (message) => message.from.id === self.id)?.seq;
  const other = last(messages, (message) => message.from.kind !== self.kind)?.from.name;
  const first = messages[0]?.seq;

  useLayoutEffect(() => {
    const box = scroller.current!;
    if (atEnd.current) box.scrollTop = box.scrollHeight;
    else if (oldest.current !== undefined && first! < oldest.current) {
      // Older messages came in above: what was being read stays where it was.
      box.scrollTop += box.scrollHeight - height.current;
    } else if (height.current && box.scrollHeight > height.current) setBehind(true);
    oldest.current = first;
    height.current = box.scrollHeight;
  }, [messages, unsent.length]);

  useLayoutEffect(() => {
    const found =
      wanted && content.current!.querySelector<HTMLElement>(`[data-seq="${wanted.seq}"]`);
    if (!found) return;
    atEnd.current = false;
    found.scrollIntoView({ block: 'center' });
    found.focus({ preventScroll: true });
    setWanted(undefined);
  }, [messages, wanted]);

  useEffect(() => {
    // One's own message always comes into view.
    if (unsent.length > 0) toEnd();
  }, [unsent.at(-1)?.id]);

  useEffect(() => {
    if (props.goTo && view.loading !== 'first' && messages.length > 0) void jump(props.goTo.seq);
  }, [props.goTo, view.loading === 'first']);

  useEffect(() => {
    const box = scroller.current!;
    // The keyboard of a phone makes the box lower, a card that loads makes the content higher: the
    // end stays in view.
    const watch = new ResizeObserver(() => {
      if (atEnd.current) box.scrollTop = box.scrollHeight;
    });
    watch.observe(box);
    watch.observe(content.current!);
    return () => watch.disconnect();
  }, []);

  useEffect(() => {
    const seen = () => {
      if (newest && atEnd.current && document.visibilityState === 'visible') props.onRead(newest);
    };
    seen();
    document.addEventListener('visibilitychange', seen);
    return () => document.removeEventListener('visibilitychange', seen);
  }, [newest, behind, live]);

  function reached(seq: number): Reached {
    if (seq <= view.readByOther) return 'read';
    return seq <= view.gotByOther ? 'delivered' : 'sent';
  }

  function toEnd() {
    atEnd.current = true;
    setBehind(false);
    scroller.current!.scrollTop = scroller.current!.scrollHeight;
  }

  /** Shows one message, also when it is far back, and gives it the focus. */
  async function jump(seq: number) {
    atEnd.current = false;
    if (!props.onReach || (await props.onReach(seq))) setWanted({ seq });
  }

  /** One button of all stands in the order of the Tab key; the arrows go from one to the next. */
  function moved(event: KeyboardEvent) {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const target = event.target as HTMLElement;
    if (!step || target.dataset['more'] === undefined) return;
    const all = [...content.current!.querySelectorAll<HTMLElement>('[data-more]')];
    const next = all[all.indexOf(target) + step];
    if (!next) return;
    event.preventDefault();
    setRoving(Number(next.dataset['more']));
    next.focus();
  }

  function scrolled() {
    const box = scroller.current!;
    const near = box.scrollHeight - box.scrollTop - box.clientHeight < AT_END_PX;
    // Content that grew is not somebody who reads back: only moving up is.
    if (near || box.scrollTop < top.current) atEnd.current = near;
    top.current = box.scrollTop;
    if (atEnd.current) setBehind(false);
    if (box.scrollTop < 200 && view.more && !view.loading) props.onOlder();
  }

  return (
    <div class="thread">
      <PinnedBar pinned={view.pinned} onJump={(seq) => void jump(seq)} />
      <div
        ref={scroller}
        class="thread__scroll"
        role="log"
        aria-label={shared.thread.label}
        aria-busy={view.loading === 'first'}
        tabIndex={0}
        onScroll={scrolled}
      >
        <div ref={content} class="thread__content" onKeyDown={moved}>
          {view.more && view.loading !== 'older' && (
            <div class="thread__older">
              <Button kind="subtle" onClick={props.onOlder}>
                {shared.thread.older}
              </Button>
            </div>
          )}
          {view.loading && <p class="thread__note">{shared.thread.loading}</p>}
          {view.failed && (
            <p class="thread__note">
              {messages.length > 0 ? shared.thread.kept : shared.thread.failed}
            </p>
          )}
          {!view.loading && !view.failed && messages.length === 0 && unsent.length === 0 && (
            <div class="thread__empty">{props.empty ?? shared.thread.empty}</div>
          )}
          {byDay(messages).map(([date, ofDay]) => (
            <section key={date} class="thread__day-part" aria-label={dayInWords(date)}>
              <p class="thread__day" aria-hidden="true">
                <span>{dayInWords(date)}</span>
              </p>
              {ofDay.map((message, index) => (
                <Bubble
                  key={message.seq}
                  message={message}
                  self={self.id}
                  continued={continues(ofDay[index - 1], message)}
                  reached={message.seq === newestOwn ? reached(message.seq) : undefined}
                  card={card?.(message) ?? (message.card && <LazyCard message={message} />)}
                  inTabOrder={message.seq === (roving ?? newest)}
                  onJump={(seq) => void jump(seq)}
                  onMenu={props.onMenu}
                />
              ))}
            </section>
          ))}
          {unsent.map((message) => (
            <UnsentBubble
              key={message.id}
              message={message}
              live={live}
              onAgain={props.onAgain}
              onDiscard={props.onDiscard}
            />
          ))}
        </div>
      </div>
      <p class="thread__typing" role="status">
        {view.typing && shared.thread.typing(other ?? shared.thread.other)}
      </p>
      {behind && (
        <button type="button" class="thread__newest" onClick={toEnd}>
          <Icon name="down" /> {shared.thread.newest}
        </button>
      )}
    </div>
  );
}

/** The newest of these; phones of six years old know no `findLast`. */
function last(messages: Message[], which: (message: Message) => boolean): Message | undefined {
  for (let index = messages.length - 1; index >= 0; index--) {
    if (which(messages[index]!)) return messages[index];
  }
  return undefined;
}

function byDay(messages: Message[]): [string, Message[]][] {
  const days = new Map<string, Message[]>();
  for (const message of messages) {
    const date = dateOf(message.sentAt);
    const day = days.get(date);
    if (day) day.push(message);
    else days.set(date, [message]);
  }
  return [...days];
}

function continues(before: Message | undefined, message: Message): boolean {
  return (
    before !== undefined &&
    before.kind === 'text' &&
    !message.answers &&
    before.from.id === message.from.id &&
    Date.parse(message.sentAt) - Date.parse(before.sentAt) < ONE_TURN_MS
  );
}
