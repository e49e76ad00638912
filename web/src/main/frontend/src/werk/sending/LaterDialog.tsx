import { useState } from 'preact/hooks';
import type { Instant, Uuid } from '../../shared/contract';
import { Dialog } from '../../shared/Dialog';
import { newId } from '../../shared/ids';
import { clock, dateOf, instantOf } from '../../shared/time';
import { AskForm } from '../AskForm';
import { t } from '../texts';
import { againstGap } from '../wording/model';
import { flawOf, isQuiet, nextEight, nextOfficeMorning } from './moment';
import { MomentFields, type When } from './MomentFields';

interface Props {
  text: string;
  /** The message that is changed; a new one without it. */
  dueAt?: Instant;
  /** The same id for all tries. */
  onPlan: (text: string, dueAt: Instant, id: Uuid) => Promise<void>;
  onClose: () => void;
}

/** When a message goes: on the next morning of work, unless somebody wants another moment. */
export function LaterDialog({ text, dueAt, onPlan, onClose }: Props) {
  const [id] = useState(newId);
  const [written, setWritten] = useState(text);
  const [when, setWhen] = useState<When>(() => firstWhen(dueAt, new Date()));

  async function plan() {
    const flaw = flawOf(when.date, when.time, new Date());
    if (flaw) return t.sending.flaw[flaw];
    const gap = againstGap(written);
    if (gap) return gap;
    await onPlan(written, instantOf(when.date, when.time), id);
    onClose();
  }

  return (
    <Dialog title={dueAt ? t.sending.changeTitle : t.sending.laterTitle} onClose={onClose}>
      <AskForm submit={dueAt ? t.sending.save : t.sending.submit} act={plan} onCancel={onClose}>
        <label class="field">
          <span class="field__label">{t.sending.text}</span>
          <textarea
            class="utrecht-textarea"
            rows={4}
            dir="auto"
            value={written}
            onInput={(event) => setWritten(event.currentTarget.value)}
          />
        </label>
        <MomentFields when={when} onChange={setWhen} />
      </AskForm>
    </Dialog>
  );
}

function firstWhen(dueAt: Instant | undefined, now: Date): When {
  const known = dueAt ?? (isQuiet(now) ? nextEight(now) : undefined);
  return known ? { date: dateOf(known), time: clock(known) } : nextOfficeMorning(now);
}
