import { useState } from 'preact/hooks';
import { api } from '../shared/api';
import { Button } from '../shared/Button';
import type { Instant, Uuid } from '../shared/contract';
import { Dialog } from '../shared/Dialog';
import { Broken, Skeleton } from '../shared/States';
import { sentenceFor } from '../shared/texts';
import { dateInWords, dateOf } from '../shared/time';
import { useLoaded } from '../shared/useLoaded';
import { AskForm } from './AskForm';
import { type Colleague, ColleagueField, DateField } from './fields';
import { t } from './texts';

interface Absence {
  id: Uuid;
  staff: Uuid;
  kind?: 'leave' | 'illness';
  since: Instant;
  until?: Instant;
  substitute?: Uuid;
}

interface Props {
  self: Uuid;
  /** A coordinator speaks for the whole team. */
  coordinator: boolean;
  onClose: () => void;
}

/** Who is away and who stands in; and saying so. */
export function AbsenceDialog({ self, coordinator, onClose }: Props) {
  const absences = useLoaded<Absence[]>('/api/absences');
  const colleagues = useLoaded<Colleague[]>('/api/colleagues');
  const names = new Map((colleagues.data ?? []).map((one) => [one.id, one.name]));
  const error = absences.error ?? colleagues.error;
  return (
    <Dialog title={t.absence.title} wide onClose={onClose}>
      {error ? (
        <Broken title={t.absence.failed} error={error} onRetry={absences.reload} />
      ) : !absences.data || !colleagues.data ? (
        <Skeleton rows={4} />
      ) : (
        <>
          <ul class="absences">
            {absences.data.length === 0 && <li class="hint">{t.absence.nobody}</li>}
            {absences.data.map((one) => (
              <li key={one.id} class="absences__one">
                <Sentence absence={one} names={names} />
                {(coordinator || one.staff === self) && (
                  <Back absence={one} onEnded={absences.reload} />
                )}
              </li>
            ))}
          </ul>
          <AbsenceForm
            people={coordinator ? colleagues.data : undefined}
            colleagues={colleagues.data}
            self={self}
            onRecorded={absences.reload}
          />
        </>
      )}
    </Dialog>
  );
}

function Sentence({ absence, names }: { absence: Absence; names: Map<Uuid, string> }) {
  // The last day away is the one before they are back.
  const last = absence.until && dateOf(new Date(Date.parse(absence.until) - 1).toISOString());
  return (
    <span>
      <strong>{names.get(absence.staff)}</strong>{' '}
      {absence.kind && `(${t.absence.kinds[absence.kind].toLowerCase()}) `}
      {t.absence.period(dateInWords(dateOf(absence.since)), last && dateInWords(last))}
      <br />
      <span class="hint">
        {absence.substitute
          ? t.absence.standsIn(names.get(absence.substitute) ?? '')
          : t.absence.noSubstitute}
      </span>
    </span>
  );
}

function Back({ absence, onEnded }: { absence: Absence; onEnded: () => void }) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  async function end() {
    setBusy(true);
    try {
      await api.delete(`/api/absences/${absence.id}`);
      onEnded();
    } catch (error) {
      setProblem(sentenceFor(error));
      setBusy(false);
    }
  }
  return (
    <span>
      <Button kind="subtle" busy={busy} onClick={() => void end()}>
        {Date.parse(absence.since) > Date.now() ? t.absence.notAway : t.absence.back}
      </Button>
      <span role="alert">{problem}</span>
    </span>
  );
}

interface FormProps {
  /** Whose absence may be recorded, besides one's own. */
  people: Colleague[] | undefined;
  colleagues: Colleague[];
  self: Uuid;
  onRecorded: () => void;
}

function AbsenceForm({ people, colleagues, self, onRecorded }: FormProps) {
  const today = dateOf(new Date());
  const [staff, setStaff] = useState<Uuid>(people ? '' : self);
  const [kind, setKind] = useState<'leave' | 'illness'>('leave');
  const [from, setFrom] = useState(today);
  const [to, setTo] = useState('');
  const [substitute, setSubstitute] = useState('');

  async function record() {
    if (!staff || !from || (kind === 'leave' && !to)) {
      return t.absence.missing;
    }
    await api.post('/api/absences', {
      staff,
      kind,
      from,
      ...(to && { to }),
      ...(substitute && { substitute }),
    });
    onRecorded();
    setTo('');
  }

  return (
    <AskForm submit={t.absence.submit} act={record} class="absences__form">
      <h3 class="about__title">{t.absence.add}</h3>
      {people && (
        <ColleagueField
          label={t.absence.who}
          none={t.absence.choose}
          people={people}
          value={staff}
          onChange={setStaff}
        />
      )}
      <div class="form__row">
        <label class="field">
          <span class="field__label">{t.absence.kind}</span>
          <select
            class="utrecht-select"
            value={kind}
            onChange={(event) => setKind(event.currentTarget.value as 'leave' | 'illness')}
          >
            <option value="leave">{t.absence.kinds.leave}</option>
            <option value="illness">{t.absence.kinds.illness}</option>
          </select>
        </label>
        <DateField label={t.absence.from} value={from} min={today} onChange={setFrom} />
        <DateField
          label={kind === 'illness' ? t.absence.toMaybe : t.absence.to}
          value={to}
          min={from}
          onChange={setTo}
        />
      </div>
      <ColleagueField
        label={t.absence.substitute}
        none={t.absence.nobodyElse}
        people={colleagues.filter((one) => one.id !== staff)}
        value={substitute}
        describedBy="vervanger-uitleg"
        onChange={setSubstitute}
      >
        <span id="vervanger-uitleg" class="hint">
          {t.absence.substituteHint}
        </span>
      </ColleagueField>
    </AskForm>
  );
}
