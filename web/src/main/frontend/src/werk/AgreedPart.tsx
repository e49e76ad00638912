import { useEffect } from 'preact/hooks';
import { AgreedSteps } from '../shared/agreement/AgreedSteps';
import type { Agreement } from '../shared/agreement/model';
import { stepTexts } from '../shared/agreement/texts';
import { useLoaded } from '../shared/useLoaded';
import type { Person } from './model';
import { useWork } from './work';

/** What was agreed with this person, kept up with what either of the two does. */
export function AgreedPart({ person }: { person: Person }) {
  const { live } = useWork();
  const words = stepTexts();
  const path = `/api/youths/${person.youth}/agreements`;
  const steps = useLoaded<Agreement[]>(path);

  useEffect(
    () =>
      live.on((event) => {
        if (event.type !== 'message' || event.message.thread !== person.thread) return;
        if (event.message.kind === 'agreed' || event.message.kind === 'done') steps.reload();
      }),
    [live, person.thread, steps.reload],
  );

  return (
    <section class="about__part">
      <h3 class="about__title">{words.title}</h3>
      <AgreedSteps
        self="staff"
        names={{ youth: person.name.split(' ')[0] ?? '', staff: words.me }}
        steps={steps}
        path={path}
      />
    </section>
  );
}
