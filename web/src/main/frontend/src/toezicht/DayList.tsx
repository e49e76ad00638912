import type { TargetedKeyboardEvent } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Button } from '../shared/Button';
import { sentenceFor } from '../shared/texts';
import { dateInWords, dayInWords } from '../shared/time';
import type { Day } from './days';
import type { Facets } from './entry';
import { FoldRow } from './FoldRow';
import { folded, unfolded } from './folds';
import { Row } from './Row';
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

/**
 * The entries under their days, which fold, and in them what belongs together. Arrow keys walk from
 * row to row.
 */
export function DayList({ days, facets, picked, onPick, proofs, log }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const [folding, setFolding] = useFolding();
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const whole = days.reduce((sum, day) => sum + day.entries.length, 0) === log.entries.length;

  function walk(event: TargetedKeyboardEvent<HTMLDivElement>) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key as string];
    if (!step) return;
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('details[open] .row') ?? [])];
    const at = rows.indexOf(document.activeElement as HTMLElement);
    if (at < 0) return;
    event.preventDefault();
    rows[Math.min(rows.length - 1, Math.max(0, at + step))]?.focus();
  }

  function toggle(key: string) {
    const now = new Set(open);
    if (!now.delete(key)) now.add(key);
    setOpen(now);
  }

  return (
    <section class="rows" aria-label={t.list.title}>
      <p class="visually-hidden" role="status">
        {t.list.count(log.entries.length, log.more)}
      </p>
      <label class="rows__folding">
        <input
          type="checkbox"
          class="utrecht-checkbox"
          checked={folding}
          onChange={(event) => setFolding(event.currentTarget.checked)}
        />
        {t.fold.choose}
      </label>
      <div ref={list} onKeyDown={walk}>
        {days.map((day, index) => {
          // Older rows of the last day may be on the next page.
          const goesOn = log.more && index === days.length - 1;
          const all = goesOn && whole ? log.days.find(({ date }) => date === day.date) : undefined;
          return (
            <details key={day.date} class="day" open>
              <summary class="day__title">
                <span class="day__name">{dayTitle(day.date)}</span>
                <span class="day__count">
                  {all
                    ? t.fold.ofDay(day.entries.length, all.count)
                    : t.list.inDay(day.entries.length)}
                </span>
              </summary>
              <ul>
                {(folding ? folded : unfolded)(day.entries).map(({ key, entries }) => {
                  const rows = entries.map((entry) => (
                    <li key={entry.id}>
                      <Row
                        entry={entry}
                        facets={facets}
                        here={entry.id === picked}
                        proof={proofs.of(entry.id)}
                        onPick={() => onPick(entry.id)}
                      />
                    </li>
                  ));
                  if (entries.length === 1) return rows;
                  const place = `${day.date} ${key}`;
                  return (
                    <li key={place}>
                      <FoldRow
                        entries={entries}
                        facets={facets}
                        proofs={proofs}
                        goesOn={goesOn}
                        open={open.has(place)}
                        onToggle={() => toggle(place)}
                      >
                        {rows}
                      </FoldRow>
                    </li>
                  );
                })}
              </ul>
            </details>
          );
        })}
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

const KEPT = 'nabij.toezicht.unfolded';

/** Whether rows are folded; the choice stays for this visit. */
function useFolding(): [boolean, (folding: boolean) => void] {
  const [folding, set] = useState(() => sessionStorage.getItem(KEPT) === null);
  return [
    folding,
    (wanted) => {
      if (wanted) sessionStorage.removeItem(KEPT);
      else sessionStorage.setItem(KEPT, 'yes');
      set(wanted);
    },
  ];
}

function dayTitle(date: string): string {
  const [near, full] = [dayInWords(date), dateInWords(date)];
  return near === full ? full : `${near}, ${full}`;
}
