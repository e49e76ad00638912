import { useState } from 'preact/hooks';
import { api } from '../../shared/api';
import { Button } from '../../shared/Button';
import '../../shared/companion/companion.css';
import { Managed } from '../../shared/companion/Managed';
import { type Companion, running, type Terms } from '../../shared/companion/model';
import { TermsForm } from '../../shared/companion/TermsForm';
import { companionTexts } from '../../shared/companion/texts';
import { newId } from '../../shared/ids';
import { Broken, Skeleton } from '../../shared/States';
import { useLoaded } from '../../shared/useLoaded';

/** "Wie praat er mee?": whom the youth let in, and letting somebody in. */
export function Along() {
  const t = companionTexts();
  const all = useLoaded<Companion[]>('/api/me/companions');
  const [adding, setAdding] = useState(false);

  async function letIn(terms: Terms) {
    await api.put(`/api/me/companions/${newId()}`, terms);
    setAdding(false);
    all.reload();
  }

  const now = running(all.data);
  return (
    <section class="page__part" aria-labelledby="along-title">
      <h2 class="nl-heading nl-heading--level-2" id="along-title">
        {t.title}
      </h2>
      <p class="nl-paragraph">{t.lead}</p>
      {!all.data ? (
        all.error ? (
          <Broken title={t.failed} error={all.error} onRetry={all.reload} />
        ) : (
          <Skeleton rows={2} />
        )
      ) : (
        <>
          {now.length === 0 && !adding && <p class="along__hint">{t.nobody}</p>}
          <ul class="along__list">
            {now.map((one) => (
              <li key={one.id} class="along__one">
                <p class="along__name">{one.name}</p>
                <Managed
                  companion={one}
                  path={`/api/me/companions/${one.id}`}
                  onChanged={all.reload}
                />
              </li>
            ))}
          </ul>
          {adding ? (
            <TermsForm
              decides
              submit={t.letIn}
              refuse={t.cancel}
              onTerms={letIn}
              onRefuse={() => setAdding(false)}
            />
          ) : (
            <Button kind="secondary" onClick={() => setAdding(true)}>
              {t.add}
            </Button>
          )}
        </>
      )}
    </section>
  );
}
