import { useEffect, useRef, useState } from 'preact/hooks';
import { api, isProblem } from '../../shared/api';
import { Button } from '../../shared/Button';
import { Welcome } from '../../shared/Welcome';
import { hasOwnLock, openWithKey } from './deviceKey';
import './lock.css';
import { PinField } from './PinField';
import { pinProblem } from './problem';
import { lockTexts } from './texts';

interface Props {
  /** The device's own lock opens this screen, too. */
  keyed: boolean;
  /** The screen is open, or the device is no longer the youth's: time to ask who is here. */
  onTurned: () => void;
}

/** The screen is locked: a PIN opens it, and nothing of what was said is on the page. */
export function LockScreen(props: Props) {
  const { onTurned } = props;
  const t = lockTexts();
  const [pin, setPin] = useState('');
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const [hasKey, setHasKey] = useState(false);
  useEffect(() => {
    field.current?.focus();
    // A device whose own lock opens this screen knows so by itself; the server tells which key.
    void hasOwnLock().then(setHasKey);
  }, []);

  async function openByKey() {
    setBusy(true);
    setProblem('');
    try {
      await openWithKey();
      onTurned();
    } catch {
      setProblem(t.keyFailed);
      setBusy(false);
      field.current?.focus();
    }
  }

  async function open(event: Event) {
    event.preventDefault();
    if (busy) return;
    if (pin.length < 4) {
      setProblem(t.missing);
      return;
    }
    setBusy(true);
    setProblem('');
    try {
      await api.post('/api/me/lock/open', { pin });
      onTurned();
    } catch (error) {
      setPin('');
      setProblem(pinProblem(error));
      setBusy(false);
      field.current?.focus();
      if (isProblem(error, 'gone', 'device-ended', 'not-signed-in')) onTurned();
    }
  }

  return (
    <Welcome title={t.title}>
      <form class="lock" noValidate onSubmit={open}>
        <p class="nl-paragraph nl-paragraph--lead">{t.lead}</p>
        <PinField
          label={t.pin}
          value={pin}
          invalid={problem !== ''}
          field={field}
          describedBy="lock-problem"
          onChange={setPin}
        />
        <p class="lock__problem" id="lock-problem" role="alert">
          {problem}
        </p>
        <Button kind="primary" type="submit" busy={busy}>
          {t.open}
        </Button>
        {hasKey && props.keyed && (
          <Button kind="secondary" disabled={busy} onClick={() => void openByKey()}>
            {t.byKey}
          </Button>
        )}
      </form>
      <details class="lock__forgotten">
        <summary>{t.forgotten}</summary>
        <p class="nl-paragraph">{t.forgottenText}</p>
      </details>
    </Welcome>
  );
}
