import type { ComponentChildren } from 'preact';
import type { Message, Uuid } from './contract';
import { Button } from './Button';
import { faces } from './faces';
import { Icon } from './Icon';
import type { Unsent } from './kept';
import { withLinks } from './links';
import type { LiveState } from './liveEvents';
import { shared } from './texts';
import { clock } from './time';

/** How far one's own message came. */
export type Reached = 'sent' | 'delivered' | 'read';

interface Props {
  message: Message;
  self: Uuid;
  continued: boolean;
  /** Said of one's newest message only. */
  reached: Reached | undefined;
  card: ComponentChildren | undefined;
  /** The one whose button stands in the order of the Tab key. */
  inTabOrder: boolean;
  onJump: (seq: number) => void;
  onMenu: ((message: Message, from: HTMLElement) => void) | undefined;
}

const LONG_PRESS_MS = 500;

export function Bubble(props: Props) {
  const { message, self, continued, reached, card, onJump, onMenu } = props;
  const own = message.from.id === self;
  const { later } = message;
  const gone = later?.withdrawnAt !== undefined;
  const shownCard = gone ? undefined : card;
  const classes = [
    'bubble',
    own ? 'bubble--own' : 'bubble--other',
    message.from.kind === 'house' && 'bubble--house',
    continued && 'bubble--continued',
    shownCard && 'bubble--card',
    gone && 'bubble--gone',
  ];
  const menu = gone ? undefined : onMenu;
  let press: ReturnType<typeof setTimeout> | undefined;

  return (
    <article
      class={classes.filter(Boolean).join(' ')}
      data-seq={message.seq}
      tabIndex={-1}
      onContextMenu={(event) => {
        // A link keeps the menu of the browser, and so does a text that was selected.
        if (!menu || (event.target as Element).closest('a') || `${getSelection()}`) return;
        event.preventDefault();
        menu(message, event.currentTarget);
      }}
      onTouchStart={(event) => {
        // Not every phone makes a long press into a context menu.
        const at = event.currentTarget;
        press = setTimeout(() => menu?.(message, at), LONG_PRESS_MS);
      }}
      onTouchMove={() => clearTimeout(press)}
      onTouchEnd={() => clearTimeout(press)}
      onTouchCancel={() => clearTimeout(press)}
    >
      <p class={own || continued ? 'visually-hidden' : 'bubble__from'}>
        <bdi>{own ? shared.thread.you : message.from.name}</bdi>
      </p>
      {message.answers && <Quoted answers={message.answers} self={self} onJump={onJump} />}
      {gone ? (
        <p class="bubble__gone">{shared.thread.gone}</p>
      ) : (
        (shownCard ?? (
          <p class="bubble__text" dir="auto">
            {withLinks(message.text ?? '')}
          </p>
        ))
      )}
      {later?.reactions && <Reactions reactions={later.reactions} />}
      <p class="bubble__foot">
        {later?.pinnedAt && (
          <span class="bubble__mark">
            <Icon name="pin" /> <span class="visually-hidden">{shared.thread.isPinned}</span>
          </span>
        )}
        {later?.editedAt && !gone && <span>{shared.thread.edited} · </span>}
        <time dateTime={message.sentAt}>{clock(message.sentAt)}</time>
        {own && reached && <State reached={reached} />}
        {menu && (
          <button
            type="button"
            class="bubble__more"
            aria-haspopup="menu"
            data-more={message.seq}
            tabIndex={props.inTabOrder ? 0 : -1}
            onClick={(event) => menu(message, event.currentTarget)}
          >
            <Icon name="more" />
            <span class="visually-hidden">{shared.thread.more}</span>
          </button>
        )}
      </p>
    </article>
  );
}

function State({ reached }: { reached: Reached }) {
  return (
    <span class={`bubble__state bubble__state--${reached}`}>
      <Icon name={reached === 'sent' ? 'check' : 'checks'} /> {shared.thread[reached]}
    </span>
  );
}

interface QuotedProps {
  answers: NonNullable<Message['answers']>;
  self: Uuid;
  onJump: (seq: number) => void;
}

function Quoted({ answers, self, onJump }: QuotedProps) {
  const name = answers.from.id === self ? shared.thread.you : answers.from.name;
  return (
    <button type="button" class="bubble__quote" onClick={() => onJump(answers.seq)}>
      <span class="bubble__quote-from">
        <span class="visually-hidden">{shared.thread.answersTo('')}</span>
        <bdi>{name}</bdi>
      </span>
      <span class="bubble__quote-text" dir="auto">
        {answers.text ?? shared.thread.gone}
      </span>
      <span class="visually-hidden"> {shared.thread.toAnswered}</span>
    </button>
  );
}

function Reactions({ reactions }: { reactions: NonNullable<Message['later']>['reactions'] }) {
  return (
    <ul class="bubble__reactions" aria-label={shared.thread.reactions}>
      {reactions!.map(({ face, from }) => (
        <li key={from.id} title={`${shared.thread.faces[face]}: ${from.name}`}>
          <span aria-hidden="true">{faces[face]}</span>
          <span class="visually-hidden">
            {shared.thread.faces[face]}: {from.name}
          </span>
        </li>
      ))}
    </ul>
  );
}

interface UnsentProps {
  message: Unsent;
  live: LiveState;
  onAgain: (id: string) => void;
  onDiscard: (id: string) => void;
}

/** A message that the server does not have yet. */
export function UnsentBubble({ message, live, onAgain, onDiscard }: UnsentProps) {
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
