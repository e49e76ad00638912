import { t } from '../texts';
import type { Phrase } from './model';
import type { Occasion } from './moments';

const SHOWN = 4;

interface Props {
  occasion: Occasion;
  phrases: readonly Phrase[];
  /** The first name, for what stands on the button. */
  first: string;
  onChoose: (phrase: Phrase) => void;
}

/** A few texts that fit the moment, and what moment that is. Each goes into the field first. */
export function Suggestions({ occasion, phrases, first, onChoose }: Props) {
  const fitting = phrases.filter((one) => one.moment === occasion.moment).slice(0, SHOWN);
  if (fitting.length === 0) return null;
  const why = occasion.why && t.wording.why[occasion.why](occasion.about ?? '');
  return (
    <div class="openings">
      {why && <span class="openings__why">{why}</span>}
      <ul class="openings__list" aria-label={why ?? t.wording.openings}>
        {fitting.map((phrase) => (
          <li key={phrase.id}>
            <button type="button" class="opening" onClick={() => onChoose(phrase)}>
              {phrase.title ?? phrase.text.replace(/\{voornaam\}/g, first)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
