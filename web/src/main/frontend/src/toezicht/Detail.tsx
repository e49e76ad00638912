import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../shared/Button';
import { Icon } from '../shared/Icon';
import { dateInWords, dateOf } from '../shared/time';
import type { Entry, Facets } from './entry';
import { labelOf, nameOf, roleOf } from './labels';
import { ProofPanel } from './ProofPanel';
import { t } from './texts';
import type { Proofs } from './useProofs';

/** So many names are shown of a list that somebody saw. */
const NAMED = 12;

interface Props {
  entry: Entry | undefined;
  facets: Facets | undefined;
  proofs: Proofs;
  onClose: () => void;
}

/** Everything that was written down about one act, and its proof. */
export function Detail({ entry, facets, proofs, onClose }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Where the panel covers the list, the reader has to be brought to it.
    if (entry && matchMedia('(max-width: 1119px)').matches) heading.current?.focus();
  }, [entry?.id]);

  if (!entry) {
    return (
      <aside class="detail detail--empty" aria-label={t.detail.title}>
        <Icon name="eye" />
        <p>{t.detail.pick}</p>
      </aside>
    );
  }
  return (
    <aside
      class="detail"
      aria-label={t.detail.title}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <header class="detail__head">
        <h2 ref={heading} tabIndex={-1} class="detail__title">
          {nameOf(entry)} {labelOf(entry.action, facets)}
        </h2>
        <Button kind="subtle" icon="close" iconOnly onClick={onClose}>
          {t.detail.close}
        </Button>
      </header>
      <ProofPanel entry={entry} proofs={proofs} />
      <dl class="facts-list">
        <Fact name={t.detail.when}>{precise(entry.at)}</Fact>
        <Fact name={t.detail.who}>
          {nameOf(entry)}
          {roleOf(entry) && `, ${roleOf(entry)}`}
        </Fact>
        <Fact name={t.detail.outcome}>
          <span class={`outcome-word outcome-word--${entry.outcome}`}>
            {t.outcomes[entry.outcome] ?? entry.outcome}
          </span>
        </Fact>
        {entry.reason && (
          <Fact name={t.detail.reason}>{t.reasons[entry.reason] ?? entry.reason}</Fact>
        )}
        <Fact name={t.detail.about}>
          <Subjects entry={entry} />
        </Fact>
        <Fact name={t.detail.what}>{t.objects[entry.object.kind] ?? entry.object.kind}</Fact>
        {entry.shown ? <Fact name={t.detail.shown}>{t.detail.shownOf(entry.shown)}</Fact> : null}
        {entry.purpose && (
          <Fact name={t.detail.purpose}>{t.purposes[entry.purpose] ?? entry.purpose}</Fact>
        )}
        {entry.basis && <Fact name={t.detail.basis}>{t.bases[entry.basis] ?? entry.basis}</Fact>}
        {entry.origin && <Fact name={t.detail.origin}>{entry.origin}</Fact>}
        <Fact name={t.detail.number}>{entry.index ?? t.detail.notNumbered}</Fact>
        <Fact name={t.detail.id}>
          <code>{entry.id}</code>
        </Fact>
      </dl>
      <p class="hint">{t.proof.names}</p>
    </aside>
  );
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Subjects({ entry: { subjects, shown } }: { entry: Entry }) {
  if (subjects.length === 0) return <>{t.list.nobody}</>;
  const named = Math.min(NAMED, subjects.length);
  const all = Math.max(subjects.length, shown ?? 0);
  return (
    <ul>
      {subjects.slice(0, named).map(({ id, name }) => (
        <li key={id}>{name ?? id}</li>
      ))}
      {all > named && <li class="hint">{t.list.and(all - named)}</li>}
    </ul>
  );
}

/** To the second, as evidence is told. */
function precise(at: string): string {
  const time = new Intl.DateTimeFormat('nl-NL', {
    timeZone: 'Europe/Amsterdam',
    timeStyle: 'medium',
  }).format(new Date(at));
  return `${dateInWords(dateOf(at))}, ${time}`;
}
