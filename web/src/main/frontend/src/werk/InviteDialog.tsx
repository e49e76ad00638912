import { useState } from 'preact/hooks';
import { api } from '../shared/api';
import { Button } from '../shared/Button';
import { Dialog } from '../shared/Dialog';
import { sentenceFor } from '../shared/texts';
import { momentInWords } from '../shared/time';
import { CopyField } from './CopyField';
import type { Invitation, Person } from './model';
import { t } from './texts';

/** Makes an invitation: a link to scan or send, and a code to say aloud. */
export function InviteDialog({ person, onClose }: { person: Person; onClose: () => void }) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const [invitation, setInvitation] = useState<Invitation>();

  async function make() {
    setBusy(true);
    setProblem('');
    try {
      setInvitation(await api.post<Invitation>(`/api/youths/${person.youth}/invitations`, {}));
    } catch (error) {
      setProblem(sentenceFor(error));
    }
    setBusy(false);
  }

  return (
    <Dialog title={t.invite.title(person.name)} onClose={onClose} wide={invitation !== undefined}>
      {invitation ? (
        <div class="invitation" role="group" aria-label={t.invite.title(person.name)}>
          <figure class="invitation__scan">
            <figcaption>{t.invite.scan}</figcaption>
            <img src={invitation.qr} alt={t.invite.qr} width={220} height={220} />
          </figure>
          <div class="form">
            <p class="field__label">{t.invite.code}</p>
            <p class="invitation__code">
              <span aria-hidden="true">
                {invitation.code.slice(0, 3)} {invitation.code.slice(3)}
              </span>
              <span class="visually-hidden">{[...invitation.code].join(' ')}</span>
            </p>
            <p class="hint">{t.invite.codeHint}</p>
            <CopyField label={t.invite.link} value={invitation.link} />
            <p class="hint">{t.invite.expires(momentInWords(invitation.expiresAt))}</p>
            <div class="form__do">
              <Button kind="primary" onClick={onClose}>
                {t.invite.ready}
              </Button>
            </div>
          </div>
        </div>
      ) : (
        <div class="form">
          <p>{t.invite.explain(person.name.split(' ')[0] ?? person.name)}</p>
          <p class="hint">{t.invite.earlier}</p>
          <p class="form__problem" role="alert">
            {problem}
          </p>
          <div class="form__do">
            <Button kind="secondary" onClick={onClose}>
              {t.cancel}
            </Button>
            <Button kind="primary" busy={busy} data-first="" onClick={() => void make()}>
              {t.invite.make}
            </Button>
          </div>
        </div>
      )}
    </Dialog>
  );
}
