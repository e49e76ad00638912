import { Button } from '../../shared/Button';
import type { IsoDate, Uuid } from '../../shared/contract';
import { language } from '../../shared/language';
import { withLinks } from '../../shared/links';
import { dayInWords } from '../../shared/time';
import { useLoaded } from '../../shared/useLoaded';
import './possibilities.css';
import { en } from './texts/en';
import { nl } from './texts/nl';

interface Possibility {
  id: Uuid;
  title: string;
  text: string;
  /** The last day on which it stands here. */
  until: IsoDate;
}

/** What the municipality has to offer, with a way to ask about it; nothing when it offers nothing. */
export function Possibilities({ onAsk }: { onAsk: (text: string) => void }) {
  const words = language() === 'en' ? en : nl;
  const list = useLoaded<Possibility[]>('/api/me/possibilities').data ?? [];
  if (list.length === 0) return null;
  return (
    <section class="page__part" aria-labelledby="possibilities-title">
      <h2 class="nl-heading nl-heading--level-2" id="possibilities-title">
        {words.title}
      </h2>
      <p class="nl-paragraph">{words.lead}</p>
      <ul class="possibilities">
        {list.map((one) => (
          <li key={one.id}>
            <details class="possibility">
              <summary>
                <bdi>{one.title}</bdi>
              </summary>
              <p class="possibility__text" dir="auto">
                {withLinks(one.text)}
              </p>
              <p class="possibility__until">{words.until(dayInWords(one.until))}</p>
              <Button kind="secondary" icon="chat" onClick={() => onAsk(words.question(one.title))}>
                {words.ask}
              </Button>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
