import { useMemo, useState } from 'preact/hooks';
import { api } from '../shared/api';
import { Button } from '../shared/Button';
import type { Appointment } from '../shared/contract';
import { Dialog } from '../shared/Dialog';
import { Icon, type IconName } from '../shared/Icon';
import { newId } from '../shared/ids';
import { asked } from '../shared/side';
import { dateOf, momentInWords } from '../shared/time';
import { AskForm } from './AskForm';
import { DateField } from './fields';
import { CopyField } from './CopyField';
import type { Person } from './model';
import { RatherNot } from './RatherNot';
import { LENGTHS, type Wish, bodyOf, firstWish, flawOf, needsPlace } from './plan';
import { t } from './texts';

interface Props {
  person: Person;
  onPlanned: () => void;
  onClose: () => void;
}

/** Plans an appointment, and shows the letter and the link that came of it. */
export function PlanDialog({ person, onPlanned, onClose }: Props) {
  // One id for all tries: pressed twice, or tried again after a tunnel, it is one appointment.
  const id = useMemo(newId, []);
  const [wish, setWish] = useState(() => firstWish(new Date()));
  const [planned, setPlanned] = useState<Appointment>();
  const change = (part: Partial<Wish>) => setWish((before) => ({ ...before, ...part }));

  async function plan() {
    const flaw = flawOf(wish, new Date());
    if (flaw) {
      return flaw === 'past' ? t.plan.pastMoment : t.plan.missing;
    }
    const path = `/api/youths/${person.youth}/appointments`;
    setPlanned(await api.post<Appointment>(path, bodyOf(id, wish)));
    onPlanned();
  }

  if (planned) {
    return (
      <Dialog title={t.plan.planned} onClose={onClose}>
        <Planned appointment={planned} name={person.name} onClose={onClose} />
      </Dialog>
    );
  }
  return (
    <Dialog title={t.plan.title(person.name)} onClose={onClose}>
      <AskForm submit={t.plan.submit} act={plan} onCancel={onClose}>
        <Kinds kind={wish.kind} onChange={(kind) => change({ kind })} />
        <RatherNot person={person} channel={WAY_OF[wish.kind]} announce />
        <div class="form__row">
          <DateField
            label={t.plan.date}
            value={wish.date}
            min={dateOf(new Date())}
            required
            onChange={(date) => change({ date })}
          />
          <label class="field">
            <span class="field__label">{t.plan.time}</span>
            <input
              class="utrecht-textbox"
              type="time"
              required
              step={300}
              value={wish.time}
              onInput={(event) => change({ time: event.currentTarget.value })}
            />
          </label>
          <label class="field">
            <span class="field__label">{t.plan.minutes}</span>
            <select
              class="utrecht-select"
              value={wish.minutes}
              onChange={(event) => change({ minutes: Number(event.currentTarget.value) })}
            >
              {LENGTHS.map((minutes) => (
                <option key={minutes} value={minutes}>
                  {t.appointment.minutes(minutes)}
                </option>
              ))}
            </select>
          </label>
        </div>
        {needsPlace(wish.kind) && (
          <label class="field">
            <span class="field__label">{t.plan.place}</span>
            <input
              class="utrecht-textbox"
              maxLength={200}
              value={wish.place}
              onInput={(event) => change({ place: event.currentTarget.value })}
            />
          </label>
        )}
        <label class="check">
          <input
            type="checkbox"
            class="utrecht-checkbox"
            checked={wish.letter}
            aria-describedby="brief-uitleg"
            onChange={(event) => change({ letter: event.currentTarget.checked })}
          />
          {t.plan.letter}
        </label>
        <p id="brief-uitleg" class="hint">
          {t.plan.letterHint}
        </p>
        {wish.letter && <RatherNot person={person} channel="letter" announce />}
      </AskForm>
    </Dialog>
  );
}

/** The way of contact that a kind of appointment is; a walk is no other than meeting. */
const WAY_OF = { video: 'video', phone: 'phone', office: 'office', walk: undefined } as const;

const kinds: [Wish['kind'], IconName][] = [
  ['video', 'video'],
  ['phone', 'phone'],
  ['office', 'building'],
  ['walk', 'walk'],
];

function Kinds({ kind, onChange }: { kind: Wish['kind']; onChange: (kind: Wish['kind']) => void }) {
  return (
    <fieldset class="choices">
      <legend class="field__label">{t.plan.kind}</legend>
      <div class="choices__row">
        {kinds.map(([value, icon]) => (
          <label key={value} class="choice">
            <input
              type="radio"
              name="kind"
              value={value}
              checked={kind === value}
              data-first={kind === value ? '' : undefined}
              onChange={() => onChange(value)}
            />
            <Icon name={icon} />
            {t.appointment.kinds[value]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface PlannedProps {
  appointment: Appointment;
  name: string;
  onClose: () => void;
}

function Planned({ appointment, name, onClose }: PlannedProps) {
  return (
    <div class="form">
      <p class="made" role="status">
        <Icon name="check" /> {t.plan.plannedText(name, momentInWords(appointment.startsAt))}
      </p>
      {appointment.letter && (
        <p>
          <a
            class="nl-link with-icon"
            href={asked(`/api/letters/${appointment.letter}`)}
            target="_blank"
            rel="noopener"
          >
            <Icon name="letter" /> {t.plan.openLetter}
          </a>
        </p>
      )}
      {appointment.joinLink && <CopyField label={t.plan.joinLink} value={appointment.joinLink} />}
      <div class="form__do">
        <Button kind="primary" onClick={onClose} data-first="">
          {t.plan.ready}
        </Button>
      </div>
    </div>
  );
}
