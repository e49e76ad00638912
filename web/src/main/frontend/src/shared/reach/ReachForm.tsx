import '@utrecht/select-css/dist/index.css';
import { useId, useState } from 'preact/hooks';
import { Button } from '../Button';
import { Icon, type IconName } from '../Icon';
import { sentenceFor } from '../texts';
import {
  CHANNELS,
  type Channel,
  NO_WISHES,
  RHYTHMS,
  type Often,
  type Reach,
  type Taste,
  TOPICS,
  type Wishes,
  tasteOf,
  withTaste,
  withTopic,
} from './model';
import './reach.css';
import { reachTexts } from './texts';

const icons: Record<Channel, IconName> = {
  chat: 'chat',
  phone: 'phone',
  video: 'video',
  mail: 'letter',
  sms: 'device',
  letter: 'letter',
  office: 'building',
};
const TASTES: readonly Taste[] = ['wanted', 'fine', 'excluded'];

interface Props {
  reach: Reach;
  /** Keeps the wishes; what it throws is shown. */
  onSave: (wishes: Wishes) => Promise<void>;
}

/** Asks how somebody wants to be reached. Everything may be left as it is. */
export function ReachForm({ reach, onSave }: Props) {
  const words = reachTexts();
  const form = useId();
  const [wishes, setWishes] = useState<Wishes>(reach.wishes ?? NO_WISHES);
  const [busy, setBusy] = useState(false);
  const [saved, setSaved] = useState(false);
  const [problem, setProblem] = useState('');

  function change(next: Wishes) {
    setWishes(next);
    setSaved(false);
  }

  async function save() {
    setBusy(true);
    setProblem('');
    try {
      await onSave(wishes);
      setSaved(true);
    } catch (error) {
      setProblem(sentenceFor(error));
    }
    setBusy(false);
  }

  return (
    <form
      class="reach"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void save();
      }}
    >
      <fieldset class="reach__part">
        <legend>{words.ways}</legend>
        {CHANNELS.map((channel) => (
          <div
            key={channel}
            class="reach__way"
            role="radiogroup"
            aria-labelledby={`${form}-${channel}`}
          >
            <span class="reach__name" id={`${form}-${channel}`}>
              <Icon name={icons[channel]} /> {words.channel[channel]}
            </span>
            <span class="reach__tastes">
              {TASTES.map((taste) => (
                <label key={taste} class={`taste taste--${taste}`}>
                  <input
                    type="radio"
                    name={`${form}-${channel}`}
                    checked={tasteOf(wishes, channel) === taste}
                    onChange={() => change(withTaste(wishes, channel, taste))}
                  />
                  {words.taste[taste]}
                </label>
              ))}
            </span>
          </div>
        ))}
      </fieldset>
      <fieldset class="reach__part">
        <legend>{words.topics}</legend>
        {TOPICS.map((topic) => (
          <label key={topic} class="reach__ask">
            <span>{words.topic[topic]}</span>
            <select
              class="utrecht-select"
              value={wishes.topics[topic] ?? ''}
              onChange={(event) =>
                change(
                  withTopic(wishes, topic, (event.currentTarget.value as Channel) || undefined),
                )
              }
            >
              <option value="">{words.never}</option>
              {CHANNELS.filter((one) => !wishes.excluded.includes(one)).map((channel) => (
                <option key={channel} value={channel}>
                  {words.channel[channel]}
                </option>
              ))}
            </select>
          </label>
        ))}
      </fieldset>
      <label class="reach__ask reach__part">
        <strong>{words.howOften}</strong>
        <span class="reach__hint">
          {(reach.agreed ? words.agreed : words.usual)(words.often[reach.often])}
        </span>
        <select
          class="utrecht-select"
          value={wishes.often ?? ''}
          onChange={(event) => {
            const { often: _, ...rest } = wishes;
            const often = event.currentTarget.value as Often | '';
            change(often ? { ...rest, often } : rest);
          }}
        >
          <option value="">{words.never}</option>
          {RHYTHMS.map((often) => (
            <option key={often} value={often}>
              {words.often[often]}
            </option>
          ))}
        </select>
      </label>
      <label class="reach__ask reach__part">
        <strong>{words.note}</strong>
        <span class="reach__hint">{words.noteHint}</span>
        <textarea
          class="utrecht-textarea"
          rows={3}
          maxLength={500}
          value={wishes.note ?? ''}
          onInput={(event) => change({ ...wishes, note: event.currentTarget.value })}
        />
      </label>
      <p class="reach__problem" role="alert">
        {problem}
      </p>
      <div class="reach__do">
        <Button kind="primary" type="submit" busy={busy}>
          {words.save}
        </Button>
        <p class="reach__saved" role="status">
          {saved && (
            <>
              <Icon name="check" /> {words.saved}
            </>
          )}
        </p>
      </div>
    </form>
  );
}
