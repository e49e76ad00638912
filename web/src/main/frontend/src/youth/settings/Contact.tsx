import { useEffect, useRef } from 'preact/hooks';
import { api } from '../../shared/api';
import { ReachForm } from '../../shared/reach/ReachForm';
import type { Reach, Wishes } from '../../shared/reach/model';
import { reachTexts } from '../../shared/reach/texts';
import { Broken, Skeleton } from '../../shared/States';
import { useLoaded } from '../../shared/useLoaded';

/** Where an invitation of the consultant leads. */
const PLACE = '#instellingen/contact';

/** "Hoe wil jij contact?": the youth's own answer. */
export function Contact() {
  const words = reachTexts();
  const reach = useLoaded<Reach>('/api/me/reach');
  const section = useRef<HTMLElement>(null);
  const there = reach.data !== undefined;

  useEffect(() => {
    if (there && location.hash === PLACE) {
      section.current?.scrollIntoView({ block: 'start' });
      section.current?.focus();
    }
  }, [there]);

  async function save(wishes: Wishes) {
    reach.put(await api.put<Reach>('/api/me/reach/wishes', wishes));
  }

  return (
    <section ref={section} class="page__part" aria-labelledby="contact-title" tabIndex={-1}>
      <h2 class="nl-heading nl-heading--level-2" id="contact-title">
        {words.title}
      </h2>
      <p class="nl-paragraph">{words.lead}</p>
      {reach.data ? (
        <ReachForm reach={reach.data} onSave={save} />
      ) : reach.error ? (
        <Broken title={words.failed} error={reach.error} onRetry={reach.reload} />
      ) : (
        <Skeleton rows={6} />
      )}
    </section>
  );
}
