import { useRef, useState } from 'preact/hooks';
import { api } from '../../shared/api';
import { newId } from '../../shared/ids';
import { dateOf } from '../../shared/time';
import { AskForm } from '../AskForm';
import { DateField } from '../fields';
import { t } from '../texts';
import { MOMENTS, type Moment, PLACEHOLDERS, type Phrase } from './model';

interface Props {
  /** The one to change; a new one without it. */
  phrase: Phrase | undefined;
  coordinator: boolean;
  onKept: () => void;
  onStop: () => void;
}

const LONGEST = 4_000;

function inThreeMonths(): string {
  const day = new Date();
  day.setDate(day.getDate() + 91);
  return dateOf(day);
}

/** Makes or changes a text. */
export function PhraseForm({ phrase, coordinator, onKept, onStop }: Props) {
  const [id] = useState(() => phrase?.id ?? newId());
  const [moment, setMoment] = useState<Moment>(phrase?.moment ?? 'other');
  const [title, setTitle] = useState(phrase?.title ?? '');
  const [text, setText] = useState(phrase?.text ?? '');
  const [listedUntil, setListedUntil] = useState(phrase?.listedUntil ?? '');
  const field = useRef<HTMLTextAreaElement>(null);
  const shared = phrase ? phrase.shared : coordinator;

  async function keep() {
    if (!text.trim()) {
      field.current?.focus();
      return t.wording.missing;
    }
    if (listedUntil && !title.trim()) return t.wording.listedNeedsTitle;
    const body = {
      shared,
      moment,
      text,
      ...(title.trim() && { title: title.trim() }),
      ...(shared && listedUntil && { listedUntil }),
    };
    await api.put(`/api/phrases/${id}`, body);
    onKept();
  }

  function putIn(name: string) {
    const own = field.current!;
    const next = `${text.slice(0, own.selectionStart)}{${name}}${text.slice(own.selectionEnd)}`;
    setText(next);
    own.focus();
  }

  return (
    <AskForm
      submit={t.wording.submit}
      act={keep}
      class="phrase-form"
      {...(phrase && { onCancel: onStop })}
    >
      <h3 class="about__title">{phrase ? t.wording.change : t.wording.add}</h3>
      <label class="field">
        <span class="field__label">{t.wording.text}</span>
        <textarea
          ref={field}
          class="utrecht-textarea"
          data-first=""
          rows={3}
          maxLength={LONGEST}
          dir="auto"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <p class="gaps">
        <span>{t.wording.gaps}</span>
        {PLACEHOLDERS.map((name) => (
          <button
            key={name}
            type="button"
            class="gaps__one"
            aria-label={t.wording.putIn(name)}
            onClick={() => putIn(name)}
          >
            {`{${name}}`}
          </button>
        ))}
      </p>
      <div class="form__row">
        <label class="field">
          <span class="field__label">{t.wording.moment}</span>
          <select
            class="utrecht-select"
            value={moment}
            onChange={(event) => setMoment(event.currentTarget.value as Moment)}
          >
            {MOMENTS.map((one) => (
              <option key={one} value={one}>
                {t.wording.moments[one]}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span class="field__label">{t.wording.name}</span>
          <input
            class="utrecht-textbox"
            maxLength={60}
            value={title}
            onInput={(event) => setTitle(event.currentTarget.value)}
          />
        </label>
      </div>
      {shared && (
        <>
          <label class="check">
            <input
              type="checkbox"
              class="utrecht-checkbox"
              checked={listedUntil !== ''}
              onChange={(event) =>
                setListedUntil(event.currentTarget.checked ? inThreeMonths() : '')
              }
            />
            {t.wording.listed}
          </label>
          {listedUntil && (
            <DateField
              label={t.wording.listedUntil}
              value={listedUntil}
              min={dateOf(new Date())}
              required
              onChange={setListedUntil}
            />
          )}
        </>
      )}
    </AskForm>
  );
}
