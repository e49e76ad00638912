import { useMemo, useRef, useState } from 'preact/hooks';
import { api } from '../../shared/api';
import { Button } from '../../shared/Button';
import { LONGEST_MESSAGE } from '../../shared/Composer';
import { newId } from '../../shared/ids';
import { AskForm } from '../AskForm';
import type { InboxPerson } from '../model';
import { FILTERS, type Filter, arranged, isIn, named } from '../people';
import { t } from '../texts';
import { type Filled, PLACEHOLDERS, joined } from '../wording/model';
import { PhrasePicker } from '../wording/PhrasePicker';
import { ChooseTable } from './ChooseTable';
import type { Taste } from './model';
import { MOST, type Plan, canBeChosen, lettersOf } from './several';

interface Props {
  plan: Plan;
  people: readonly InboxPerson[];
  tastes: readonly Taste[];
  onChange: (plan: Plan) => void;
}

/** Who gets it, and what it says. */
export function Choose({ plan, people, tastes, onChange }: Props) {
  const [filter, setFilter] = useState<Filter>('all');
  const [asked, setAsked] = useState('');
  const [texts, setTexts] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const all = useMemo(() => arranged(people), [people]);
  const shown = named(
    all.filter((one) => isIn(filter, one)),
    asked,
  );
  const free = shown.filter((one) => canBeChosen(one) && !plan.chosen.includes(one.youth));
  const addable = free.slice(0, MOST - plan.chosen.length);

  async function look() {
    if (plan.chosen.length === 0 || !plan.text.trim()) return t.several.missing;
    const filled = await api.post<Filled[]>('/api/phrases/filled', {
      text: plan.text,
      youths: plan.chosen,
    });
    const letters = lettersOf(plan.chosen, filled);
    onChange({ ...plan, ready: { batch: newId(), letters, begun: false } });
    return undefined;
  }

  function putIn(name: string) {
    const own = field.current!;
    const { text } = plan;
    const next = `${text.slice(0, own.selectionStart)}{${name}}${text.slice(own.selectionEnd)}`;
    onChange({ ...plan, text: next });
    own.focus();
  }

  if (people.length === 0) return <p>{t.several.nobody}</p>;
  return (
    <>
      <p class="nl-paragraph">{t.several.lead}</p>
      <AskForm submit={t.several.look(plan.chosen.length)} act={look} class="several__form">
        <section aria-labelledby="several-who">
          <h2 id="several-who" class="nl-heading nl-heading--level-2">
            {t.several.steps.choose}
          </h2>
          <div class="several__find">
            <input
              class="utrecht-textbox"
              type="search"
              autocomplete="off"
              aria-label={t.people.search}
              placeholder={t.people.search}
              value={asked}
              onInput={(event) => setAsked(event.currentTarget.value)}
              onKeyDown={(event) => {
                if (event.key === 'Enter') event.preventDefault();
              }}
            />
            <label class="several__filter">
              <span class="visually-hidden">{t.people.filter}</span>
              <select
                class="utrecht-select"
                value={filter}
                onChange={(event) => setFilter(event.currentTarget.value as Filter)}
              >
                {FILTERS.map((one) => (
                  <option key={one} value={one}>
                    {t.people.filters[one]}
                  </option>
                ))}
              </select>
            </label>
            <Button
              kind="secondary"
              disabled={addable.length === 0}
              onClick={() =>
                onChange({
                  ...plan,
                  chosen: [...plan.chosen, ...addable.map((one) => one.youth)],
                })
              }
            >
              {t.several.all(addable.length)}
            </Button>
            <Button
              kind="subtle"
              disabled={plan.chosen.length === 0}
              onClick={() => onChange({ ...plan, chosen: [] })}
            >
              {t.several.clear}
            </Button>
          </div>
          <p class="several__count" role="status">
            {t.several.chosen(plan.chosen.length, MOST)}
          </p>
          {shown.length === 0 ? (
            <p class="people__none">{asked ? t.people.noMatch(asked) : t.people.noneIn[filter]}</p>
          ) : (
            <ChooseTable
              people={shown}
              tastes={tastes}
              chosen={plan.chosen}
              onChoose={(chosen) => onChange({ ...plan, chosen })}
            />
          )}
        </section>
        <section aria-labelledby="several-what">
          <h2 id="several-what" class="nl-heading nl-heading--level-2">
            {t.several.steps.write}
          </h2>
          <label class="field">
            <span class="field__label">{t.several.text}</span>
            <textarea
              ref={field}
              class="utrecht-textarea several__text"
              rows={5}
              dir="auto"
              maxLength={LONGEST_MESSAGE}
              placeholder={t.several.placeholder}
              value={plan.text}
              onInput={(event) => onChange({ ...plan, text: event.currentTarget.value })}
            />
          </label>
          <p class="gaps">
            <Button kind="subtle" icon="chat" data-texts="" onClick={() => setTexts(true)}>
              {t.wording.open}
            </Button>
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
        </section>
      </AskForm>
      {texts && (
        <PhrasePicker
          moment="opening"
          onChoose={(phrase) => {
            setTexts(false);
            onChange({ ...plan, text: joined(plan.text, phrase.text) });
            field.current?.focus();
          }}
          onClose={() => setTexts(false)}
        />
      )}
    </>
  );
}
