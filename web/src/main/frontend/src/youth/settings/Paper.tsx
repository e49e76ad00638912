import { asked } from '../../shared/side';
import { t } from '../texts';

/** One's own conversation on paper: two taps, no form. */
export function Paper({ thread }: { thread: string }) {
  return (
    <section class="page__part" aria-labelledby="paper-title">
      <h2 class="nl-heading nl-heading--level-2" id="paper-title">
        {t.paper.title}
      </h2>
      <p class="nl-paragraph">{t.paper.text}</p>
      <a
        class="nl-button nl-button--secondary"
        href={asked(`/api/threads/${thread}/transcript`)}
        download="gesprek.pdf"
      >
        <span class="nl-button__label">{t.paper.get}</span>
      </a>
    </section>
  );
}
