import { useEffect, useState } from 'preact/hooks';
import { api } from '../shared/api';
import { Button } from '../shared/Button';
import type { Looks as LooksData, Session } from '../shared/contract';
import { sentenceFor } from '../shared/texts';
import { clock, dayInWords } from '../shared/time';
import { Readers } from './Readers';
import { t } from './texts';

/** "Wie keek mee?": by day, who did what with this youth's data, and why. */
export function Looks(props: { session: Session }) {
  const [looks, setLooks] = useState<LooksData>();
  const [error, setError] = useState<unknown>();

  function load() {
    setError(undefined);
    api.get<LooksData>('/api/me/looks').then(setLooks, setError);
  }
  useEffect(load, []);

  const days = (looks?.days ?? [])
    .map((day) => ({ ...day, looks: day.looks.filter((look) => look.kind !== 'youth') }))
    .filter((day) => day.looks.length > 0);

  return (
    <div class="page" role="region" aria-label={t.nav.looks} tabIndex={0}>
      <h1 class="nl-heading nl-heading--level-1">{t.looks.title}</h1>
      <p class="nl-paragraph">{t.looks.lead}</p>
      <Readers />
      {error !== undefined && (
        <div role="alert">
          <p class="nl-paragraph">{sentenceFor(error)}</p>
          <Button onClick={load}>{t.retry}</Button>
        </div>
      )}
      {!looks && error === undefined && <p role="status">{t.loading}</p>}
      {looks && days.length === 0 && <p class="page__empty">{t.looks.none}</p>}
      {days.map((day) => (
        <section key={day.date} class="looks">
          <h2 class="looks__day">{dayInWords(day.date)}</h2>
          <ul>
            {day.looks.map((look) => (
              <li key={look.kind + look.who + look.what + look.firstAt} class="looks__look">
                <p>
                  <strong>{look.who ?? t.looks.nameless[look.kind]}</strong>
                  {look.who && look.role && ` (${t.looks.role[look.role] ?? look.role})`}{' '}
                  {t.looks.what[look.what] ?? t.looks.other}.
                </p>
                <p class="looks__why">
                  {[t.looks.times(look.times), t.looks.firstAt(clock(look.firstAt), look.times)]
                    .filter(Boolean)
                    .join(', ')}
                  . {t.looks.why[look.why]}
                </p>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {props.session.organisation && looks && (
        <p class="nl-paragraph looks__question">
          {t.looks.question(props.session.organisation.phone)}
        </p>
      )}
    </div>
  );
}
