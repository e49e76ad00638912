import { Button } from '../Button';
import { Icon } from '../Icon';
import { dateOf, dayInWords } from '../time';
import type { Agreement, State } from './model';
import { stepTexts } from './texts';

interface Props {
  step: Agreement;
  who: string;
  /** Whether whoever looks may say what became of it. */
  mayMark: boolean;
  /** As `2026-11-23`. */
  today: string;
  onMark: (state: State) => void;
}

/** One agreed step: a box to tick where it may be ticked, whose it is, and for when. */
export function StepLine({ step, who, mayMark, today, onMark }: Props) {
  const words = stepTexts();
  const open = step.state === 'open';
  const text = <bdi class="agreed__text">{step.text}</bdi>;
  return (
    <li class={`agreed__step agreed__step--${step.state}`}>
      {mayMark && step.state !== 'dropped' ? (
        <label class="agreed__tick">
          <input
            type="checkbox"
            checked={step.state === 'done'}
            onChange={(event) => onMark(event.currentTarget.checked ? 'done' : 'open')}
          />
          {text}
        </label>
      ) : (
        <p class="agreed__tick">
          <Icon name={step.state === 'done' ? 'check' : open ? 'calendar' : 'close'} />
          {text}
        </p>
      )}
      <p class="agreed__when">{when()}</p>
      {mayMark && step.state !== 'done' && (
        <Button
          kind="subtle"
          class="agreed__other"
          aria-label={open ? words.dropThis(step.text) : words.againThis(step.text)}
          onClick={() => onMark(open ? 'dropped' : 'open')}
        >
          {open ? words.drop : words.again}
        </Button>
      )}
    </li>
  );

  function when(): string {
    if (step.state === 'done') return words.doneOn(dayInWords(dateOf(step.changedAt)));
    if (step.state === 'dropped') return words.droppedOn(dayInWords(dateOf(step.changedAt)));
    return (step.dueOn < today ? words.was : words.by)(who, dayInWords(step.dueOn));
  }
}
