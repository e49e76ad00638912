import type { Message } from '../contract';
import { Icon } from '../Icon';
import { asked } from '../side';
import { Player } from './Player';
import { t } from './texts';

/** The widest that a small picture is shown, in CSS pixels. */
const WIDE = 240;

/** A file in the conversation: being checked, refused, or to be opened, seen or heard. */
export function Card({ message }: { message: Message }) {
  const card = message.card!;
  const place = `/api/attachments/${message.about}`;
  if (card.state === 'checking') {
    return (
      <div class="file">
        <Icon name="clock" />
        <div>
          {!card.seconds && <Name name={card.name} />}
          <p class="file__note" role="status">
            {t.card.checking}
          </p>
        </div>
      </div>
    );
  }
  if (card.state === 'refused') {
    return (
      <div class="file file--refused">
        <Icon name="warning" />
        <div>
          <p class="file__name">{t.card.refusedTitle}</p>
          <p class="file__note">{t.card.reasons[card.reason ?? ''] ?? t.card.reasons.other}</p>
          <p class="file__note">
            <bdi>{card.name}</bdi>
          </p>
        </div>
      </div>
    );
  }
  if (card.type?.startsWith('audio/')) {
    return (
      <div class="file file--sound">
        {!card.seconds && <Name name={card.name} />}
        <Player load={() => fetchSound(`${place}/content`)} seconds={card.seconds} />
      </div>
    );
  }
  if (card.thumbnail) {
    const scale = Math.min(1, WIDE / (card.width ?? WIDE), WIDE / (card.height ?? WIDE));
    return (
      <a class="file__photo" href={asked(`${place}/content`)} target="_blank" rel="noopener">
        <img
          src={asked(`${place}/thumbnail`)}
          width={Math.round((card.width ?? WIDE) * scale)}
          height={Math.round((card.height ?? WIDE) * scale)}
          loading="lazy"
          alt={t.card.openPhoto(card.name)}
        />
      </a>
    );
  }
  return (
    <a class="file file--link" href={asked(`${place}/content`)} download={card.name}>
      <Icon name="clip" />
      <span>
        <span class="visually-hidden">{t.card.open}: </span>
        <Name name={card.name} />
        <span class="file__note">{t.size(card.bytes)}</span>
      </span>
    </a>
  );
}

function Name({ name }: { name: string }) {
  return (
    <span class="file__name">
      <bdi>{name}</bdi>
    </span>
  );
}

async function fetchSound(place: string): Promise<Blob> {
  const answer = await fetch(asked(place), { credentials: 'same-origin' });
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.blob();
}
