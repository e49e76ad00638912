import { useEffect, useState } from 'preact/hooks';
import { api } from '../shared/api';
import { dateInWords, dateOf } from '../shared/time';
import { t } from './texts';

interface Reader {
  name: string;
  basis: 'owner' | 'substitute' | 'member' | 'break-glass';
  since: string;
  until?: string;
  standsFor?: string;
}

/** Who can read the conversation, could before or will later, each with the days. */
export function Readers() {
  const [readers, setReaders] = useState<Reader[]>([]);
  useEffect(() => {
    // What is missing here is told by the page around it.
    api.get<Reader[]>('/api/me/readers').then(setReaders, () => undefined);
  }, []);
  if (readers.length === 0) return null;
  return (
    <section class="looks" aria-labelledby="readers">
      <h2 id="readers" class="looks__day">
        {t.readers.title}
      </h2>
      <ul>
        {readers.map((one) => (
          <li key={one.name + one.since} class="looks__look">
            <p>
              <strong>{one.name}</strong> {t.readers.as(one.basis, one.standsFor)}
            </p>
            <p class="looks__why">{period(one)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function period({ since, until }: Reader): string {
  // The last day is the one before the first on which they no longer can.
  const last = until && dateOf(new Date(Date.parse(until) - 1).toISOString());
  return t.readers.period(dateInWords(dateOf(since)), last && dateInWords(last));
}
