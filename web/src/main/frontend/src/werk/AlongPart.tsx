import { useEffect, useState } from 'preact/hooks';
import { api } from '../shared/api';
import { Button } from '../shared/Button';
import '../shared/companion/companion.css';
import { Managed } from '../shared/companion/Managed';
import { type Companion, running, type Terms } from '../shared/companion/model';
import { TermsForm } from '../shared/companion/TermsForm';
import { companionTexts } from '../shared/companion/texts';
import type { Uuid } from '../shared/contract';
import { useHints } from '../shared/group/useHints';
import { newId } from '../shared/ids';
import { Broken, Skeleton } from '../shared/States';
import { useLoaded } from '../shared/useLoaded';
import type { Person } from './model';
import { useWork } from './work';

interface Props {
  person: Person;
  onOpen: (companion: Companion) => void;
}

/** Who talks along with this person, and asking whether somebody may. */
export function AlongPart({ person, onOpen }: Props) {
  const t = companionTexts();
  const { live } = useWork();
  const path = `/api/youths/${person.youth}/companions`;
  const all = useLoaded<Companion[]>(path);
  const [asking, setAsking] = useState(false);
  useHints(live, all.reload);
  useEffect(
    () =>
      live.on((event) => {
        if (event.type !== 'message' || event.message.thread !== person.thread) return;
        if (event.message.kind === 'companion') all.reload();
      }),
    [live, person.thread, all.reload],
  );

  async function ask(terms: Terms) {
    await api.put(`${path}/${newId()}`, terms);
    setAsking(false);
    all.reload();
  }

  const now = running(all.data);
  const at = (id: Uuid) => `/api/companions/${id}`;
  return (
    <section class="about__part">
      <h3 class="about__title">{t.title}</h3>
      {!all.data && all.error !== undefined && (
        <Broken title={t.failed} error={all.error} onRetry={all.reload} />
      )}
      {!all.data && all.error === undefined && <Skeleton rows={1} />}
      {all.data && (
        <>
          <p class="hint">{now.length === 0 ? t.nobody : t.leadStaff}</p>
          <ul class="along__list">
            {now.map((one) => (
              <li key={one.id} class="along__one">
                <p class="along__name">
                  {one.name}
                  {one.unread > 0 && <span class="nl-number-badge">{one.unread}</span>}
                </p>
                {one.thread && (
                  <Button
                    kind="secondary"
                    aria-label={t.openWith(one.name)}
                    onClick={() => onOpen(one)}
                  >
                    {t.open}
                  </Button>
                )}
                <Managed companion={one} path={at(one.id)} onChanged={all.reload} />
              </li>
            ))}
          </ul>
          {asking ? (
            <TermsForm
              decides={false}
              submit={t.ask}
              refuse={t.cancel}
              onTerms={ask}
              onRefuse={() => setAsking(false)}
            />
          ) : (
            <Button kind="subtle" onClick={() => setAsking(true)}>
              {t.askAdd}
            </Button>
          )}
        </>
      )}
    </section>
  );
}
