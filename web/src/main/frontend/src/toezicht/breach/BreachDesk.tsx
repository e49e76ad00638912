import { useState } from 'preact/hooks';
import { api } from '../../shared/api';
import { Button } from '../../shared/Button';
import { sentenceFor } from '../../shared/texts';
import { clock, dateOf, dayInWords } from '../../shared/time';
import { useLoaded } from '../../shared/useLoaded';
import { useNow } from '../../shared/useNow';
import type { Facets } from '../entry';
import { t } from '../texts';
import './breach.css';
import { dueBy, hoursLeft, notice, type Report } from './notice';

/** What happened in this minute counts as well. */
const MINUTE_MS = 60_000;

interface Found {
  report: Report;
  text: string;
  discovered: Date;
}

/** As a field for day and time wants it, in the time of this computer. */
function local(at: Date): string {
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

/** When data may have leaked: whose, which, and a notice to begin with, while the clock runs. */
export function BreachDesk() {
  const facets = useLoaded<Facets>('/api/log/facets');
  const now = useNow();
  const [actor, setActor] = useState('');
  const [origin, setOrigin] = useState('');
  const [from, setFrom] = useState(() => local(new Date(Date.now() - 86_400_000)));
  const [until, setUntil] = useState(() => local(new Date(Date.now() + MINUTE_MS)));
  const [discovered, setDiscovered] = useState(() => local(new Date()));
  const [found, setFound] = useState<Found>();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const name = facets.data?.colleagues.find(({ id }) => id === actor)?.name;

  async function look(event: Event) {
    event.preventDefault();
    if (busy) return;
    if (!from || !until || !discovered || (!actor && !origin.trim())) {
      setProblem(t.breach.missing);
      return;
    }
    setBusy(true);
    setProblem('');
    try {
      const period = { from: new Date(from), until: new Date(until) };
      const report = await api.post<Report>('/api/log/breach', {
        ...(actor && { actor }),
        ...(origin.trim() && { origin: origin.trim() }),
        ...period,
      });
      const whose = [name, origin.trim()].filter(Boolean).join(', ');
      const at = new Date(discovered);
      setFound({
        report,
        discovered: at,
        text: notice({ report, discovered: at, whose, ...period }),
      });
    } catch (error) {
      setFound(undefined);
      setProblem(sentenceFor(error));
    }
    setBusy(false);
  }

  const field = (label: string, value: string, set: (value: string) => void) => (
    <label class="field">
      <span class="field__label">{label}</span>
      <input
        class="utrecht-textbox"
        type="datetime-local"
        value={value}
        onInput={(event) => set(event.currentTarget.value)}
      />
    </label>
  );
  return (
    <main id="regels" class="breach-desk" tabIndex={-1}>
      <h1 class="nl-heading nl-heading--level-1">{t.breach.heading}</h1>
      <p class="nl-paragraph">{t.breach.lead}</p>
      <form class="form breach-desk__form" noValidate onSubmit={look}>
        <label class="field">
          <span class="field__label">{t.filters.colleague}</span>
          <select
            class="utrecht-select"
            value={actor}
            onChange={(event) => setActor(event.currentTarget.value)}
          >
            <option value="">{t.filters.any}</option>
            {facets.data?.colleagues.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span class="field__label">{t.breach.address}</span>
          <input
            class="utrecht-textbox"
            maxLength={64}
            value={origin}
            onInput={(event) => setOrigin(event.currentTarget.value)}
          />
        </label>
        {field(t.breach.from, from, setFrom)}
        {field(t.breach.until, until, setUntil)}
        {field(t.breach.discovered, discovered, setDiscovered)}
        <p class="form__problem" role="alert">
          {problem}
        </p>
        <div class="form__do">
          <Button kind="primary" type="submit" busy={busy}>
            {t.breach.look}
          </Button>
        </div>
      </form>
      {found && <Outcome found={found} now={now} />}
    </main>
  );
}

function Outcome({ found, now }: { found: Found; now: Date }) {
  const [said, setSaid] = useState('');
  const left = hoursLeft(found.discovered, now);
  const due = dueBy(found.discovered).toISOString();
  const { people } = found.report;
  return (
    <section aria-labelledby="breach-outcome">
      <h2 class="nl-heading nl-heading--level-2" id="breach-outcome">
        {t.breach.people(people.length)}
      </h2>
      <p class="visually-hidden" role="status">
        {t.breach.people(people.length)}
      </p>
      {people.length > 0 && (
        <>
          <p
            class={
              left < 24 ? 'breach-desk__clock breach-desk__clock--urgent' : 'breach-desk__clock'
            }
          >
            {t.breach.left(left, dayInWords(dateOf(due)), clock(due))}
          </p>
          <ul class="breach-desk__people">
            {people.map((one) => (
              <li key={one.youth}>
                <a class="nl-link" href={`/toezicht/?youth=${one.youth}`}>
                  {one.name ?? t.breach.erased}
                </a>{' '}
                <span class="hint">
                  {t.breach.times(one.times)}: {one.acts.join(', ')}
                </span>
              </li>
            ))}
          </ul>
          <label class="field">
            <span class="field__label">{t.breach.draft}</span>
            <textarea class="utrecht-textarea" rows={16} readOnly value={found.text} />
          </label>
          <div class="form__do">
            <span role="status">{said}</span>
            <Button
              kind="secondary"
              onClick={() => {
                void navigator.clipboard.writeText(found.text).then(() => setSaid(t.breach.copied));
              }}
            >
              {t.breach.copy}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
