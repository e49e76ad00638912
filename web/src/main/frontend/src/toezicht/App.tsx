import { useEffect } from 'preact/hooks';
import type { Session } from '../shared/contract';
import { DeskHeader } from '../shared/DeskHeader';
import { Register } from '../shared/register/Register';
import { Broken, Skeleton } from '../shared/States';
import { wearTheme } from '../shared/theme';
import { useLoaded } from '../shared/useLoaded';
import { BreachDesk } from './breach/BreachDesk';
import { Desk } from './Desk';
import { GlassDesk } from './glass/GlassDesk';
import { useGlass } from './glass/useGlass';
import { RequestsDesk } from './requests/RequestsDesk';
import { REGISTER, RetentionDesk } from './retention/RetentionDesk';
import { t } from './texts';

const REQUESTS = '/toezicht/verzoeken';
const RETENTION = '/toezicht/bewaren';
const BREACH = '/toezicht/datalek';
const GLASS = '/toezicht/noodtoegang';

/** The officer's app: it asks who is here first. */
export function App() {
  const session = useLoaded<Session>('/api/session');
  const { data } = session;
  const officer = data?.roles?.includes('privacy-officer') ?? false;
  const glass = useGlass(officer ? data?.id : undefined);

  useEffect(() => {
    document.title = t.title;
    wearTheme(data?.organisation?.slug);
  }, [data?.organisation?.slug]);

  if (!data) {
    return (
      <main class="alone">
        {session.error ? (
          <Broken title={t.failedSession} error={session.error} onRetry={session.reload} />
        ) : (
          <Skeleton rows={3} />
        )}
      </main>
    );
  }
  if (data.kind !== 'staff') {
    return (
      <main class="alone">
        <h1 class="nl-heading nl-heading--level-1">{t.none.title}</h1>
        <p class="nl-paragraph">{t.none.text}</p>
        <a class="nl-link" href="/toezicht/">
          {t.signIn}
        </a>
      </main>
    );
  }
  const asked = location.pathname === REQUESTS;
  const register = location.pathname === REGISTER;
  const keeping = location.pathname === RETENTION || register;
  const leaked = location.pathname === BREACH;
  const broken = location.pathname === GLASS;
  return (
    <div class="desk">
      <a class="skip" href="#regels">
        {t.skip}
      </a>
      <DeskHeader session={data} home="/toezicht/" texts={t}>
        {officer && (
          <nav class="desk-nav" aria-label={t.nav.label}>
            <a
              href="/toezicht/"
              aria-current={asked || keeping || broken || leaked ? undefined : 'page'}
            >
              {t.nav.log}
            </a>
            <a href={REQUESTS} aria-current={asked ? 'page' : undefined}>
              {t.nav.requests}
            </a>
            <a href={RETENTION} aria-current={keeping ? 'page' : undefined}>
              {t.nav.retention}
            </a>
            <a href={GLASS} aria-current={broken ? 'page' : undefined}>
              {t.nav.glass}
              {glass.lately > 0 && (
                <>
                  {' '}
                  <span class="desk-nav__count" aria-hidden="true">
                    {glass.lately}
                  </span>
                  <span class="visually-hidden">, {t.glass.lately(glass.lately)}</span>
                </>
              )}
            </a>
            <a href={BREACH} aria-current={leaked ? 'page' : undefined}>
              {t.nav.breach}
            </a>
          </nav>
        )}
      </DeskHeader>
      <p class={glass.heard > 0 && !broken ? 'glass-now' : 'visually-hidden'} role="status">
        {glass.heard > 0 && !broken && <a href={GLASS}>{t.glass.now}</a>}
      </p>
      {officer && broken ? (
        <GlassDesk heard={glass.heard} />
      ) : officer && leaked ? (
        <BreachDesk />
      ) : officer && register ? (
        <main id="regels" class="requests-desk" tabIndex={-1}>
          <h1 class="nl-heading nl-heading--level-1">{t.register.heading}</h1>
          <p class="nl-paragraph">{t.register.lead}</p>
          <Register slug={data.organisation?.slug} level={2} />
        </main>
      ) : officer && asked ? (
        <RequestsDesk />
      ) : officer && keeping ? (
        <RetentionDesk />
      ) : officer ? (
        <Desk slug={data.organisation?.slug ?? ''} />
      ) : (
        <main class="alone">
          <h1 class="nl-heading nl-heading--level-1">{t.wrongRole.title}</h1>
          <p class="nl-paragraph">{t.wrongRole.text}</p>
        </main>
      )}
    </div>
  );
}
