import { useState } from 'preact/hooks';
import { keep, kept } from '../pocket';
import { t } from '../texts';

/** "Lezen zonder internet": whether the newest messages are kept on this device. */
export function Kept() {
  const [on, setOn] = useState(kept);
  return (
    <section class="page__part" aria-labelledby="kept-title">
      <h2 class="nl-heading nl-heading--level-2" id="kept-title">
        {t.kept.title}
      </h2>
      <p class="nl-paragraph">{t.kept.text}</p>
      <p class="seen__choice">
        <label>
          <input
            type="checkbox"
            class="utrecht-checkbox"
            checked={on}
            onChange={(event) => {
              setOn(event.currentTarget.checked);
              void keep(event.currentTarget.checked);
            }}
          />{' '}
          {t.kept.choice}
        </label>
      </p>
    </section>
  );
}
