import { useState } from 'preact/hooks';
import { api } from '../../shared/api';
import { isOpen, type Request } from '../../shared/request/model';
import { sentenceFor } from '../../shared/texts';
import { Broken, Skeleton } from '../../shared/States';
import { dateOf, dayInWords, daysBetween } from '../../shared/time';
import { useLoaded } from '../../shared/useLoaded';
import { t } from '../texts';
import { AnswerForm } from './AnswerForm';
import { PaperForm } from './PaperForm';
import { PrintForm } from './PrintForm';
import './requests.css';

/** With this many days left an answer becomes urgent. */
const URGENT_DAYS = 7;

/** What youths asked the privacy office: what waits, the most urgent on top, and what has been. */
export function RequestsDesk() {
  const requests = useLoaded<Request[]>('/api/requests');
  const all = requests.data ?? [];
  const open = all.filter(isOpen);
  const over = all.filter((one) => !isOpen(one));
  return (
    <main id="regels" class="requests-desk" tabIndex={-1}>
      <h1 class="nl-heading nl-heading--level-1">{t.requests.heading}</h1>
      <p class="nl-paragraph">{t.requests.lead}</p>
      <PaperForm onEntered={requests.reload} />
      {!requests.data && requests.error !== undefined && (
        <Broken title={t.requests.failed} error={requests.error} onRetry={requests.reload} />
      )}
      {!requests.data && requests.error === undefined && <Skeleton rows={6} />}
      {requests.data && (
        <>
          <h2 class="nl-heading nl-heading--level-2">{t.requests.open(open.length)}</h2>
          {open.length === 0 && <p class="hint">{t.requests.none}</p>}
          <ul class="requests-desk__list">
            {open.map((one) => (
              <One key={one.id} request={one} onAnswered={requests.reload} />
            ))}
          </ul>
          {over.length > 0 && (
            <>
              <h2 class="nl-heading nl-heading--level-2">{t.requests.over}</h2>
              <ul class="requests-desk__list">
                {over.map((one) => (
                  <One key={one.id} request={one} onAnswered={requests.reload} />
                ))}
              </ul>
            </>
          )}
        </>
      )}
    </main>
  );
}

function One({ request, onAnswered }: { request: Request; onAnswered: () => void }) {
  const [answering, setAnswering] = useState(false);
  const [problem, setProblem] = useState('');
  const left = daysBetween(dateOf(new Date()), request.dueOn);
  const waits = isOpen(request);

  async function lift() {
    setProblem('');
    try {
      await api.post(`/api/requests/${request.id}/lift`);
      onAnswered();
    } catch (error) {
      setProblem(sentenceFor(error));
    }
  }

  return (
    <li class="requests-desk__one">
      <p class="requests-desk__what">
        <strong>{request.name ?? t.requests.erased}</strong>
        <span>{t.requests.kinds[request.kind]}</span>
        {waits && (
          <span
            class={
              left <= URGENT_DAYS
                ? 'requests-desk__due requests-desk__due--urgent'
                : 'requests-desk__due'
            }
          >
            {t.requests.due(left)}
          </span>
        )}
      </p>
      <p class="hint">
        {t.requests.asked(dayInWords(dateOf(request.askedAt)))}
        {request.onPaper && ` ${t.requests.onPaper}`}
        {request.withdrawn && ` ${t.requests.withdrawn}`}
      </p>
      {request.text && (
        <p class="requests-desk__text" dir="auto">
          {request.text}
        </p>
      )}
      {request.answer && request.outcome && (
        <div class="requests-desk__answer">
          <p>
            <strong>{t.requests.outcomes[request.outcome]}</strong>
          </p>
          <p class="requests-desk__text" dir="auto">
            {request.answer}
          </p>
        </div>
      )}
      {request.inForce && (
        <p class="requests-desk__links">
          <span>{t.requests.inForce}</span>{' '}
          <button
            type="button"
            class="nl-button nl-button--secondary"
            aria-label={t.requests.liftOf(request.name ?? '')}
            onClick={() => void lift()}
          >
            {t.requests.lift}
          </button>
        </p>
      )}
      <p class="form__problem" role="alert">
        {problem}
      </p>
      {request.kind === 'access' && !request.withdrawn && request.name && (
        <>
          {request.paperAt && (
            <p class="hint">{t.paper.done(dayInWords(dateOf(request.paperAt)))}</p>
          )}
          <PrintForm request={request} onPrinted={onAnswered} />
        </>
      )}
      {waits && (
        <p class="requests-desk__links">
          <a class="nl-link" href={`/toezicht/?youth=${request.youth}`}>
            {t.requests.log}
          </a>
        </p>
      )}
      {waits &&
        (answering ? (
          <AnswerForm
            request={request}
            onAnswered={onAnswered}
            onCancel={() => setAnswering(false)}
          />
        ) : (
          <button
            type="button"
            class="nl-button nl-button--secondary"
            aria-label={t.requests.answerTo(request.name ?? '')}
            onClick={() => setAnswering(true)}
          >
            {t.requests.answer}
          </button>
        ))}
    </li>
  );
}
