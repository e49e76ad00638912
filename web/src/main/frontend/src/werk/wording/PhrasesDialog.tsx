import { useState } from 'preact/hooks';
import { api } from '../../shared/api';
import { Button } from '../../shared/Button';
import { Dialog } from '../../shared/Dialog';
import { Broken, Skeleton } from '../../shared/States';
import { sentenceFor } from '../../shared/texts';
import type { Loaded } from '../../shared/useLoaded';
import { t } from '../texts';
import type { Phrase } from './model';
import { PhraseForm } from './PhraseForm';

interface Props {
  /** A coordinator speaks for the whole team as well. */
  coordinator: boolean;
  phrases: Loaded<Phrase[]>;
  onClose: () => void;
}

/** The texts that one may change: one's own, and as coordinator those of the team. */
export function PhrasesDialog({ coordinator, phrases, onClose }: Props) {
  const [editing, setEditing] = useState<Phrase>();
  const [turn, setTurn] = useState(0);
  const [said, setSaid] = useState('');
  const mine = (phrases.data ?? []).filter((one) => coordinator || !one.shared);

  function done(text: string) {
    setEditing(undefined);
    setTurn((before) => before + 1);
    setSaid(text);
    phrases.reload();
  }

  async function drop(phrase: Phrase) {
    try {
      await api.delete(`/api/phrases/${phrase.id}`);
      done(t.wording.dropped);
    } catch (error) {
      setSaid(sentenceFor(error));
    }
  }

  return (
    <Dialog title={t.wording.manage} wide onClose={onClose}>
      <p class="hint">{coordinator ? t.wording.manageTeam : t.wording.manageLead}</p>
      <p class="phrases__said" role="status">
        {said}
      </p>
      <PhraseForm
        key={editing?.id ?? `new-${turn}`}
        phrase={editing}
        coordinator={coordinator}
        onKept={() => done(t.wording.kept)}
        onStop={() => setEditing(undefined)}
      />
      {phrases.error && !phrases.data ? (
        <Broken title={t.wording.failed} error={phrases.error} onRetry={phrases.reload} />
      ) : !phrases.data ? (
        <Skeleton rows={4} />
      ) : mine.length === 0 ? (
        <p class="hint">{t.wording.noneYet}</p>
      ) : (
        <ul class="phrases">
          {mine.map((one) => (
            <li key={one.id} class="phrases__one">
              <span class="picker__text" dir="auto">
                {one.title && <strong>{one.title}</strong>}
                {one.text}
              </span>
              <span class="picker__kind">
                {t.wording.moments[one.moment]}
                {coordinator && !one.shared && <em>{t.wording.own}</em>}
              </span>
              <span class="phrases__do">
                <Button kind="subtle" icon="edit" iconOnly onClick={() => setEditing(one)}>
                  {`${t.wording.edit}: ${one.title ?? one.text}`}
                </Button>
                <Button kind="subtle" icon="close" iconOnly onClick={() => void drop(one)}>
                  {`${t.wording.drop}: ${one.title ?? one.text}`}
                </Button>
              </span>
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  );
}
