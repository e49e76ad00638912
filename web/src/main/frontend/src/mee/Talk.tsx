import { useEffect, useMemo } from 'preact/hooks';
import { companionTexts } from '../shared/companion/texts';
import { Icon } from '../shared/Icon';
import { Live } from '../shared/live';
import { TalkOfMany } from '../shared/TalkOfMany';
import { dayInWords } from '../shared/time';
import { useLiveState } from '../shared/useConversation';
import type { Home } from './App';
import { t } from './texts';

/** The one conversation in which somebody talks along. */
export function Talk({ home, onEnded }: { home: Home; onEnded: () => void }) {
  const live = useMemo(() => new Live({ person: home.id }), [home.id]);
  const state = useLiveState(live);

  useEffect(() => {
    live.open();
    return () => live.close();
  }, [live]);
  useEffect(() => {
    if (state === 'ended') onEnded();
  }, [state]);
  useEffect(() => {
    document.title = `${t.with(home.youth)} – ${t.app}`;
  }, [home.youth]);

  return (
    <div class="home">
      <a class="nl-skip-link nl-skip-link--visible-on-focus" href="#inhoud">
        {t.toContent}
      </a>
      <header class="header">
        <div class="header__who">
          <p class="header__name">{t.with(home.youth)}</p>
          <p class="header__role">
            <span>{t.role(home.name, dayInWords(home.endsOn))}</span>
            {home.demo && <span class="header__demo">{t.demo}</span>}
          </p>
        </div>
        {home.phone && (
          <a
            class="header__call"
            href={`tel:${home.phone.replace(/[^\d+]/g, '')}`}
            aria-label={t.call(home.phone)}
          >
            <Icon name="phone" />
            <span class="header__number">{home.phone}</span>
          </a>
        )}
      </header>
      <main class="home__main" id="inhoud" tabIndex={-1}>
        <section class="talk" aria-label={t.with(home.youth)}>
          <h1 class="visually-hidden">{t.with(home.youth)}</h1>
          <TalkOfMany
            live={live}
            state={state}
            thread={home.thread}
            self={{ kind: 'companion', id: home.id, name: home.name }}
            visible
            onRead={() => undefined}
            empty={(home.writes ? t.empty : t.emptyToRead)(home.youth)}
            plain
            instead={
              home.writes ? undefined : <p class="along__readonly">{companionTexts().readsOnly}</p>
            }
          />
        </section>
      </main>
    </div>
  );
}
