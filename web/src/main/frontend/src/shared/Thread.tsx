import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Message } from './contract';
import type { ConversationView, Self } from './conversation';
import type { Unsent } from './kept';
import type { LiveState } from './live';
import { Button } from './Button';
import { Icon } from './Icon';
import { withLinks } from './links';
import { shared } from './texts';
import { clock, dateOf, dayInWords } from './time';

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
  const newest = messages.at(-1)?.seq;
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

  useEffect(() => {
    // One's own message always comes into view.
    if (unsent.length > 0) toEnd();
  }, [unsent.at(-1)?.id]);

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

  function toEnd() {
    atEnd.current = true;
    setBehind(false);
    scroller.current!.scrollTop = scroller.current!.scrollHeight;
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
      <div
        ref={scroller}
        class="thread__scroll"
        role="log"
        aria-label={shared.thread.label}
        aria-busy={view.loading === 'first'}
        tabIndex={0}
        onScroll={scrolled}
      >
        <div ref={content} class="thread__content">
          {view.more && view.loading !== 'older' && (
            <div class="thread__older">
              <Button kind="subtle" onClick={props.onOlder}>
                {shared.thread.older}
              </Button>
            </div>
          )}
          {view.loading && <p class="thread__note">{shared.thread.loading}</p>}
          {view.failed && <p class="thread__note">{shared.thread.failed}</p>}
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
                  own={message.from.id === self.id}
                  continued={continues(ofDay[index - 1], message)}
                  read={message.seq <= view.readByOther}
                  last={message.seq === newest && unsent.length === 0}
                  card={card?.(message)}
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
      {behind && (
        <button type="button" class="thread__newest" onClick={toEnd}>
          <Icon name="down" /> {shared.thread.newest}
        </button>
      )}
    </div>
  );
}

interface BubbleProps {
  message: Message;
  own: boolean;
  continued: boolean;
  read: boolean;
  last: boolean;
  card: ComponentChildren | undefined;
}

function Bubble({ message, own, continued, read, last, card }: BubbleProps) {
  const classes = [
    'bubble',
    own ? 'bubble--own' : 'bubble--other',
    message.from.kind === 'house' && 'bubble--house',
    continued && 'bubble--continued',
    card && 'bubble--card',
  ];
  return (
    <article class={classes.filter(Boolean).join(' ')} data-seq={message.seq}>
      <p class={own || continued ? 'visually-hidden' : 'bubble__from'}>
        {own ? shared.thread.you : message.from.name}
      </p>
      {card ?? (
        <p class="bubble__text" dir="auto">
          {withLinks(message.text)}
        </p>
      )}
      <p class="bubble__foot">
        <time dateTime={message.sentAt}>{clock(message.sentAt)}</time>
        {own && last && <span> · {read ? shared.thread.read : shared.thread.sent}</span>}
      </p>
    </article>
  );
}

interface UnsentProps {
  message: Unsent;
  live: LiveState;
  onAgain: (id: string) => void;
  onDiscard: (id: string) => void;
}

function UnsentBubble({ message, live, onAgain, onDiscard }: UnsentProps) {
  return (
    <article class="bubble bubble--own bubble--unsent" data-unsent={message.id}>
      <p class="visually-hidden">{shared.thread.you}</p>
      <p class="bubble__text" dir="auto">
        {withLinks(message.text)}
      </p>
      {message.refused ? (
        <div class="bubble__refused" role="alert">
          <p>
            <Icon name="warning" /> {shared.thread.refused}
          </p>
          <Button kind="secondary" onClick={() => onAgain(message.id)}>
            {shared.thread.again}
          </Button>
          <Button kind="subtle" onClick={() => onDiscard(message.id)}>
            {shared.thread.discard}
          </Button>
        </div>
      ) : (
        <p class="bubble__foot">
          <Icon name="clock" /> {live === 'open' ? shared.thread.sending : shared.thread.waiting}
        </p>
      )}
    </article>
  );
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
    before.from.id === message.from.id &&
    Date.parse(message.sentAt) - Date.parse(before.sentAt) < ONE_TURN_MS
  );
}
