import { useEffect, useState } from 'preact/hooks';
import { Button } from '../shared/Button';
import type { Appointment } from '../shared/contract';
import { Icon } from '../shared/Icon';
import { Broken, Skeleton } from '../shared/States';
import { clock, dateOf } from '../shared/time';
import { type Loaded, useLoaded } from '../shared/useLoaded';
import { useNow } from '../shared/useNow';
import { AppointmentCard } from './AppointmentCard';
import { GlassLines } from './GlassPart';
import type { Due, InboxPerson, Step } from './model';
import { arranged, isSilent, since } from './people';
import { pathOf } from './routes';
import { PlannedOverview } from './sending/PlannedOverview';
import { StepRow } from './StepRow';
import { t } from './texts';
import { follow } from './useRoute';
import { useWork } from './work';

/** So many of those who wait, or are silent, are named; the list on the left has them all. */
const NAMED = 5;
/** So many steps of a group are shown before the rest is asked for. */
const STEPS = 6;

/** The home page: the one thing that asks for attention first, then the day. */
export function Today({ due: hints }: { due: number }) {
  const { session, inbox } = useWork();
  const now = useNow();
  const today = dateOf(now);
  const due = useLoaded<Due>('/api/due');
  const meetings = useLoaded<Appointment[]>(`/api/appointments?from=${today}&to=${today}`);
  const planned = meetings.data?.filter((one) => one.status !== 'cancelled');

  useEffect(() => {
    document.title = t.title(t.today.title);
  }, []);
  useEffect(() => {
    if (hints > 0) {
      due.reload();
      meetings.reload();
    }
  }, [hints]);

  return (
    <main id="inhoud" class="today" tabIndex={-1}>
      <header class="today__head">
        <h1 class="nl-heading nl-heading--level-1">{greeting(session.name, now)}</h1>
        {due.data && planned && (
          <p class="today__counts">
            {t.today.counts(planned.length, due.data.today.length + due.data.overdue.length)}
          </p>
        )}
        {inbox.data && <First people={arranged(inbox.data.people)} now={now} />}
      </header>
      <div class="today__columns">
        <Steps due={due} />
        <div class="today__side">
          <Meetings meetings={meetings} />
          <PlannedOverview />
          {inbox.data && <GlassLines glass={inbox.data.glass} />}
          {inbox.data && <Silent people={inbox.data.people} />}
        </div>
      </div>
    </main>
  );
}

function greeting(name: string, now: Date): string {
  const hour = Number(clock(now).slice(0, 2));
  const first = name.split(' ')[0] ?? name;
  if (hour < 12) return t.today.morning(first);
  return hour < 18 ? t.today.afternoon(first) : t.today.evening(first);
}

/** Who waits longest; or the peace that nobody does. */
function First({ people, now }: { people: InboxPerson[]; now: Date }) {
  const { go } = useWork();
  const [first, ...others] = people.filter((person) => person.waitingSince);
  if (!first?.waitingSince) {
    return (
      <p class="first first--calm">
        <Icon name="check" /> {t.today.nobodyWaits}
      </p>
    );
  }
  const route = { page: 'person', youth: first.youth } as const;
  return (
    <div class="first">
      <Icon name="chat" />
      <p>
        {t.today.waits(first.name, since(first.waitingSince, now))}
        {others.length > 0 && <span class="first__more"> {t.today.othersWait(others.length)}</span>}
      </p>
      <a class="nl-button nl-button--primary" href={pathOf(route)} onClick={follow(route, go)}>
        <span class="nl-button__label">{t.today.answer}</span>
      </a>
    </div>
  );
}

function Steps({ due }: { due: Loaded<Due> }) {
  const { data } = due;
  return (
    <section class="today__steps" aria-labelledby="stappen">
      <h2 id="stappen" class="nl-heading nl-heading--level-2">
        {t.today.steps}
      </h2>
      {due.error && !data ? (
        <Broken title={t.today.failedSteps} error={due.error} onRetry={due.reload} />
      ) : !data ? (
        <Skeleton rows={6} />
      ) : data.overdue.length + data.today.length + data.coming.length === 0 ? (
        <p class="calm">{t.today.noSteps}</p>
      ) : (
        <>
          <StepGroup tone="late" title={t.today.overdue} steps={data.overdue} />
          {data.today.length > 0 ? (
            <StepGroup tone="now" title={t.today.now} steps={data.today} />
          ) : (
            data.overdue.length === 0 && <p class="calm">{t.today.allDone}</p>
          )}
          <StepGroup tone="coming" title={t.today.coming} steps={data.coming} />
        </>
      )}
    </section>
  );
}

interface StepGroupProps {
  title: string;
  tone: 'late' | 'now' | 'coming';
  steps: Step[];
}

function StepGroup({ title, tone, steps }: StepGroupProps) {
  const [all, setAll] = useState(false);
  if (steps.length === 0) return null;
  // One more than fits is shown rather than hidden behind a press.
  const shown = all || steps.length <= STEPS + 1 ? steps : steps.slice(0, STEPS);
  return (
    <section class={`step-group step-group--${tone}`}>
      <h3 class="step-group__title">
        {title} <span>{steps.filter((step) => !step.result).length}</span>
      </h3>
      <ul class="steps">
        {shown.map((step) => (
          <StepRow
            key={`${step.plan} ${step.step}`}
            step={step}
            name={step.name ?? ''}
            showName
            onRecorded={() => undefined}
          />
        ))}
      </ul>
      {shown.length < steps.length && (
        <Button kind="subtle" icon="down" onClick={() => setAll(true)}>
          {t.today.allSteps(steps.length)}
        </Button>
      )}
    </section>
  );
}

function Meetings({ meetings }: { meetings: Loaded<Appointment[]> }) {
  const { data } = meetings;
  return (
    <section aria-labelledby="afspraken">
      <h2 id="afspraken" class="nl-heading nl-heading--level-2">
        {t.today.appointments}
      </h2>
      {meetings.error && !data ? (
        <Broken
          title={t.today.failedAppointments}
          error={meetings.error}
          onRetry={meetings.reload}
        />
      ) : !data ? (
        <Skeleton rows={3} />
      ) : data.length === 0 ? (
        <p class="calm">{t.today.noAppointments}</p>
      ) : (
        <ol class="meetings">
          {[...data]
            .sort((a, b) => a.startsAt.localeCompare(b.startsAt))
            .map((one) => (
              <li key={one.id}>
                <AppointmentCard
                  appointment={one}
                  name={one.name ?? ''}
                  showName
                  onChanged={meetings.reload}
                />
              </li>
            ))}
        </ol>
      )}
    </section>
  );
}

function Silent({ people }: { people: InboxPerson[] }) {
  const { go } = useWork();
  const silent = people.filter(isSilent).sort((a, b) => (b.silentDays ?? 0) - (a.silentDays ?? 0));
  if (silent.length === 0) return null;
  return (
    <section aria-labelledby="stil">
      <h2 id="stil" class="nl-heading nl-heading--level-2">
        {t.today.silent}
      </h2>
      <ul class="quiet-list">
        {silent.slice(0, NAMED).map((person) => {
          const route = { page: 'person', youth: person.youth } as const;
          return (
            <li key={person.youth}>
              <a class="nl-link" href={pathOf(route)} onClick={follow(route, go)}>
                {person.name}
              </a>
              <span class="silent">{t.people.silent(person.silentDays ?? 0)}</span>
            </li>
          );
        })}
      </ul>
      {silent.length > NAMED && <p class="hint">{t.today.more(silent.length - NAMED)}</p>}
    </section>
  );
}
