import { useState } from 'preact/hooks';
import { api } from '../shared/api';
import { Button } from '../shared/Button';
import type { Session } from '../shared/contract';
import { CodeForm } from '../shared/CodeForm';
import { Icon } from '../shared/Icon';
import { deviceLabel } from './deviceLabel';
import { Welcome } from '../shared/Welcome';
import { t } from './texts';

interface Props {
  session: Session;
  onTied: () => void;
}

/** `/uitnodiging#TOKEN`: the six digits tie this browser to the youth. */
export function Invitation({ session, onTied }: Props) {
  const token = location.hash.slice(1);
  const [anyway, setAnyway] = useState(false);
  const [gone, setGone] = useState(false);

  async function tie(code: string) {
    await api.post('/api/invitations/accept', {
      token,
      code,
      device: deviceLabel(navigator.userAgent),
    });
  }

  if (session.kind === 'youth' && !anyway) {
    return (
      <Welcome title={t.invitation.title}>
        <p class="nl-paragraph nl-paragraph--lead">{t.invitation.already(session.name ?? '')}</p>
        <Button kind="primary" onClick={onTied}>
          {t.invitation.toConversation}
        </Button>
        {token && (
          <Button kind="subtle" onClick={() => setAnyway(true)}>
            {t.invitation.anyway}
          </Button>
        )}
      </Welcome>
    );
  }
  if (!token) {
    return (
      <Welcome title={t.invitation.missingTitle}>
        <p class="nl-paragraph">{t.invitation.missing}</p>
      </Welcome>
    );
  }
  if (gone) {
    return (
      <Welcome title={t.invitation.goneTitle}>
        <p class="nl-paragraph" role="alert">
          {t.invitation.gone}
        </p>
      </Welcome>
    );
  }
  return (
    <Welcome title={t.invitation.title}>
      <CodeForm words={t.invitation} onCode={tie} onIn={onTied} onGone={() => setGone(true)} />
      <p class="welcome__safe">
        <Icon name="lock" /> {t.invitation.safe}
      </p>
    </Welcome>
  );
}
