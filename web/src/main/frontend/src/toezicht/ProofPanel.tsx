import { Button } from '../shared/Button';
import { Icon } from '../shared/Icon';
import { isProblem } from '../shared/api';
import { language } from '../shared/language';
import { sentenceFor } from '../shared/texts';
import type { Entry } from './entry';
import type { Step, Verdict } from './proof/check';
import { t } from './texts';
import type { Proofs } from './useProofs';

/** The proof of one entry: a press, and an answer in green or red that explains itself. */
export function ProofPanel({ entry, proofs }: { entry: Entry; proofs: Proofs }) {
  const tried = proofs.of(entry.id);
  const again = () => void proofs.prove(entry);
  return (
    <section class="proof" aria-live="polite">
      {tried?.state === 'done' ? (
        <Answer verdict={tried.verdict} />
      ) : (
        <>
          {tried?.state === 'failed' && (
            <p class="form__problem">
              {isProblem(tried.error, 'conflict')
                ? t.proof.waiting
                : `${t.proof.failed} ${sentenceFor(tried.error)}`}
            </p>
          )}
          <Button kind="primary" icon="shield" busy={tried?.state === 'busy'} onClick={again}>
            {tried?.state === 'busy' ? t.proof.busy : t.proof.one}
          </Button>
        </>
      )}
    </section>
  );
}

function Answer({ verdict }: { verdict: Verdict }) {
  if (verdict.unsupported) return <p class="verdict verdict--unknown">{t.proof.unsupported}</p>;
  return (
    <div class={verdict.proven ? 'verdict verdict--good' : 'verdict verdict--bad'}>
      <p class="verdict__word">
        <Icon name={verdict.proven ? 'shield' : 'warning'} />
        {verdict.proven ? t.proof.good : t.proof.bad}
      </p>
      <p>{verdict.proven ? t.proof.goodText : t.proof.badText}</p>
      <ol class="verdict__steps">
        {verdict.steps.map((step) => (
          <li key={step.step} class={`verdict__step verdict__step--${step.outcome}`}>
            <Icon
              name={step.outcome === 'good' ? 'check' : step.outcome === 'bad' ? 'close' : 'clock'}
            />
            <span>{sentence(step, verdict)}</span>
          </li>
        ))}
      </ol>
      {!verdict.proven && <p class="verdict__next">{t.proof.badNext}</p>}
      <details class="verdict__more">
        <summary>{t.proof.technical}</summary>
        <dl>
          {verdict.leaf && (
            <>
              <dt>{t.proof.leaf}</dt>
              <dd>
                <pre>{verdict.leaf}</pre>
              </dd>
            </>
          )}
          {verdict.root && (
            <>
              <dt>{t.proof.root}</dt>
              <dd>
                <code>{verdict.root}</code>
              </dd>
            </>
          )}
          <dt>{t.proof.key}</dt>
          <dd>
            <code>{verdict.verifier}</code>
          </dd>
        </dl>
      </details>
    </div>
  );
}

function sentence(step: Step, verdict: Verdict): string {
  const number = new Intl.NumberFormat(language());
  const { steps } = t.proof;
  if (step.outcome === 'skipped' && step.history !== 'unknown') return t.proof.skipped;
  const good = step.outcome === 'good';
  switch (step.step) {
    case 'row': {
      const fields = new Set(step.fields?.map((field) => t.proof.fields[field] ?? field));
      return good ? steps.row.good : steps.row.bad([...fields].join(', '));
    }
    case 'inclusion':
      return good
        ? steps.inclusion.good(number.format(verdict.index + 1), number.format(verdict.size))
        : steps.inclusion.bad;
    case 'signature':
      return good ? steps.signature.good(verdict.origin ?? '') : steps.signature.bad;
    case 'history':
      return steps.history[step.history ?? 'unknown'];
  }
}
