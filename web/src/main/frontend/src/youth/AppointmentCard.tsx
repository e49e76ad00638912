import { useState } from 'preact/hooks';
import { isProblem } from '../shared/api';
import { Button } from '../shared/Button';
import type { Appointment } from '../shared/contract';
import { Icon, type IconName } from '../shared/Icon';
import { asked } from '../shared/side';
import { sentenceFor } from '../shared/texts';
import { clock, dateOf, dayInWords } from '../shared/time';
import type { LoadedAppointments } from './useAppointments';
import { t } from './texts';

const icons: Record<Appointment['kind'], IconName> = {
  video: 'video',
  office: 'building',
  phone: 'phone',
  walk: 'walk',
};

interface Props {
  appointment: Appointment;
  appointments: LoadedAppointments;
  /** In the chat it stands among messages, so its heading is not one of the page's. */
  inChat?: boolean;
}

/** One appointment: when, how, where, its letter, and the way in or out. */
export function AppointmentCard({ appointment, appointments, inChat = false }: Props) {
  const { kind, status, startsAt, minutes, place, letter, joinLink } = appointment;
  const end = Date.parse(startsAt) + minutes * 60_000;
  const open = status === 'planned' && end > Date.now();
  const Title = inChat ? 'p' : 'h3';
  return (
    <div class={open ? 'card' : 'card card--past'} data-testid="appointment">
      <div class="card__head">
        <span class="card__icon">
          <Icon name={icons[kind]} />
        </span>
        <div>
          <Title class="card__when">
            <time dateTime={startsAt}>
              <span class="card__day">{dayInWords(dateOf(startsAt))}</span>
              <span class="card__clock">{clock(startsAt)}</span>
            </time>
          </Title>
          <p class="card__kind">
            {t.appointment.kind[kind]} · {t.appointment.minutes(minutes)}
          </p>
          {place && <p class="card__place">{place}</p>}
          {!open && status !== 'planned' && (
            <p class="card__status">{t.appointment[status === 'held' ? 'held' : status]}</p>
          )}
        </div>
      </div>
      {open && kind === 'video' && joinLink && (
        <>
          <a class="nl-button nl-button--primary card__join" href={joinLink}>
            <span class="nl-button__icon-start">
              <Icon name="video" />
            </span>
            <span class="nl-button__label">{t.appointment.join}</span>
          </a>
          <p class="card__hint">{t.appointment.joinHint}</p>
        </>
      )}
      {open && kind === 'phone' && <p class="card__hint">{t.appointment.phoneHint}</p>}
      {letter && (
        <a
          class="nl-link card__letter"
          href={asked(`/api/letters/${letter}`)}
          target="_blank"
          rel="noopener"
        >
          <Icon name="letter" /> {t.appointment.letter}
        </a>
      )}
      {(open || status === 'cancelled') && (
        <Cancelling appointment={appointment} appointments={appointments} />
      )}
    </div>
  );
}

function Cancelling({ appointment, appointments }: Props) {
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState(false);
  const [error, setError] = useState('');

  async function cancel() {
    setBusy(true);
    setError('');
    try {
      await appointments.cancel(appointment.id);
      setDone(true);
    } catch (failure) {
      setError(isProblem(failure, 'conflict') ? t.appointment.tooLate : sentenceFor(failure));
    } finally {
      setBusy(false);
      setAsking(false);
    }
  }

  return (
    <div class="card__cancel">
      <div role="status">
        {done && (
          <p class="card__done">
            <Icon name="check" /> {t.appointment.cancelledNow}
          </p>
        )}
      </div>
      {error && (
        <p class="card__error" role="alert">
          {error}
        </p>
      )}
      {appointment.status === 'planned' && !asking && (
        <Button kind="subtle" onClick={() => setAsking(true)}>
          {t.appointment.cancel}
        </Button>
      )}
      {asking && (
        <div
          class="card__ask"
          role="group"
          aria-label={t.appointment.cancelAsk}
          tabIndex={-1}
          ref={takeFocus}
        >
          <p class="card__ask-title">{t.appointment.cancelAsk}</p>
          <p>{t.appointment.cancelHint}</p>
          <div class="card__answers">
            <Button kind="primary" busy={busy} onClick={cancel}>
              {t.appointment.cancelYes}
            </Button>
            <Button kind="secondary" onClick={() => setAsking(false)}>
              {t.appointment.cancelNo}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}

/** The question takes the place of the button that had the focus. */
function takeFocus(question: HTMLElement | null): void {
  question?.focus();
}
