import { useRef, useState } from 'preact/hooks';
import { api, isProblem } from '../shared/api';
import { Button } from '../shared/Button';
import type { Session } from '../shared/contract';
import { Icon } from '../shared/Icon';
import { sentenceFor } from '../shared/texts';
import { deviceLabel } from './deviceLabel';
import { Welcome } from './Welcome';
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
      <CodeForm token={token} onTied={onTied} onGone={() => setGone(true)} />
      <p class="welcome__safe">
        <Icon name="lock" /> {t.invitation.safe}
      </p>
    </Welcome>
  );
}

function CodeForm(props: { token: string; onTied: () => void; onGone: () => void }) {
  const [code, setCode] = useState('');
  const [error, setError] = useState('');
  const [busy, setBusy] = useState(false);
  const field = useRef<HTMLInputElement>(null);

  async function submit(event: Event) {
    event.preventDefault();
    if (busy) return;
    if (code.length !== 6) {
      refuse(t.invitation.six);
      return;
    }
    setBusy(true);
    setError('');
    try {
      await api.post('/api/invitations/accept', {
        token: props.token,
        code,
        device: deviceLabel(navigator.userAgent),
      });
      props.onTied();
    } catch (failure) {
      setBusy(false);
      if (isProblem(failure, 'gone', 'not-found')) props.onGone();
      else if (isProblem(failure, 'code-wrong')) {
        const left = failure.problem.attemptsLeft;
        setCode('');
        refuse(left === undefined ? t.invitation.wrongUnknown : t.invitation.wrong(left));
      } else refuse(sentenceFor(failure));
    }
  }

  function refuse(sentence: string) {
    setError(sentence);
    field.current?.focus();
  }

  return (
    <form class="code" onSubmit={submit} noValidate>
      <p class="nl-paragraph nl-paragraph--lead">{t.invitation.lead}</p>
      <label class="code__label" for="code">
        {t.invitation.code}
      </label>
      <p class="code__where" id="code-where">
        {t.invitation.where}
      </p>
      <input
        ref={field}
        id="code"
        class="utrecht-textbox code__field"
        type="text"
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={7}
        dir="ltr"
        value={code}
        aria-invalid={error !== ''}
        aria-describedby="code-where code-error"
        onInput={(event) => {
          const digits = event.currentTarget.value.replace(/\D/g, '').slice(0, 6);
          event.currentTarget.value = digits;
          setCode(digits);
        }}
      />
      <p class="code__error" id="code-error" role="alert">
        {error}
      </p>
      <Button kind="primary" type="submit" busy={busy}>
        {t.invitation.submit}
      </Button>
    </form>
  );
}
