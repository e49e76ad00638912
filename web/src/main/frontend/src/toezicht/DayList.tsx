import type { TargetedKeyboardEvent } from 'preact';
import { useRef } from 'preact/hooks';
import { Button } from '../shared/Button';
import { Icon } from '../shared/Icon';
import { sentenceFor } from '../shared/texts';
import { clock, dateInWords, dayInWords } from '../shared/time';
import type { Day } from './days';
import type { Entry, Facets } from './entry';
import { labelOf, nameOf, roleOf } from './labels';
import { t } from './texts';
import type { Log } from './useLog';
import type { Proofs } from './useProofs';

interface Props {
  days: readonly Day[];
  facets: Facets | undefined;
  picked: string | undefined;
  onPick: (entry: string) => void;
  proofs: Proofs;
  log: Log;
}

/** The entries under their days, which fold. Arrow keys walk from row to row. */
export function DayList({ days, facets, picked, onPick, proofs, log }: Props) {
  const list = useRef<HTMLDivElement>(null);

  function walk(event: TargetedKeyboardEvent<HTMLDivElement>) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key as string];
    if (!step) return;
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('details[open] .row') ?? [])];
    const at = rows.indexOf(document.activeElement as HTMLElement);
    if (at < 0) return;
    event.preventDefault();
    rows[Math.min(rows.length - 1, Math.max(0, at + step))]?.focus();
  }

  return (
    <section class="rows" aria-label={t.list.title}>
      <p class="visually-hidden" role="status">
        {t.list.count(log.entries.length, log.more)}
      </p>
      <div ref={list} onKeyDown={walk}>
        {days.map((day) => (
          <details key={day.date} class="day" open>
            <summary class="day__title">
              <span class="day__name">{dayTitle(day.date)}</span>
              <span class="day__count">{t.list.inDay(day.entries.length)}</span>
            </summary>
            <ul>
              {day.entries.map((entry) => (
                <li key={entry.id}>
                  <Row
                    entry={entry}
                    facets={facets}
                    here={entry.id === picked}
                    proof={proofs.of(entry.id)}
                    onPick={() => onPick(entry.id)}
                  />
                </li>
              ))}
            </ul>
          </details>
        ))}
      </div>
      <div class="rows__end">
        {log.error !== undefined && <p class="form__problem">{sentenceFor(log.error)}</p>}
        {log.more && (
          <Button kind="secondary" busy={log.loading === 'more'} onClick={log.loadMore}>
            {t.list.more}
          </Button>
        )}
      </div>
    </section>
  );
}

function dayTitle(date: string): string {
  const [near, full] = [dayInWords(date), dateInWords(date)];
  return near === full ? full : `${near}, ${full}`;
}

interface RowProps {
  entry: Entry;
  facets: Facets | undefined;
  here: boolean;
  proof: ReturnType<Proofs['of']>;
  onPick: () => void;
}

function Row({ entry, facets, here, proof, onPick }: RowProps) {
  return (
    <button
      type="button"
      class={`row row--${entry.outcome}`}
      data-entry={entry.id}
      aria-pressed={here}
      onClick={onPick}
    >
      <time class="row__time" dateTime={entry.at}>
        {clock(entry.at)}
      </time>
      <span class="row__what">
        <strong>{nameOf(entry)}</strong>{' '}
        {roleOf(entry) && <span class="row__role">{roleOf(entry)}</span>}{' '}
        <span class="row__action">{labelOf(entry.action, facets)}</span>
      </span>
      <span class="row__about">{about(entry)}</span>
      <span class="row__marks">
        {entry.outcome !== 'ok' && (
          <span class="stamp stamp--refused">
            <Icon name="lock" />
            {entry.outcome === 'refused' ? t.list.refused : t.list.error}
          </span>
        )}
        {proof?.state === 'done' && (
          <span class={proof.verdict.proven ? 'stamp stamp--good' : 'stamp stamp--bad'}>
            <Icon name={proof.verdict.proven ? 'check' : 'warning'} />
            {proof.verdict.proven ? t.list.proven : t.list.disproven}
          </span>
        )}
      </span>
    </button>
  );
}

function about({ subjects, shown }: Entry): string {
  const [first] = subjects;
  if (!first) return '';
  const all = Math.max(subjects.length, shown ?? 0);
  return all === 1 ? (first.name ?? '') : t.list.people(all);
}
