import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { Broken, Skeleton } from '../shared/States';
import { dateOf } from '../shared/time';
import { useLoaded } from '../shared/useLoaded';
import { DayList } from './DayList';
import { byDay, everyDay, plusDays } from './days';
import { Detail } from './Detail';
import { ExportPanel } from './ExportPanel';
import type { Facets } from './entry';
import { FilterPanel } from './FilterPanel';
import { type Filters, filtersOf, leftOutOf, searchOf } from './filters';
import { ProofBar } from './ProofBar';
import { Signals } from './signals/Signals';
import { t } from './texts';
import { TimeLine } from './TimeLine';
import { useLog } from './useLog';
import { useProofs } from './useProofs';

/** So many days fit in the time line. */
const LINE_DAYS = 92;
/** So many days it shows when no period was chosen. */
const USUAL_DAYS = 42;

/** The evidence desk: what to look for, what was found as a picture and as lines, and one of them. */
export function Desk({ slug }: { slug: string }) {
  const [filters, choose, leftOut] = useFilters();
  const [picked, pick] = useState<string>();
  const facets = useLoaded<Facets>('/api/log/facets');
  const log = useLog(filters);
  const proofs = useProofs(slug);
  const entry = log.entries.find((one) => one.id === picked);
  const today = dateOf(new Date());
  const to = filters.to ?? today;
  const from = filters.from ?? plusDays(to, 1 - USUAL_DAYS);

  useEffect(() => {
    pick(undefined);
  }, [searchOf(filters)]);

  return (
    <div class={entry ? 'evidence evidence--picked' : 'evidence'}>
      <FilterPanel
        filters={filters}
        facets={facets.data}
        entries={log.entries}
        leftOut={leftOut}
        onChange={choose}
      />
      <main id="regels" class="found" tabIndex={-1}>
        <h1 class="nl-heading nl-heading--level-1">{t.heading}</h1>
        <Signals folded={searchOf(filters) !== ''} onChoose={choose} />
        <TimeLine
          days={everyDay(log.days, from, to, LINE_DAYS)}
          from={from}
          loading={log.loading === 'first'}
          onPick={(date) => choose({ ...filters, from: date, to: date })}
        />
        {log.error && log.entries.length === 0 ? (
          <Broken title={t.failed} error={log.error} onRetry={log.reload} />
        ) : log.loading === 'first' ? (
          <Skeleton rows={10} />
        ) : log.entries.length === 0 ? (
          <p class="found__none">{t.list.empty}</p>
        ) : (
          <>
            <ProofBar entries={log.entries} proofs={proofs} />
            <ExportPanel slug={slug} filters={filters} />
            <DayList
              days={byDay(log.entries)}
              facets={facets.data}
              picked={picked}
              onPick={pick}
              proofs={proofs}
              log={log}
            />
          </>
        )}
      </main>
      <Detail
        entry={entry}
        facets={facets.data}
        proofs={proofs}
        onClose={() => {
          pick(undefined);
          document.querySelector<HTMLElement>(`[data-entry="${picked}"]`)?.focus();
        }}
      />
    </div>
  );
}

/** The filters of the address; choosing others is a step that the back button takes back. */
function useFilters(): [Filters, (filters: Filters) => void, ReturnType<typeof leftOutOf>] {
  const [search, setSearch] = useState(location.search);
  useEffect(() => {
    const moved = () => setSearch(location.search);
    addEventListener('popstate', moved);
    return () => removeEventListener('popstate', moved);
  }, []);
  const choose = useCallback((filters: Filters) => {
    const next = searchOf(filters);
    if (next !== location.search) history.pushState(null, '', location.pathname + next);
    setSearch(next);
  }, []);
  return [useMemo(() => filtersOf(search), [search]), choose, leftOutOf(search)];
}
