import type { TargetedKeyboardEvent } from 'preact';
import { useId, useMemo, useRef, useState } from 'preact/hooks';
import { Button } from '../../shared/Button';
import { Dialog } from '../../shared/Dialog';
import { Broken, Skeleton } from '../../shared/States';
import { t } from '../texts';
import { useWork } from '../work';
import { type Moment, type Phrase, foundIn } from './model';
import { PhrasesDialog } from './PhrasesDialog';

interface Props {
  /** Texts for this moment stand on top. */
  moment: Moment;
  onChoose: (phrase: Phrase) => void;
  onClose: () => void;
}

/** All texts, found by typing; arrows and Enter choose one. */
export function PhrasePicker({ moment, onChoose, onClose }: Props) {
  const { phrases, session } = useWork();
  const [asked, setAsked] = useState('');
  const [at, setAt] = useState(0);
  const [managing, setManaging] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const id = useId();
  const shown = useMemo(() => {
    const all = phrases.data ?? [];
    const fits = (one: Phrase) => Number(one.moment === moment);
    return foundIn(
      [...all].sort((a, b) => fits(b) - fits(a)),
      asked,
    );
  }, [phrases.data, moment, asked]);
  const here = Math.min(at, shown.length - 1);

  function step(to: number) {
    const next = Math.min(shown.length - 1, Math.max(0, to));
    setAt(next);
    list.current?.children[next]?.scrollIntoView({ block: 'nearest' });
  }

  function pressed(event: TargetedKeyboardEvent<HTMLInputElement>) {
    const steps = { ArrowDown: here + 1, ArrowUp: here - 1 };
    const to = steps[event.key as keyof typeof steps];
    if (to !== undefined) {
      event.preventDefault();
      step(to);
    }
    const chosen = shown[here];
    if (event.key === 'Enter' && chosen) {
      event.preventDefault();
      onChoose(chosen);
    }
  }

  if (managing) {
    return (
      <PhrasesDialog
        coordinator={session.roles?.includes('coordinator') ?? false}
        phrases={phrases}
        onClose={() => setManaging(false)}
      />
    );
  }
  return (
    <Dialog title={t.wording.title} wide onClose={onClose}>
      <p class="hint">{t.wording.hint}</p>
      <input
        class="utrecht-textbox picker__search"
        type="search"
        role="combobox"
        list={undefined}
        data-first=""
        autocomplete="off"
        spellcheck={false}
        aria-label={t.wording.search}
        placeholder={t.wording.search}
        aria-expanded={shown.length > 0}
        aria-controls={id}
        aria-autocomplete="list"
        aria-activedescendant={shown[here] && `${id}-${here}`}
        value={asked}
        onInput={(event) => {
          setAsked(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={pressed}
      />
      <p class="visually-hidden" role="status">
        {asked && t.wording.found(shown.length)}
      </p>
      {phrases.error && !phrases.data ? (
        <Broken title={t.wording.failed} error={phrases.error} onRetry={phrases.reload} />
      ) : !phrases.data ? (
        <Skeleton rows={6} />
      ) : shown.length === 0 ? (
        <p class="picker__none">{t.wording.none}</p>
      ) : (
        <ul ref={list} id={id} class="picker" role="listbox" aria-label={t.wording.list}>
          {shown.map((phrase, index) => (
            <li
              key={phrase.id}
              id={`${id}-${index}`}
              role="option"
              class="picker__one"
              aria-selected={index === here}
              onClick={() => onChoose(phrase)}
            >
              <span class="picker__text" dir="auto">
                {phrase.title && <strong>{phrase.title}</strong>}
                {phrase.text}
              </span>
              <span class="picker__kind">
                {t.wording.moments[phrase.moment]}
                {!phrase.shared && <em>{t.wording.own}</em>}
              </span>
            </li>
          ))}
        </ul>
      )}
      <div class="form__do">
        <Button kind="secondary" onClick={() => setManaging(true)}>
          {t.wording.manageOwn}
        </Button>
      </div>
    </Dialog>
  );
}
