import { useEffect, useRef, useState } from 'preact/hooks';
import { api } from '../../shared/api';
import { Button } from '../../shared/Button';
import { LONGEST_MESSAGE } from '../../shared/Composer';
import type { Uuid } from '../../shared/contract';
import { Icon } from '../../shared/Icon';
import { clock, dateOf, instantOf } from '../../shared/time';
import { AskForm } from '../AskForm';
import type { InboxPerson } from '../model';
import { t } from '../texts';
import { againstGap } from '../wording/model';
import type { Taste } from './model';
import { flawOf, isQuiet, nextEight, nextOfficeMorning } from './moment';
import { MomentFields, type When } from './MomentFields';
import { type Letter, type Plan, complete, partsOf } from './several';

interface Props {
  plan: Plan;
  ready: NonNullable<Plan['ready']>;
  people: readonly InboxPerson[];
  tastes: readonly Taste[];
  onChange: (plan: Plan) => void;
  onSent: (batch: Uuid) => void;
}

/** What each will get: looked at and changed by a person before anything goes. */
export function Preview({ plan, ready, people, tastes, onChange, onSent }: Props) {
  const { batch, letters, begun } = ready;
  const [later, setLater] = useState(() => isQuiet(new Date()));
  const [when, setWhen] = useState<When>(() => firstWhen(new Date()));
  const heading = useRef<HTMLHeadingElement>(null);
  const names = new Map(people.map((one) => [one.youth, one.name]));
  const name = (youth: Uuid) => names.get(youth) ?? '';
  const gone = plan.chosen.filter((youth) => !letters.some((one) => one.youth === youth));
  const unwilling = letters.filter((one) =>
    tastes.find((taste) => taste.youth === one.youth)?.excluded.includes('chat'),
  );

  const asking = people.filter(
    (one) =>
      (one.waitingSince || one.worrySince) && letters.some(({ youth }) => youth === one.youth),
  );

  // The screen became another: say so to whoever does not see it.
  useEffect(() => heading.current?.focus(), []);

  const put = (next: Letter[]) => onChange({ ...plan, ready: { ...ready, letters: next } });

  async function send() {
    if (!complete(letters)) return t.several.gaps;
    const flaw = later && flawOf(when.date, when.time, new Date());
    if (flaw) return t.sending.flaw[flaw];
    const dueAt = later ? { dueAt: instantOf(when.date, when.time) } : {};
    onChange({ ...plan, ready: { ...ready, begun: true } });
    for (const messages of partsOf(letters)) {
      await api.post(`/api/sendings/${batch}`, { messages, ...dueAt });
    }
    onSent(batch);
    return undefined;
  }

  return (
    <AskForm
      submit={begun ? t.several.rest : t.several.send(letters.length)}
      act={send}
      class="several__form"
    >
      <h2 ref={heading} tabIndex={-1} class="nl-heading nl-heading--level-2">
        {t.several.steps.preview}
      </h2>
      <p class="nl-paragraph">{t.several.previewLead}</p>
      {!begun && (
        <p>
          <Button
            kind="subtle"
            icon="back"
            onClick={() => {
              const { ready: _, ...before } = plan;
              onChange(before);
            }}
          >
            {t.several.back}
          </Button>
        </p>
      )}
      {unwilling.length > 0 && (
        <p class="rather-not several__warn">
          <Icon name="warning" />{' '}
          {t.several.warn(unwilling.map((one) => name(one.youth)).join(', '))}
        </p>
      )}
      {asking.length > 0 && !begun && (
        <p class="rather-not several__warn">
          <Icon name="warning" /> {t.several.asking(asking.map((one) => one.name).join(', '))}
        </p>
      )}
      {gone
        .filter((youth) => names.has(youth))
        .map((youth) => (
          <p key={youth} class="hint">
            {t.several.gone(name(youth))}
          </p>
        ))}
      <ul class="letters">
        {letters.map((letter) => (
          <li key={letter.id} class="letters__one">
            <Letters
              letter={letter}
              name={name(letter.youth)}
              fixed={begun}
              onText={(text) =>
                put(letters.map((one) => (one.id === letter.id ? { ...one, text } : one)))
              }
              onSkip={() => {
                const rest = letters.filter((one) => one.id !== letter.id);
                const chosen = plan.chosen.filter((youth) => youth !== letter.youth);
                onChange(
                  rest.length > 0
                    ? { ...plan, chosen, ready: { ...ready, letters: rest } }
                    : { chosen, text: plan.text },
                );
              }}
            />
          </li>
        ))}
      </ul>
      <fieldset class="choices several__when">
        <legend class="field__label">{t.several.when}</legend>
        {[false, true].map((choice) => (
          <label key={String(choice)} class="check">
            <input
              type="radio"
              name="when"
              checked={later === choice}
              onChange={() => setLater(choice)}
            />
            {choice ? t.several.later : t.several.now}
          </label>
        ))}
      </fieldset>
      {later ? (
        <MomentFields when={when} onChange={setWhen} />
      ) : (
        isQuiet(new Date()) && <p class="hint">{t.several.nightHint}</p>
      )}
    </AskForm>
  );
}

interface LetterProps {
  letter: Letter;
  name: string;
  /** It may be on its way already. */
  fixed: boolean;
  onText: (text: string) => void;
  onSkip: () => void;
}

function Letters({ letter, name, fixed, onText, onSkip }: LetterProps) {
  const against = againstGap(letter.text);
  const id = `letter-${letter.id}`;
  return (
    <>
      <label class="letters__name" for={id}>
        <span class="visually-hidden">{t.several.messageFor(name)}</span>
        <span aria-hidden="true">{name}</span>
      </label>
      <textarea
        id={id}
        class="utrecht-textarea"
        rows={Math.min(8, letter.text.split('\n').length + 1)}
        dir="auto"
        maxLength={LONGEST_MESSAGE}
        readOnly={fixed}
        aria-invalid={Boolean(against)}
        aria-describedby={against ? `${id}-gap` : undefined}
        value={letter.text}
        onInput={(event) => onText(event.currentTarget.value)}
      />
      {!fixed && (
        <Button kind="subtle" icon="close" iconOnly onClick={onSkip}>
          {t.several.remove(name)}
        </Button>
      )}
      {against && (
        <p id={`${id}-gap`} class="letters__gap">
          {against}
        </p>
      )}
    </>
  );
}

function firstWhen(now: Date): When {
  if (!isQuiet(now)) return nextOfficeMorning(now);
  const eight = nextEight(now);
  return { date: dateOf(eight), time: clock(eight) };
}
