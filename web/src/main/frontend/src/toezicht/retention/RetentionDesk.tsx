import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { Broken, Skeleton } from '../../shared/States';
import { dateOf, dayInWords } from '../../shared/time';
import { useLoaded } from '../../shared/useLoaded';
import '../requests/requests.css';
import './retention.css';
import { t } from '../texts';
import { ChoiceForm } from './ChoiceForm';
import { HoldOther } from './HoldForm';
import { Held } from './Held';
import { type Erasure, type Overview, SHOWN_AT_MOST } from './model';
import { Proposed } from './Proposed';

export const REGISTER = '/toezicht/register';

/** While something is being erased the page looks again so often. */
const LOOK_EVERY_MS = 5_000;

/** What is proposed for erasing, what must stay, what goes now, and what is gone. */
export function RetentionDesk() {
  const overview = useLoaded<Overview>('/api/erasures');
  const { data, reload } = overview;
  const busy = (data?.running.length ?? 0) > 0;
  useEffect(() => {
    if (!busy) return undefined;
    const timer = setInterval(reload, LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [busy, reload]);

  return (
    <main id="regels" class="requests-desk" tabIndex={-1}>
      <h1 class="nl-heading nl-heading--level-1">{t.retention.heading}</h1>
      {!data && overview.error !== undefined && (
        <Broken title={t.retention.failed} error={overview.error} onRetry={reload} />
      )}
      {!data && overview.error === undefined && <Skeleton rows={6} />}
      {data && (
        <>
          <p class="nl-paragraph">{t.retention.lead(data.keptYears)}</p>
          <p>
            <a class="nl-link" href={REGISTER}>
              {t.register.link}
            </a>
          </p>
          <List
            title={t.retention.proposed(data.proposed.length)}
            none={t.retention.noneProposed}
            count={data.proposed.length}
          >
            {data.proposed.map((one) => (
              <Proposed key={one.dossier} erasure={one} days={data.days} onChanged={reload} />
            ))}
          </List>
          {busy && (
            <List title={t.retention.running} none="" count={data.running.length}>
              {data.running.map((one) => (
                <li key={one.dossier} class="requests-desk__one">
                  <p class="requests-desk__what">
                    <strong>{one.name ?? t.retention.dossier(short(one))}</strong>
                    <span>{t.retention.why[one.why]}</span>
                  </p>
                  <p class="hint">{t.retention.runningText[one.stage]}</p>
                </li>
              ))}
            </List>
          )}
          <List
            title={t.retention.held(data.held.length)}
            none={t.retention.noneHeld}
            count={data.held.length}
            lead={t.retention.heldLead}
          >
            {data.held.map((one) => (
              <Held key={one.dossier} hold={one} onChanged={reload} />
            ))}
          </List>
          <HoldOther onChanged={reload} />
          <List title={t.retention.done} none={t.retention.noneDone} count={data.done.length}>
            {data.done.map((one) => (
              <Done key={one.dossier} erasure={one} />
            ))}
          </List>
          {data.done.length > 0 && (
            <>
              <p class="hint">{t.retention.listText}</p>
              <a class="nl-button nl-button--secondary" href="/api/erasures/destroyed" download>
                {t.retention.list}
              </a>
            </>
          )}
          <ChoiceForm key={data.days ?? 0} days={data.days} onChanged={reload} />
        </>
      )}
    </main>
  );
}

const short = (one: Erasure) => one.dossier.slice(0, 8);

interface ListProps {
  title: string;
  none: string;
  count: number;
  lead?: string;
  children: ComponentChildren;
}

function List({ title, none, count, lead, children }: ListProps) {
  return (
    <>
      <h2 class="nl-heading nl-heading--level-2">{title}</h2>
      {count === 0 && <p class="hint">{none}</p>}
      {count > 0 && lead && <p class="hint">{lead}</p>}
      {count > 0 && <ul class="requests-desk__list">{children}</ul>}
      {count === SHOWN_AT_MOST && <p class="hint">{t.retention.more}</p>}
    </>
  );
}

function Done({ erasure }: { erasure: Erasure }) {
  const rows = Object.values(erasure.gone).reduce((sum, one) => sum + one, 0);
  return (
    <li class="requests-desk__one">
      <p class="requests-desk__what">
        <strong>{t.retention.dossier(short(erasure))}</strong>
        <span>{t.retention.why[erasure.why]}</span>
      </p>
      <p class="hint">
        {erasure.doneAt && t.retention.doneOn(dayInWords(dateOf(erasure.doneAt)))}{' '}
        {t.retention.approvedBy(erasure.approvedBy)} {t.retention.rows(rows)}
      </p>
      <a
        class="nl-link"
        href={`/api/erasures/${erasure.dossier}/certificate`}
        download
        aria-label={t.retention.certificateOf(short(erasure))}
      >
        {t.retention.certificate}
      </a>
    </li>
  );
}
