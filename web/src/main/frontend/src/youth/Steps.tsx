import { AgreedSteps } from '../shared/agreement/AgreedSteps';
import type { Agreement } from '../shared/agreement/model';
import { stepTexts } from '../shared/agreement/texts';
import { useEffect } from 'preact/hooks';
import type { Live } from '../shared/live';
import { useLoaded } from '../shared/useLoaded';

/** "Mijn stappen": what was agreed; fetched with the place where it stands. */
export function Steps({ live }: { live: Live }) {
  const words = stepTexts();
  const steps = useLoaded<Agreement[]>('/api/me/agreements');

  useEffect(
    () =>
      live.on((event) => {
        if (event.type !== 'message') return;
        if (event.message.kind === 'agreed' || event.message.kind === 'done') steps.reload();
      }),
    [live, steps.reload],
  );

  return (
    <section class="page__part" aria-labelledby="steps-title">
      <h2 class="nl-heading nl-heading--level-2" id="steps-title">
        {words.mine}
      </h2>
      <AgreedSteps
        self="youth"
        names={{ youth: words.me, staff: words.consultant }}
        steps={steps}
        path="/api/me/agreements"
      />
    </section>
  );
}
