import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { clock } from '../shared/time';
import type { Facets } from './entry';
import { concernedIn, type Fold } from './folds';
import { Doing, Outcome, Proven } from './Row';
import { t } from './texts';
import type { Proofs } from './useProofs';

/** So many of those whom it concerns are named. */
const NAMED = 2;

interface Props {
  entries: Fold['entries'];
  facets: Facets | undefined;
  proofs: Proofs;
  /** There may be more of it on the next page. */
  goesOn: boolean;
  open: boolean;
  onToggle: () => void;
  /** Its rows. */
  children: ComponentChildren;
}

/** Rows that belong together as one, which opens. */
export function FoldRow({ entries, facets, proofs, goesOn, open, onToggle, children }: Props) {
  const id = useId();
  const [newest] = entries;
  const [from, to] = [clock(entries.at(-1)!.at), clock(newest.at)];
  return (
    <>
      <button
        type="button"
        class={`row row--fold row--${newest.outcome}`}
        aria-expanded={open}
        aria-controls={id}
        onClick={onToggle}
      >
        <time class="row__time" dateTime={newest.at}>
          {to}
        </time>
        <Doing entry={newest} facets={facets}>
          {from !== to && <span class="row__role">{t.fold.between(from, to)}</span>}
        </Doing>
        <span class="row__about">{about(entries)}</span>
        <span class="row__marks">
          <span class="row__times">{t.fold.times(entries.length, goesOn)}</span>
          <Outcome outcome={newest.outcome} />
          <FoldProof entries={entries} proofs={proofs} />
        </span>
      </button>
      <ul id={id} class="fold" hidden={!open}>
        {open && children}
      </ul>
    </>
  );
}

/** Good when all of it is proven; one that is not stands out. */
function FoldProof({ entries, proofs }: Pick<Props, 'entries' | 'proofs'>) {
  const done = entries.flatMap(({ id }) => {
    const tried = proofs.of(id);
    return tried?.state === 'done' ? [tried.verdict.proven] : [];
  });
  const bad = done.filter((proven) => !proven).length;
  if (bad > 0) return <Proven good={false}>{t.fold.disproven(bad)}</Proven>;
  if (done.length === 0) return null;
  return (
    <Proven good>
      {done.length === entries.length ? t.list.proven : t.fold.proven(done.length, entries.length)}
    </Proven>
  );
}

function about(entries: Fold['entries']): string {
  const { names, others, most } = concernedIn(entries, NAMED);
  if (most !== undefined) return t.fold.upTo(most);
  if (names.length === 0) return others === 0 ? '' : t.list.people(others);
  return [names.join(', '), others > 0 && t.list.and(others)].filter(Boolean).join(' ');
}
