import { useEffect, useState } from 'preact/hooks';
import { api } from '../shared/api';
import { Button } from '../shared/Button';
import type { Looks as LooksData } from '../shared/contract';
import { sentenceFor } from '../shared/texts';
import { clock, dayInWords } from '../shared/time';
import { Readers } from './Readers';
import type { Asking, Requests } from './requests/Requests';
import type { requestTexts } from './requests/texts';
import { t } from './texts';

type Look = LooksData['days'][number]['looks'][number];

/** What belongs to asking; fetched with the page on which one asks. */
interface Parts {
  Requests: typeof Requests;
  words: ReturnType<typeof requestTexts>;
}

/** "Wie keek mee?": by day, who did what with this youth's data, and why. */
export function Looks() {
  const [looks, setLooks] = useState<LooksData>();
  const [error, setError] = useState<unknown>();
  const [parts, setParts] = useState<Parts>();
  const [asking, setAsking] = useState<Asking>();

  function load() {
    setError(undefined);
    api.get<LooksData>('/api/me/looks').then(setLooks, setError);
  }
  useEffect(load, []);
  useEffect(() => {
    // Without it the page still tells who looked.
    Promise.all([import('./requests/Requests'), import('./requests/texts')]).then(
      ([{ Requests }, { requestTexts }]) => setParts({ Requests, words: requestTexts() }),
      () => undefined,
    );
  }, []);

  const who = (look: Look) => look.who ?? t.looks.nameless[look.kind];
  const doneBy = (look: Look) => `${who(look)} ${t.looks.what[look.what] ?? t.looks.other}`;

  function ask(look: Look, date: string) {
    const what = t.looks.what[look.what] ?? t.looks.other;
    const text = parts?.words.about(who(look), what, capital(dayInWords(date))) ?? '';
    setAsking({ kind: 'question', text });
  }

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
                  <strong>{who(look)}</strong>
                  {look.who && look.role && ` (${t.looks.role[look.role] ?? look.role})`}{' '}
                  {t.looks.what[look.what] ?? t.looks.other}.
                </p>
                <p class="looks__why">
                  {[t.looks.times(look.times), t.looks.firstAt(clock(look.firstAt), look.times)]
                    .filter(Boolean)
                    .join(', ')}
                  . {t.looks.why[look.why]}
                </p>
                {parts && (
                  <Button
                    kind="subtle"
                    class="looks__wrong"
                    aria-label={parts.words.wrongAbout(doneBy(look))}
                    onClick={() => ask(look, day.date)}
                  >
                    {parts.words.wrong}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
      {parts && <parts.Requests asking={asking} onAsk={setAsking} />}
    </div>
  );
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
