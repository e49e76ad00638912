import { useState } from 'preact/hooks';
import { Button } from '../shared/Button';
import { Icon } from '../shared/Icon';
import type { Entry } from './entry';
import { t } from './texts';
import type { Proofs } from './useProofs';

interface Props {
  entries: readonly Entry[];
  proofs: Proofs;
}

/** Proves everything on the screen, with progress, a way to stop, and one answer at the end. */
export function ProofBar({ entries, proofs }: Props) {
  const [asked, setAsked] = useState(false);
  const { running } = proofs;
  const tried = entries.map((entry) => proofs.of(entry.id));
  const all = tried.every((it) => it && it.state !== 'busy');
  return (
    <div class="proof-bar">
      {running ? (
        <>
          <progress class="proof-bar__progress" max={running.of} value={running.done} />
          <span role="status">{t.proof.progress(running.done, running.of)}</span>
          <Button kind="secondary" onClick={proofs.stop}>
            {t.proof.stop}
          </Button>
        </>
      ) : (
        <Button
          kind="secondary"
          icon="shield"
          onClick={() => {
            setAsked(true);
            void proofs.proveAll(entries);
          }}
        >
          {t.proof.page(entries.length)}
        </Button>
      )}
      {asked && !running && all && <Answer tried={tried} />}
    </div>
  );
}

function Answer({ tried }: { tried: ReturnType<Proofs['of']>[] }) {
  const failed = tried.filter((it) => it?.state === 'failed').length;
  const bad = tried.filter((it) => it?.state === 'done' && !it.verdict.proven).length;
  if (bad > 0) {
    return (
      <p class="verdict-line verdict-line--bad" role="alert">
        <Icon name="warning" /> {t.proof.someBad(bad, tried.length)}
      </p>
    );
  }
  if (failed > 0) {
    return (
      <p class="verdict-line" role="status">
        {t.proof.someFailed(failed)}
      </p>
    );
  }
  return (
    <p class="verdict-line verdict-line--good" role="status">
      <Icon name="check" /> {t.proof.allGood(tried.length)}
    </p>
  );
}
