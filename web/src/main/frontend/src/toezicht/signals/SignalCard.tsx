import { useRef, useState } from 'preact/hooks';
import { Button } from '../../shared/Button';
import { dateOf, dayInWords } from '../../shared/time';
import { type Filters, searchOf } from '../filters';
import { t } from '../texts';
import { JudgeForm } from './JudgeForm';
import { type Judgement, type Signal, type Verdict, VERDICTS } from './model';
import { filtersFor, sayOf, whenOf } from './words';

interface Props {
  signal: Signal;
  now: Date;
  onChoose: (filters: Filters) => void;
  onJudged: (signal: Signal) => void;
}

/** One signal: why it is shown, its entries, and what an officer thinks of it. */
export function SignalCard({ signal, now, onChoose, onJudged }: Props) {
  const [choosing, choose] = useState(signal.judgements.length === 0 || signal.grown);
  const [verdict, setVerdict] = useState<Verdict>();
  const buttons = useRef<HTMLDivElement>(null);
  const [latest, ...earlier] = signal.judgements;
  const said = sayOf(signal);
  const filters = filtersFor(signal);

  function cancel() {
    const at = VERDICTS.indexOf(verdict ?? 'fine');
    setVerdict(undefined);
    buttons.current?.querySelectorAll('button')[at]?.focus();
  }

  return (
    <li class="signal">
      <p class="signal__say">{said}</p>
      <p class="signal__when">
        {whenOf(signal, now)}{' '}
        <a
          class="nl-link"
          href={`/toezicht/${searchOf(filters)}`}
          onClick={(event) => {
            event.preventDefault();
            onChoose(filters);
          }}
        >
          {t.signals.entries(signal.times)}
          <span class="visually-hidden">{t.signals.about(said)}</span>
        </a>
      </p>
      {signal.grown && <p class="signal__grown">{t.signals.grown}</p>}
      {latest && <Said judgement={latest} />}
      {earlier.length > 0 && (
        <details class="signal__earlier">
          <summary>
            {t.signals.earlier} ({earlier.length})
          </summary>
          {earlier.map((one) => (
            <Said key={one.at} judgement={one} />
          ))}
        </details>
      )}
      {signal.own ? (
        <p class="hint">{t.signals.own}</p>
      ) : choosing ? (
        <div ref={buttons} class="signal__verdicts" role="group" aria-label={t.signals.judge}>
          {VERDICTS.map((one) => (
            <Button
              key={one}
              kind="secondary"
              pressed={verdict === one}
              onClick={() => setVerdict(one)}
            >
              {t.signals.verdicts[one]}
              <span class="visually-hidden">{t.signals.about(said)}</span>
            </Button>
          ))}
        </div>
      ) : (
        <Button kind="subtle" icon="edit" onClick={() => choose(true)}>
          {t.signals.change}
          <span class="visually-hidden">{t.signals.about(said)}</span>
        </Button>
      )}
      {verdict && (
        <JudgeForm
          key={verdict}
          signal={signal}
          verdict={verdict}
          onJudged={onJudged}
          onCancel={cancel}
        />
      )}
    </li>
  );
}

function Said({ judgement }: { judgement: Judgement }) {
  return (
    <div class="signal__said">
      <p>
        <span class={`signal__verdict signal__verdict--${judgement.verdict}`}>
          {t.signals.verdicts[judgement.verdict]}
        </span>{' '}
        <span class="hint">{t.signals.by(judgement.by, dayInWords(dateOf(judgement.at)))}</span>
      </p>
      {judgement.note && (
        <p class="signal__note" dir="auto">
          {judgement.note}
        </p>
      )}
    </div>
  );
}
