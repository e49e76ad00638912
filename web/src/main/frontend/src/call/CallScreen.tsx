import './call.css';
import { useEffect, useState } from 'preact/hooks';
import { api } from '../shared/api';
import { Button } from '../shared/Button';
import type { Room, Uuid } from '../shared/contract';
import { Icon } from '../shared/Icon';
import { language } from '../shared/language';
import { sentenceFor } from '../shared/texts';
import { momentInWords } from '../shared/time';
import type { Call, CallView } from './call';
import { Stage, Troubles } from './Stage';
import { loadTexts, t } from './texts';
import { useCall } from './useCall';
import { useMedia } from './useMedia';

interface Props {
  room: Uuid;
  /** The consultant goes back to where they came from: the youth of this room, once known. */
  onLeave: (youth?: Uuid) => void;
}

/** The consultant's side of a video appointment: open the room, let people in, talk, hang up. */
export function CallScreen({ room, onLeave }: Props) {
  const [card, setCard] = useState<Room>();
  const [error, setError] = useState('');
  const [ready, setReady] = useState(language() === 'nl');

  useEffect(() => {
    void loadTexts(language()).then(() => setReady(true));
    api.get<Room>(`/api/rooms/${room}`).then(setCard, (failure: unknown) => {
      setError(sentenceFor(failure));
    });
  }, [room]);

  if (error) {
    return (
      <div class="host host--before">
        <p class="nl-paragraph" role="alert">
          {error}
        </p>
        <Button onClick={() => onLeave()}>{t.host.leave}</Button>
      </div>
    );
  }
  if (!card || !ready) return <p role="status">{t.loading}</p>;
  return <Hosting card={card} onLeave={() => onLeave(card.youth)} />;
}

function Hosting({ card, onLeave }: { card: Room; onLeave: () => void }) {
  const media = useMedia();
  const [opened, setOpened] = useState(false);
  const held = useCall(opened ? card.room : undefined, 'staff', media);
  const phase = held?.view.phase;
  const closed = phase === 'closed';
  const over = closed || phase === 'ended' || phase === 'refused' || phase === 'elsewhere';

  useEffect(() => {
    if (over) {
      media.closeCamera();
      media.closeMicrophone();
    }
  }, [over]);

  if (held && !over) {
    return (
      <div class="host">
        <Knocks call={held.call} view={held.view} name={card.name} />
        <Stage
          call={held.call}
          view={held.view}
          media={media}
          nameOf={() => card.name}
          alone={t.call.alone}
          onHangUp={() => undefined}
        />
      </div>
    );
  }
  return (
    <div class="host host--before">
      <h1 class="nl-heading nl-heading--level-1">{t.host.title(card.name)}</h1>
      <p class="nl-paragraph nl-paragraph--lead">{momentInWords(card.startsAt)}</p>
      {phase === 'ended' && <p role="status">{t.host.ended}</p>}
      {closed && <p role="status">{t.host.closedForAll}</p>}
      {phase === 'elsewhere' && <p role="status">{t.host.elsewhere}</p>}
      {phase === 'refused' && (
        <p class="troubles" role="alert">
          {held?.view.problem?.detail || t.host.closed}
        </p>
      )}
      {!closed && <p class="nl-paragraph">{t.host.lead}</p>}
      <Troubles media={media} />
      <div class="host__buttons">
        {!closed && (
          <Button
            kind="primary"
            icon="video"
            onClick={() => {
              // Starting again needs a new call: the old one is let go first.
              setOpened(false);
              media.mute(false);
              void media.openMicrophone();
              setTimeout(() => setOpened(true));
            }}
          >
            {phase === 'ended' ? t.host.again : t.host.open}
          </Button>
        )}
        <Button kind="subtle" onClick={onLeave}>
          {t.host.leave}
        </Button>
      </div>
      {card.joinLink && !closed && (
        <dl class="host__link">
          <dt>{t.host.link}</dt>
          <dd>
            <a class="nl-link" href={card.joinLink}>
              {card.joinLink}
            </a>
          </dd>
        </dl>
      )}
    </div>
  );
}

function Knocks({ call, view, name }: { call: Call; view: CallView; name: string }) {
  return (
    <section class="knocks" aria-label={t.host.knocks}>
      <div role="status">
        {view.knocks.length === 0 && view.others.length === 0 && (
          <p class="knocks__nobody">{t.host.nobody}</p>
        )}
        {view.knocks.map((knock) => (
          <p key={knock.peer} class="visually-hidden">
            {t.host.knock(knock.name)}
          </p>
        ))}
      </div>
      <ul>
        {view.knocks.map((knock) => (
          <li key={knock.peer} class="knocks__knock" data-testid="knock">
            <Icon name="person" />
            <span>{t.host.knock(knock.name)}</span>
            <Button kind="primary" onClick={() => call.admit(knock.peer)}>
              {t.host.admit}
            </Button>
          </li>
        ))}
      </ul>
      {view.others.length > 0 && (
        <div class="knocks__talking">
          <span>{t.host.talking(name)}</span>
          <Button kind="subtle" onClick={() => call.endForAll()}>
            {t.host.endForAll}
          </Button>
        </div>
      )}
    </section>
  );
}
