import { Button } from '../../shared/Button';
import { t } from '../texts';
import './intake.css';

/** Asks who just began how they want contact, above the conversation and in nobody's way. */
export function IntakeOffer({ onLater }: { onLater: () => void }) {
  return (
    <aside class="intake" aria-labelledby="intake-title">
      <h2 class="intake__title" id="intake-title">
        {t.intake.title}
      </h2>
      <p class="intake__text">{t.intake.text}</p>
      <p class="intake__do">
        <a class="nl-button nl-button--primary" href="#instellingen/contact" onClick={onLater}>
          {t.intake.choose}
        </a>
        <Button kind="subtle" onClick={onLater}>
          {t.intake.later}
        </Button>
      </p>
    </aside>
  );
}
