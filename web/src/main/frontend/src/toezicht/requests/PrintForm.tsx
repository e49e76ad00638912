import { useState } from 'preact/hooks';
import { api } from '../../shared/api';
import { Button } from '../../shared/Button';
import type { Request } from '../../shared/request/model';
import { sentenceFor } from '../../shared/texts';
import { t } from '../texts';

interface Props {
  request: Request;
  onPrinted: () => void;
}

/** All that is kept of who asked to see it, as one PDF to print, with a letter to this address. */
export function PrintForm({ request, onPrinted }: Props) {
  const [open, setOpen] = useState(false);
  const [street, setStreet] = useState('');
  const [postcode, setPostcode] = useState('');
  const [city, setCity] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');

  async function print(event: Event) {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    setProblem('');
    try {
      const address = { street: street.trim(), postcode: postcode.trim(), city: city.trim() };
      save(await api.postForFile(`/api/requests/${request.id}/paper`, address), t.paper.file);
      setOpen(false);
      onPrinted();
    } catch (error) {
      setProblem(sentenceFor(error));
    }
    setBusy(false);
  }

  if (!open) {
    return (
      <button
        type="button"
        class="nl-button nl-button--secondary"
        aria-label={t.paper.doFor(request.name ?? '')}
        onClick={() => setOpen(true)}
      >
        {t.paper.do}
      </button>
    );
  }
  return (
    <form class="form" onSubmit={print}>
      <p class="hint">{t.paper.lead}</p>
      <Line label={t.paper.street} value={street} onChange={setStreet} />
      <Line label={t.paper.postcode} value={postcode} onChange={setPostcode} />
      <Line label={t.paper.city} value={city} onChange={setCity} />
      <p class="form__problem" role="alert">
        {problem}
      </p>
      <div class="form__do">
        <Button kind="subtle" onClick={() => setOpen(false)}>
          {t.requests.cancel}
        </Button>
        <Button kind="primary" type="submit" busy={busy}>
          {t.paper.make}
        </Button>
      </div>
    </form>
  );
}

interface LineProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
}

function Line({ label, value, onChange }: LineProps) {
  return (
    <label class="field">
      <span class="field__label">{label}</span>
      <input
        class="utrecht-textbox"
        type="text"
        required
        maxLength={80}
        autocomplete="off"
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </label>
  );
}

function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
