import type { ComponentChildren } from 'preact';
import { Icon } from '../shared/Icon';
import { clock } from '../shared/time';
import type { Entry, Facets } from './entry';
import { labelOf, nameOf, roleOf } from './labels';
import { t } from './texts';
import type { Proofs } from './useProofs';

interface Props {
  entry: Entry;
  facets: Facets | undefined;
  here: boolean;
  proof: ReturnType<Proofs['of']>;
  onPick: () => void;
}

/** One entry. */
export function Row({ entry, facets, here, proof, onPick }: Props) {
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
      <Doing entry={entry} facets={facets} />
      <span class="row__about">{about(entry)}</span>
      <span class="row__marks">
        <Outcome outcome={entry.outcome} />
        {proof?.state === 'done' && (
          <Proven good={proof.verdict.proven}>
            {proof.verdict.proven ? t.list.proven : t.list.disproven}
          </Proven>
        )}
      </span>
    </button>
  );
}

/** Who did what. */
export function Doing({
  entry,
  facets,
  children,
}: Pick<Props, 'entry' | 'facets'> & { children?: ComponentChildren }) {
  return (
    <span class="row__what">
      <strong>{nameOf(entry)}</strong>{' '}
      {roleOf(entry) && <span class="row__role">{roleOf(entry)}</span>}{' '}
      <span class="row__action">{labelOf(entry.action, facets)}</span>
      {children && <> {children}</>}
    </span>
  );
}

export function Outcome({ outcome }: Pick<Entry, 'outcome'>) {
  if (outcome === 'ok') return null;
  return (
    <span class="stamp stamp--refused">
      <Icon name="lock" />
      {outcome === 'refused' ? t.list.refused : t.list.error}
    </span>
  );
}

export function Proven({ good, children }: { good: boolean; children: string }) {
  return (
    <span class={good ? 'stamp stamp--good' : 'stamp stamp--bad'}>
      <Icon name={good ? 'check' : 'warning'} />
      {children}
    </span>
  );
}

function about({ subjects, shown }: Entry): string {
  const [first] = subjects;
  if (!first) return '';
  const all = Math.max(subjects.length, shown ?? 0);
  return all === 1 ? (first.name ?? '') : t.list.people(all);
}
