import { useEffect, useState } from 'preact/hooks';
import { api } from '../../shared/api';
import { Button } from '../../shared/Button';
import type { Message } from '../../shared/contract';
import { Icon } from '../../shared/Icon';
import { sentenceFor, shared } from '../../shared/texts';
import { momentInWords } from '../../shared/time';
import type { Loaded } from '../../shared/useLoaded';
import { t } from '../texts';
import { useWork } from '../work';
import { LaterDialog } from './LaterDialog';
import type { Planned } from './model';

/** Looks again a little after a message should have gone. */
const LOOK_AFTER_MS = 4_000;
const LONGEST_WAIT_MS = 3_600_000;

interface Props {
  planned: Loaded<Planned[]>;
  messages: readonly Message[];
  /** Takes a text over into the writing field. */
  onReuse: (text: string) => void;
}

/** What waits for this person, or was not sent: seen by staff alone. */
export function PlannedHere({ planned, messages, onReuse }: Props) {
  const [changing, setChanging] = useState<Planned>();
  const { say } = useWork();
  const there = new Set(messages.map((one) => one.id));
  const shown = (planned.data ?? []).filter((one) => !there.has(one.id));
  const next = shown.find((one) => one.state === 'waiting')?.dueAt;

  useEffect(() => {
    if (!next) return undefined;
    const wait = Math.max(0, Date.parse(next) - Date.now()) + LOOK_AFTER_MS;
    if (wait > LONGEST_WAIT_MS) return undefined;
    const timer = setTimeout(planned.reload, wait);
    return () => clearTimeout(timer);
  }, [next, planned.data]);

  async function away(one: Planned) {
    try {
      await api.delete(`/api/planned/${one.id}`);
      if (one.state === 'waiting') say(t.sending.takenBack);
    } catch (error) {
      say(sentenceFor(error));
    }
    planned.reload();
  }

  async function change(text: string, dueAt: string) {
    await api.put(`/api/planned/${changing!.id}`, { text, dueAt });
    say(t.sending.changed);
    planned.reload();
  }

  if (planned.error && !planned.data) {
    return (
      <p class="planned planned--failed" role="alert">
        {t.sending.failed}{' '}
        <Button kind="subtle" onClick={planned.reload}>
          {shared.retry}
        </Button>
      </p>
    );
  }
  if (shown.length === 0) return null;
  return (
    <section class="planned" aria-label={t.sending.planned}>
      <ul>
        {shown.map((one) => (
          <Row
            key={one.id}
            planned={one}
            onChange={() => setChanging(one)}
            onAway={() => void away(one)}
            onReuse={() => {
              onReuse(one.text ?? '');
              void away(one);
            }}
          />
        ))}
      </ul>
      {changing && (
        <LaterDialog
          text={changing.text ?? ''}
          dueAt={changing.dueAt}
          onPlan={change}
          onClose={() => setChanging(undefined)}
        />
      )}
    </section>
  );
}

interface RowProps {
  planned: Planned;
  onChange: () => void;
  onAway: () => void;
  onReuse: () => void;
}

function Row({ planned, onChange, onAway, onReuse }: RowProps) {
  const { session } = useWork();
  const own = planned.author.id === session.id;
  const stopped = planned.state === 'stopped';
  return (
    <li class={stopped ? 'planned__one planned__one--stopped' : 'planned__one'}>
      <Icon name={stopped ? 'warning' : 'clock'} />
      <span class="planned__what">
        <strong>
          {stopped ? `${t.sending.notSent}.` : t.sending.plannedFor(momentInWords(planned.dueAt))}
        </strong>{' '}
        {stopped && planned.reason && <span>{t.sending.reasons[planned.reason]} </span>}
        {!own && <span class="hint">({t.sending.by(planned.author.name)})</span>}
        <span class="planned__text" dir="auto">
          {planned.text}
        </span>
      </span>
      <span class="planned__do">
        {stopped ? (
          <Button kind="subtle" onClick={onReuse}>
            {t.sending.reuse}
          </Button>
        ) : (
          own && (
            <Button kind="subtle" onClick={onChange}>
              {t.sending.change}
            </Button>
          )
        )}
        <Button kind="subtle" onClick={onAway}>
          {stopped ? t.sending.remove : t.sending.takeBack}
        </Button>
      </span>
    </li>
  );
}
