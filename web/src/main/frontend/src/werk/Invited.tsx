import { Button } from '../shared/Button';
import { Icon } from '../shared/Icon';
import { asked } from '../shared/side';
import { momentInWords } from '../shared/time';
import { CopyField } from './CopyField';
import type { Handing } from './handing';
import type { Invitation, Person } from './model';
import { t } from './texts';

interface Props {
  person: Person;
  handing: Handing;
  invitation: Invitation;
  onClose: () => void;
}

/** A fresh invitation: what went out by itself, and what is left to show, print or say. */
export function Invited({ person, handing, invitation, onClose }: Props) {
  const to = (way: 'mail' | 'sms') => (way === 'mail' ? person.mail : person.phone) ?? '';
  const onScreen = handing.link === 'screen';
  return (
    <div
      class={onScreen ? 'invitation' : undefined}
      role="group"
      aria-label={t.invite.title(person.name)}
    >
      {onScreen && (
        <figure class="invitation__scan">
          <figcaption>{t.invite.scan}</figcaption>
          <img src={invitation.qr} alt={t.invite.qr} width={220} height={220} />
        </figure>
      )}
      <div class="form" role="status">
        {(handing.link === 'mail' || handing.link === 'sms') && (
          <p class="made">
            <Icon name="check" />
            {t.invite.linkSent(to(handing.link))}
          </p>
        )}
        {invitation.letter && (
          <>
            <p class="made">
              <Icon name="check" />
              {t.invite.letterMade}
            </p>
            <p>
              <a
                class="nl-link"
                href={asked(`/api/letters/${invitation.letter}`)}
                target="_blank"
                rel="noopener"
              >
                {t.invite.letter}
              </a>
            </p>
          </>
        )}
        {handing.code === 'voice' ? (
          <>
            <p class="field__label">{t.invite.code}</p>
            <p class="invitation__code">
              <span aria-hidden="true">
                {invitation.code.slice(0, 3)} {invitation.code.slice(3)}
              </span>
              <span class="visually-hidden">{[...invitation.code].join(' ')}</span>
            </p>
          </>
        ) : (
          <p class="made">
            <Icon name="check" />
            {t.invite.codeSent(to(handing.code))}
          </p>
        )}
        {onScreen && <CopyField label={t.invite.link} value={invitation.link} />}
        <p class="hint">{t.invite.expires(momentInWords(invitation.expiresAt))}</p>
        <div class="form__do">
          <Button kind="primary" onClick={onClose}>
            {t.invite.ready}
          </Button>
        </div>
      </div>
    </div>
  );
}
