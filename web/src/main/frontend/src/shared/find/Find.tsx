import type { TargetedSubmitEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../Button';
import type { Uuid } from '../contract';
import { Icon } from '../Icon';
import { Broken } from '../States';
import { shortMoment } from '../time';
import { useNow } from '../useNow';
import './find.css';
import { find, type Found, type Hit, pieces } from './model';
import { findTexts } from './texts';

export interface FindProps {
  /** Sought at once. */
  initial?: string;
  /** Who looks: their own messages say so. */
  self: Uuid;
  /** Whose conversation a hit is from, where there are several. */
  nameOf?: (youth: Uuid) => string | undefined;
  onChoose: (hit: Hit) => void;
  onClose: () => void;
}

interface Answer extends Found {
  words: string;
}

/** Finds messages again. It asks when told to, not with every letter: each search is in the log. */
export default function Find({ initial = '', self, nameOf, onChoose, onClose }: FindProps) {
  const t = findTexts();
  const [words, setWords] = useState(initial);
  const [answer, setAnswer] = useState<Answer>();
  const [error, setError] = useState<unknown>();
  const [looking, setLooking] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const turn = useRef(0);
  const now = useNow();

  async function look(sought: string, earlier?: Answer) {
    const mine = ++turn.current;
    setLooking(true);
    setError(undefined);
    try {
      const found = await find(sought, earlier?.next);
      if (mine !== turn.current) return;
      setAnswer({ ...found, words: sought, hits: [...(earlier?.hits ?? []), ...found.hits] });
    } catch (cause) {
      if (mine === turn.current) setError(cause);
    } finally {
      if (mine === turn.current) setLooking(false);
    }
  }

  useEffect(() => {
    input.current?.focus();
    if (initial.trim()) void look(initial.trim());
  }, []);

  function submit(event: TargetedSubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (words.trim()) void look(words.trim());
  }

  return (
    <search
      class="find"
      aria-label={t.label}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <form class="find__form" onSubmit={submit}>
        <input
          ref={input}
          class="utrecht-textbox"
          type="search"
          enterkeyhint="search"
          autocomplete="off"
          maxLength={200}
          aria-label={t.label}
          placeholder={t.label}
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
        <Button type="submit" kind="primary" icon="search" iconOnly busy={looking}>
          {t.go}
        </Button>
        <Button kind="subtle" icon="close" iconOnly onClick={onClose}>
          {t.close}
        </Button>
      </form>
      <p class="find__status" role="status">
        {looking ? t.looking : said(answer, t)}
      </p>
      {error !== undefined && (
        <Broken title={t.failed} error={error} onRetry={() => void look(words.trim())} />
      )}
      {answer && answer.hits.length > 0 && (
        <ul class="find__hits">
          {answer.hits.map((hit) => (
            <li key={hit.id}>
              <button type="button" class="find__hit" onClick={() => onChoose(hit)}>
                <span class="find__who">
                  {nameOf?.(hit.youth) ?? (hit.from.id === self ? t.you : hit.from.name)}
                </span>
                <span class="find__when">{shortMoment(hit.sentAt, now)}</span>
                <span class="find__line" dir="auto">
                  {pieces(hit).map((piece, index) =>
                    piece.fits ? <mark key={index}>{piece.text}</mark> : piece.text,
                  )}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {answer?.next && (
        <Button kind="subtle" busy={looking} onClick={() => void look(answer.words, answer)}>
          <Icon name="down" /> {t.more}
        </Button>
      )}
    </search>
  );
}

function said(answer: Answer | undefined, t: ReturnType<typeof findTexts>): string {
  if (!answer) return t.hint;
  if (answer.hits.length === 0 && !answer.next) return t.none(answer.words);
  return t.found(answer.hits.length, answer.next !== undefined);
}
