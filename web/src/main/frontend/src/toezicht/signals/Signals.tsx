import { useId, useRef, useState } from 'preact/hooks';
import { Button } from '../../shared/Button';
import { Broken, Skeleton } from '../../shared/States';
import { useLoaded } from '../../shared/useLoaded';
import { useNow } from '../../shared/useNow';
import type { Filters } from '../filters';
import { t } from '../texts';
import { byKind, judgedIn, type Overview, type Signal } from './model';
import { SignalCard } from './SignalCard';
import './signals.css';

/** So many of a kind are shown before the rest is asked for. */
const SHOWN_OF_KIND = 3;

interface Props {
  /** Somebody looks for something in the log: what stands out makes room. */
  folded: boolean;
  onChoose: (filters: Filters) => void;
}

/** What stands out and is to be judged, by kind; and what was judged. */
export function Signals({ folded, onChoose }: Props) {
  const overview = useLoaded<Overview>('/api/signals');
  const [said, say] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const { data, error, loading, reload } = overview;

  function judged(signal: Signal) {
    if (data) overview.put(judgedIn(data, signal));
    const verdict = signal.judgements[0]?.verdict;
    say(verdict ? t.signals.kept(t.signals.verdicts[verdict]) : '');
    heading.current?.focus();
  }

  return (
    <details class="signals" open={!folded}>
      <summary class="signals__summary">
        <h2 ref={heading} class="signals__title" tabIndex={-1}>
          {t.signals.title}
          {data && <span class="signals__count">{t.signals.waiting(data.waiting)}</span>}
        </h2>
      </summary>
      <p class="signals__said" role="status">
        {said}
      </p>
      {!data && error !== undefined && (
        <Broken title={t.signals.failed} error={error} onRetry={reload} />
      )}
      {!data && error === undefined && <Skeleton rows={3} />}
      {data && (
        <>
          <p class="hint">{data.open.length === 0 ? t.signals.none : t.signals.lead}</p>
          {byKind(data.open).map(([kind, signals]) => (
            <Kind key={kind} kind={kind} signals={signals} onChoose={onChoose} onJudged={judged} />
          ))}
          {data.waiting > data.open.length && (
            <p class="hint">{t.signals.more(data.open.length)}</p>
          )}
          <div class="signals__do">
            <Button kind="subtle" busy={loading} onClick={reload}>
              {t.signals.again}
            </Button>
          </div>
          {data.judged.length > 0 && (
            <details class="signals__judged">
              <summary>{t.signals.judged(data.judged.length)}</summary>
              <List signals={data.judged} onChoose={onChoose} onJudged={judged} />
            </details>
          )}
        </>
      )}
    </details>
  );
}

interface ListProps {
  signals: readonly Signal[];
  onChoose: (filters: Filters) => void;
  onJudged: (signal: Signal) => void;
}

function Kind({ kind, signals, ...acts }: ListProps & { kind: string }) {
  const title = useId();
  const [whole, setWhole] = useState(false);
  const shown = whole ? signals : signals.slice(0, SHOWN_OF_KIND);
  return (
    <section class="signals__kind" aria-labelledby={title}>
      <h3 id={title} class="signals__name">
        {t.signals.kinds[kind] ?? t.signals.other} <span class="hint">{signals.length}</span>
      </h3>
      <List signals={shown} {...acts} />
      {shown.length < signals.length && (
        <Button kind="subtle" icon="down" onClick={() => setWhole(true)}>
          {t.signals.all(signals.length)}
        </Button>
      )}
    </section>
  );
}

function List({ signals, onChoose, onJudged }: ListProps) {
  const now = useNow();
  return (
    <ul class="signals__list">
      {signals.map((one) => (
        <SignalCard key={one.id} signal={one} now={now} onChoose={onChoose} onJudged={onJudged} />
      ))}
    </ul>
  );
}
