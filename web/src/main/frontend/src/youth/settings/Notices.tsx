import { useState } from 'preact/hooks';
import { api } from '../../shared/api';
import { sentenceFor } from '../../shared/texts';
import { useLoaded } from '../../shared/useLoaded';
import { t } from '../texts';
import { canBePushed, subscribeToPush, unsubscribeFromPush } from './push';

type Way = 'push' | 'mail' | 'sms' | 'none';

interface NoticesView {
  way?: Way;
  pushed: boolean;
  pushKey: string;
  sms: boolean;
}

/** How this youth hears that something waits. Each choice is kept as soon as it is made. */
export function Notices() {
  const notices = useLoaded<NoticesView>('/api/me/notices');
  const [said, say] = useState('');
  const [problem, setProblem] = useState('');
  const { data } = notices;
  if (!data) {
    const failed = notices.error !== undefined;
    return (
      <p role={failed ? 'alert' : 'status'}>{failed ? sentenceFor(notices.error) : t.loading}</p>
    );
  }
  const view = data;
  const chosen = view.way ?? (view.pushed ? 'push' : 'mail');
  const ways: Way[] = [
    ...(canBePushed() ? (['push'] as const) : []),
    'mail',
    ...(view.sms ? (['sms'] as const) : []),
    'none',
  ];

  async function choose(way: Way) {
    say('');
    setProblem('');
    try {
      const pushed = way === 'push' && (await subscribeToPush(view.pushKey));
      if (way === 'push' && !pushed) {
        setProblem(t.notices.denied);
        notices.put({ ...view });
        return;
      }
      if (way !== 'push' && view.pushed) await unsubscribeFromPush();
      await api.put('/api/me/notices', { way });
      notices.put({ ...view, way, pushed });
      say(t.notices.saved);
    } catch (failure) {
      setProblem(failure instanceof DOMException ? t.notices.denied : sentenceFor(failure));
    }
  }

  return (
    <section class="notices" aria-labelledby="notices-title">
      <h2 class="nl-heading nl-heading--level-2" id="notices-title">
        {t.notices.title}
      </h2>
      <p class="nl-paragraph">{t.notices.lead}</p>
      <fieldset class="choices">
        <legend>{t.notices.how}</legend>
        {ways.map((way) => (
          <label key={way} class="choices__choice">
            <input
              type="radio"
              name="notices"
              checked={chosen === way}
              onChange={() => void choose(way)}
            />
            <span>
              {t.notices[way]}
              {way === 'none' && <span class="choices__hint">{t.notices.noneHint}</span>}
            </span>
          </label>
        ))}
      </fieldset>
      {problem && (
        <p class="card__error" role="alert">
          {problem}
        </p>
      )}
      <p role="status" class="choices__said">
        {said}
      </p>
    </section>
  );
}
