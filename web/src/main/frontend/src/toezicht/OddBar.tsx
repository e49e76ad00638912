import { Icon } from '../shared/Icon';
import { ODDITIES, type Oddity } from './odd';
import { t } from './texts';

interface Props {
  odd: Record<Oddity, ReadonlySet<string>>;
  only: Oddity | undefined;
  onOnly: (only: Oddity | undefined) => void;
}

/** What stands out, before everything else; a press shows only that. */
export function OddBar({ odd, only, onOnly }: Props) {
  const present = ODDITIES.filter((kind) => odd[kind].size > 0);
  return (
    <section class="odd" aria-label={t.odd.title}>
      <h2 class="odd__title">{t.odd.title}</h2>
      {present.length === 0 && <p class="hint">{t.odd.nothing}</p>}
      {present.map((kind) => (
        <button
          key={kind}
          type="button"
          class={`chip chip--${kind}`}
          aria-pressed={only === kind}
          onClick={() => onOnly(only === kind ? undefined : kind)}
        >
          <Icon name={kind === 'refused' ? 'lock' : kind === 'hours' ? 'clock' : 'eye'} />
          {t.odd[kind](odd[kind].size)}
        </button>
      ))}
      {only && <p class="odd__why">{t.odd.explain[only]}</p>}
    </section>
  );
}
