import { Icon } from '../../shared/Icon';
import { reachTexts } from '../../shared/reach/texts';
import type { Person } from '../model';
import { RatherNot } from '../RatherNot';
import { t } from '../texts';
import { hintFor } from './channels';

interface Props {
  person: Person;
  text: string;
}

/** Which way of contact fits better than chat, if one does; it forbids nothing. */
export function ChannelHint({ person, text }: Props) {
  const hint = hintFor(text, person.reach.wishes);
  return (
    <div role="status" class="writing-tools__hint">
      {hint?.kind === 'rather-not' && <RatherNot person={person} channel="chat" />}
      {hint?.kind === 'long' && (
        <span>
          <Icon name="letter" /> {t.wording.long}
        </span>
      )}
      {hint?.kind === 'topic' && (
        <span>
          <Icon name="chat" />{' '}
          {t.wording.topic[hint.topic as 'difficult' | 'personal'](
            reachTexts().channel[hint.channel].toLowerCase(),
          )}
        </span>
      )}
    </div>
  );
}
