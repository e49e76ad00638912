import { Welcome } from '../shared/Welcome';
import { t } from './texts';

/** Why somebody who had a conversation open has none now. */
export type Farewell = 'signedOut' | 'ended';

/** For a device that is not tied to anybody: how to get an invitation. */
export function NotTied({ farewell }: { farewell: Farewell | undefined }) {
  return (
    <Welcome title={t.notTied.title}>
      {farewell && (
        <p class="notice" role="status">
          {t.notTied[farewell]}
        </p>
      )}
      <p class="nl-paragraph nl-paragraph--lead">{t.notTied.lead}</p>
      <h2 class="nl-heading nl-heading--level-2">{t.notTied.how}</h2>
      <ol class="steps">
        {t.notTied.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p class="nl-paragraph">{t.notTied.none}</p>
      <p class="nl-paragraph welcome__aside">
        <a class="nl-link" href="/werk/">
          {t.notTied.staff}
        </a>
      </p>
    </Welcome>
  );
}
