import { useState } from 'preact/hooks';
import { api } from '../shared/api';
import { Button } from '../shared/Button';
import { Icon } from '../shared/Icon';
import { sentenceFor } from '../shared/texts';
import { dateOf, dayInWords, daysBetween } from '../shared/time';
import { useNow } from '../shared/useNow';
import type { Step, StepResult } from './model';
import { pathOf } from './routes';
import { t } from './texts';
import { follow } from './useRoute';
import { useWork } from './work';

interface Props {
  step: Step;
  name: string;
  /** Shows whose step it is, as a link to them. */
  showName?: boolean;
  onRecorded: (step: Step) => void;
}

/** A step of a plan, with its two answers one press away. */
export function StepRow({ step, name, showName = false, onRecorded }: Props) {
  const { say, go } = useWork();
  const today = dateOf(useNow());
  const [busy, setBusy] = useState<StepResult>();
  const [recorded, setRecorded] = useState(step.result);
  const [problem, setProblem] = useState('');
  const result = step.result ?? recorded;
  const late = daysBetween(step.dueOn, today);

  async function record(what: StepResult) {
    setBusy(what);
    setProblem('');
    try {
      const path = `/api/plans/${step.plan}/steps/${encodeURIComponent(step.step)}`;
      const answer = await api.post<Step>(path, { result: what });
      setRecorded(what);
      say(what === 'done' ? t.step.recordedDone : t.step.recordedMissed);
      onRecorded(answer);
    } catch (error) {
      setProblem(sentenceFor(error));
    }
    setBusy(undefined);
  }

  const route = { page: 'person', youth: step.youth } as const;
  return (
    <li class={`step step--${result ?? step.state}`}>
      <span class="step__mark" aria-hidden="true">
        {result && <Icon name={result === 'missed' ? 'close' : 'check'} />}
      </span>
      <div class="step__what">
        {showName && (
          <a class="step__who" href={pathOf(route)} onClick={follow(route, go)}>
            {name}
          </a>
        )}
        <p class="step__title">{step.title}</p>
        <p class="step__due">
          {result
            ? `${t.step.state[result]}, ${dayInWords(step.doneOn ?? today)}`
            : late > 0
              ? t.step.late(late)
              : dayInWords(step.dueOn)}
        </p>
        <p class="form__problem" role="alert">
          {problem}
        </p>
      </div>
      {!result && step.state !== 'later' && (
        <div class="step__do">
          <Button
            kind="secondary"
            icon="check"
            busy={busy === 'done'}
            aria-label={t.step.doneFor(step.title, name)}
            onClick={() => void record('done')}
          >
            {t.step.done}
          </Button>
          <Button
            kind="subtle"
            busy={busy === 'missed'}
            aria-label={t.step.missedFor(step.title, name)}
            onClick={() => void record('missed')}
          >
            {t.step.missed}
          </Button>
        </div>
      )}
    </li>
  );
}
