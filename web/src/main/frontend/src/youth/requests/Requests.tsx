import { useEffect, useRef, useState } from 'preact/hooks';
import { api } from '../../shared/api';
import { Button } from '../../shared/Button';
import type { Session, Uuid } from '../../shared/contract';
import { newId } from '../../shared/ids';
import { asked } from '../../shared/side';
import { Register } from '../../shared/register/Register';
import { registerTexts } from '../../shared/register/texts';
import { isOpen, type Kind, KINDS, type Request } from '../../shared/request/model';
import { Broken } from '../../shared/States';
import { sentenceFor } from '../../shared/texts';
import { dateOf, dayInWords } from '../../shared/time';
import { useLoaded } from '../../shared/useLoaded';
import './requests.css';
import { requestTexts } from './texts';

export interface Asking {
  kind: Kind;
  text: string;
}

interface Props {
  /** What is being asked, from here or from a line above; nothing when nothing is. */
  asking: Asking | undefined;
  onAsk: (asking: Asking | undefined) => void;
}

/** Asking the privacy officer in two taps, what was asked, and the answers. */
export function Requests({ asking, onAsk }: Props) {
  const t = requestTexts();
  const requests = useLoaded<Request[]>('/api/me/requests');
  const session = useLoaded<Session>('/api/session');
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState('');
  const section = useRef<HTMLElement>(null);

  useEffect(() => {
    if (asking) section.current?.scrollIntoView({ block: 'start' });
    setProblem('');
  }, [asking]);

  async function send(text: string) {
    if (!asking) return;
    try {
      const trimmed = text.trim();
      await api.put(`/api/me/requests/${newId()}`, {
        kind: asking.kind,
        ...(trimmed && { text: trimmed }),
      });
      onAsk(undefined);
      setSaid(t.sent);
      requests.reload();
    } catch (error) {
      setProblem(sentenceFor(error));
    }
  }

  async function withdraw(id: Uuid) {
    setSaid('');
    try {
      await api.delete(`/api/me/requests/${id}`);
    } catch (error) {
      setProblem(sentenceFor(error));
    }
    requests.reload();
  }

  return (
    <section ref={section} class="page__part requests" aria-labelledby="requests-title">
      <h2 class="nl-heading nl-heading--level-2" id="requests-title">
        {t.title}
      </h2>
      <p class="nl-paragraph">{t.lead}</p>
      <p class="requests__said" role="status">
        {said}
      </p>
      <p class="requests__problem" role="alert">
        {problem}
      </p>
      {asking ? (
        <Form
          key={asking.kind + asking.text}
          asking={asking}
          onSend={send}
          onCancel={() => onAsk(undefined)}
        />
      ) : (
        <ul class="requests__kinds">
          {KINDS.map((kind) => (
            <li key={kind}>
              <Button
                kind="secondary"
                onClick={() => {
                  setSaid('');
                  onAsk({ kind, text: '' });
                }}
              >
                {t.kind[kind]}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <section class="requests__why" aria-labelledby="why-title">
        <h3 class="nl-heading nl-heading--level-3" id="why-title">
          {registerTexts().title}
        </h3>
        <p class="nl-paragraph">{registerTexts().lead}</p>
        <Register slug={session.data?.organisation?.slug} level={3} />
      </section>
      {requests.error !== undefined && (
        <Broken title={t.failed} error={requests.error} onRetry={requests.reload} />
      )}
      {(requests.data?.length ?? 0) > 0 && (
        <>
          <h3 class="nl-heading nl-heading--level-3">{t.mine}</h3>
          <ul class="requests__list">
            {requests.data?.map((one) => (
              <Asked key={one.id} request={one} onWithdraw={() => void withdraw(one.id)} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

interface FormProps {
  asking: Asking;
  onSend: (text: string) => Promise<void>;
  onCancel: () => void;
}

function Form({ asking, onSend, onCancel }: FormProps) {
  const t = requestTexts();
  const [text, setText] = useState(asking.text);
  const [busy, setBusy] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);

  async function send(event: Event) {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    await onSend(text);
    setBusy(false);
  }

  return (
    <form class="requests__form" onSubmit={send}>
      <p class="requests__kind">{t.kind[asking.kind]}</p>
      {asking.kind === 'access' && (
        <>
          <p class="requests__text">{t.takeHint}</p>
          <a
            class="nl-button nl-button--primary"
            href={asked('/api/me/takeaway')}
            download="mijn-gegevens.zip"
          >
            {t.takeNow}
          </a>
        </>
      )}
      <label class="requests__ask">
        <span>{asking.kind === 'question' ? t.yourWords : t.maybe}</span>
        <textarea
          ref={field}
          class="utrecht-textarea"
          rows={4}
          maxLength={2_000}
          dir="auto"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <p class="requests__do">
        <Button kind="primary" type="submit" busy={busy}>
          {t.send}
        </Button>
        <Button kind="subtle" onClick={onCancel}>
          {t.cancel}
        </Button>
      </p>
    </form>
  );
}

function Asked({ request, onWithdraw }: { request: Request; onWithdraw: () => void }) {
  const t = requestTexts();
  return (
    <li class="requests__one">
      <p class="requests__kind">{t.kind[request.kind]}</p>
      {request.text && (
        <p class="requests__text" dir="auto">
          {request.text}
        </p>
      )}
      <p class="requests__when">
        {t.askedOn(dayInWords(dateOf(request.askedAt)))}
        {isOpen(request) && `. ${t.dueOn(dayInWords(request.dueOn))}.`}
        {request.withdrawn && `. ${t.withdrawn}.`}
        {request.inForce && `. ${t.inForce}.`}
      </p>
      {request.answer && request.outcome && (
        <div class="requests__answer">
          <p class="requests__kind">
            {t.answer}: {t.outcome[request.outcome]}
          </p>
          <p class="requests__text" dir="auto">
            {request.answer}
          </p>
        </div>
      )}
      {isOpen(request) && (
        <Button kind="subtle" onClick={onWithdraw}>
          {t.withdraw}
          <span class="visually-hidden">: {t.kind[request.kind]}</span>
        </Button>
      )}
    </li>
  );
}
