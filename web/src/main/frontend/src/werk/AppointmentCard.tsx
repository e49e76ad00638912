import { useState } from 'preact/hooks';
import { Button } from '../shared/Button';
import type { Appointment } from '../shared/contract';
import { Icon, type IconName } from '../shared/Icon';
import { asked } from '../shared/side';
import { momentInWords } from '../shared/time';
import { useNow } from '../shared/useNow';
import { AttendanceAsk } from './AttendanceAsk';
import { CancelDialog } from './CancelDialog';
import { canCancel, isRoomOpen } from './meeting';
import { pathOf } from './routes';
import { t } from './texts';
import { follow } from './useRoute';
import { useWork } from './work';

const icons: Record<Appointment['kind'], IconName> = {
  office: 'building',
  phone: 'phone',
  video: 'video',
  walk: 'walk',
};

interface Props {
  appointment: Appointment;
  /** With whom; when it does not stand above it already. */
  name: string;
  showName?: boolean;
  onChanged: () => void;
}

/** When, how and where, and what can be done with it now. */
export function AppointmentCard({ appointment, name, showName = false, onChanged }: Props) {
  const { go } = useWork();
  const now = useNow();
  const [cancelling, setCancelling] = useState(false);
  const { kind, status, startsAt, minutes, place, room, letter } = appointment;
  return (
    <div class={`meeting meeting--${status}`}>
      <span class="meeting__icon">
        <Icon name={icons[kind]} />
      </span>
      <div class="meeting__what">
        {showName && <p class="meeting__who">{name}</p>}
        <p class="meeting__when">{momentInWords(startsAt, now)}</p>
        <p class="meeting__how">
          {t.appointment.kinds[kind]}, {t.appointment.minutes(minutes)}
          {status !== 'planned' && <span class="meeting__status"> · {statusOf(appointment)}</span>}
        </p>
        {place && <p class="meeting__how">{place}</p>}
        <div class="meeting__do">
          {room && isRoomOpen(appointment, now) && (
            <a
              class="nl-button nl-button--primary"
              href={pathOf({ page: 'call', room })}
              aria-label={t.appointment.startFor(name)}
              onClick={follow({ page: 'call', room }, go)}
            >
              <span class="nl-button__icon-start">
                <Icon name="video" />
              </span>
              <span class="nl-button__label">{t.appointment.start}</span>
            </a>
          )}
          {letter && (
            <a
              class="nl-link"
              href={asked(`/api/letters/${letter}`)}
              target="_blank"
              rel="noopener"
            >
              {t.appointment.letter}
            </a>
          )}
          {canCancel(appointment, now) && (
            <Button kind="subtle" onClick={() => setCancelling(true)}>
              {t.appointment.cancel}
            </Button>
          )}
          {status === 'planned' && Date.parse(startsAt) <= now.getTime() && (
            <AttendanceAsk appointment={appointment} name={name} onChanged={onChanged} />
          )}
        </div>
      </div>
      {cancelling && (
        <CancelDialog
          appointment={appointment}
          name={name}
          onCancelled={onChanged}
          onClose={() => setCancelling(false)}
        />
      )}
    </div>
  );
}

function statusOf({ status, cancelledBy, attendance }: Appointment): string {
  if (status === 'held' && attendance) {
    return t.appointment.attended(Math.round(attendance.seconds / 60));
  }
  if (status === 'cancelled' && cancelledBy) {
    return t.appointment.cancelledBy[cancelledBy] ?? t.appointment.status.cancelled;
  }
  return t.appointment.status[status];
}
