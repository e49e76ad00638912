import { Button } from '../shared/Button';
import type { Appointment } from '../shared/contract';
import type { Live } from '../shared/live';
import { sentenceFor } from '../shared/texts';
import { AppointmentCard } from './AppointmentCard';
import { LazyPossibilities } from './LazyPossibilities';
import { LazySteps } from './LazySteps';
import type { LoadedAppointments } from './useAppointments';
import { t } from './texts';

interface Props {
  live: Live;
  appointments: LoadedAppointments;
  /** Puts the begin of a question in the conversation. */
  onAsk: (text: string) => void;
}

/** Appointments, agreed steps, and what there is to choose from: what comes on top, soonest first; what has been below. */
export function Appointments(props: Props) {
  const { appointments } = props;
  const { list, error, reload } = appointments;
  return (
    <div class="page" role="region" aria-label={t.nav.appointments} tabIndex={0}>
      <h1 class="nl-heading nl-heading--level-1">{t.appointment.title}</h1>
      {!list && error !== undefined && (
        <div role="alert">
          <p class="nl-paragraph">{sentenceFor(error)}</p>
          <Button onClick={reload}>{t.retry}</Button>
        </div>
      )}
      {!list && error === undefined && <p role="status">{t.loading}</p>}
      {list && <Lists {...props} list={list} />}
    </div>
  );
}

function Lists(props: Props & { list: Appointment[] }) {
  const byStart = [...props.list].sort((a, b) => a.startsAt.localeCompare(b.startsAt));
  const coming = byStart.filter(isComing);
  const past = byStart.filter((each) => !isComing(each)).reverse();
  return (
    <>
      {coming.length === 0 && (
        <div class="page__empty">
          <p class="nl-paragraph nl-paragraph--lead">{t.appointment.none}</p>
          <p class="nl-paragraph">{t.appointment.noneHint}</p>
        </div>
      )}
      <Cards title={t.appointment.coming} list={coming} appointments={props.appointments} />
      <LazySteps live={props.live} />
      <LazyPossibilities onAsk={props.onAsk} />
      <Cards title={t.appointment.past} list={past} appointments={props.appointments} />
    </>
  );
}

function Cards(props: { title: string; list: Appointment[]; appointments: LoadedAppointments }) {
  if (props.list.length === 0) return null;
  return (
    <section class="page__part">
      <h2 class="nl-heading nl-heading--level-2">{props.title}</h2>
      <ul class="cards">
        {props.list.map((each) => (
          <li key={each.id}>
            <AppointmentCard appointment={each} appointments={props.appointments} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Also a cancelled one stays where it was until its time has passed. */
function isComing(appointment: Appointment): boolean {
  const end = Date.parse(appointment.startsAt) + appointment.minutes * 60_000;
  return end > Date.now() && appointment.status !== 'held' && appointment.status !== 'missed';
}
