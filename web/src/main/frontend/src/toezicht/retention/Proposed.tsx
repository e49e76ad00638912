import { useState } from 'preact/hooks';
import { api } from '../../shared/api';
import { Button } from '../../shared/Button';
import { sentenceFor } from '../../shared/texts';
import { dateOf, dayInWords } from '../../shared/time';
import { t } from '../texts';
import { HoldForm } from './HoldForm';
import type { Erasure } from './model';

interface Props {
  erasure: Erasure;
  days: number | undefined;
  onChanged: () => void;
}

const DAY_MS = 86_400_000;

/** The day on which it goes by itself, at the earliest. */
const daysAfter = (from: string, days: number) =>
  dateOf(new Date(new Date(from).getTime() + days * DAY_MS));

/** A dossier that may go: the officer lets it, after a second question, or has it stay. */
export function Proposed({ erasure, days, onChanged }: Props) {
  const [doing, setDoing] = useState<'erase' | 'keep'>();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const name = erasure.name ?? t.retention.noName;
  const since = dateOf(erasure.proposedAt);

  async function approve() {
    if (busy) return;
    setBusy(true);
    setProblem('');
    try {
      await api.post(`/api/erasures/${erasure.dossier}/approve`);
      onChanged();
    } catch (error) {
      setProblem(sentenceFor(error));
    }
    setBusy(false);
  }

  return (
    <li class="requests-desk__one">
      <p class="requests-desk__what">
        <strong>{name}</strong>
        <span>{t.retention.why[erasure.why]}</span>
      </p>
      <p class="hint">
        {t.retention.since(dayInWords(since))}{' '}
        {days !== undefined &&
          t.retention.byItself(dayInWords(daysAfter(erasure.proposedAt, days)))}
      </p>
      <p class="requests-desk__links">
        <a class="nl-link" href={`/toezicht/?youth=${erasure.dossier}`}>
          {t.retention.log}
        </a>
      </p>
      {doing === 'erase' && (
        <>
          <p>
            <strong>{t.retention.sure(name)}</strong>
          </p>
          <p class="form__problem" role="alert">
            {problem}
          </p>
          <div class="form__do">
            <Button kind="subtle" onClick={() => setDoing(undefined)}>
              {t.retention.no}
            </Button>
            <Button kind="primary" busy={busy} onClick={() => void approve()}>
              {t.retention.yes}
            </Button>
          </div>
        </>
      )}
      {doing === 'keep' && (
        <HoldForm
          dossier={erasure.dossier}
          onChanged={onChanged}
          onCancel={() => setDoing(undefined)}
        />
      )}
      {!doing && (
        <div class="form__do">
          <button
            type="button"
            class="nl-button nl-button--secondary"
            aria-label={t.retention.keepOf(name)}
            onClick={() => setDoing('keep')}
          >
            {t.retention.keep}
          </button>
          <button
            type="button"
            class="nl-button nl-button--secondary"
            aria-label={t.retention.approveOf(name)}
            onClick={() => setDoing('erase')}
          >
            {t.retention.approve}
          </button>
        </div>
      )}
    </li>
  );
}
