import { useState } from 'preact/hooks';
import { api } from '../../shared/api';
import { sentenceFor } from '../../shared/texts';
import { dateOf, dayInWords } from '../../shared/time';
import { t } from '../texts';
import type { Hold } from './model';

/** A dossier that must stay, why, and the way to let it go again. */
export function Held({ hold, onChanged }: { hold: Hold; onChanged: () => void }) {
  const [problem, setProblem] = useState('');
  const name = hold.name ?? t.retention.noName;

  async function lift() {
    setProblem('');
    try {
      await api.delete(`/api/youths/${hold.dossier}/hold`);
      onChanged();
    } catch (error) {
      setProblem(sentenceFor(error));
    }
  }

  return (
    <li class="requests-desk__one">
      <p class="requests-desk__what">
        <strong>{name}</strong>
      </p>
      <p class="requests-desk__text" dir="auto">
        {hold.reason}
      </p>
      <p class="hint">{t.retention.heldBy(hold.setBy, dayInWords(dateOf(hold.setAt)))}</p>
      <p class="form__problem" role="alert">
        {problem}
      </p>
      <button
        type="button"
        class="nl-button nl-button--secondary"
        aria-label={t.retention.liftOf(name)}
        onClick={() => void lift()}
      >
        {t.retention.lift}
      </button>
    </li>
  );
}
