import { useEffect, useRef, useState } from 'preact/hooks';
import { api } from '../../shared/api';
import { Button } from '../../shared/Button';
import type { Field } from '../../shared/Composer';
import type { Message, Uuid } from '../../shared/contract';
import { sentenceFor } from '../../shared/texts';
import { momentInWords } from '../../shared/time';
import { useNow } from '../../shared/useNow';
import { newId } from '../../shared/ids';
import type { Person } from '../model';
import { LaterDialog } from '../sending/LaterDialog';
import { isQuiet, nextEight } from '../sending/moment';
import { shortcutsOn } from '../shortcuts';
import { t } from '../texts';
import { useWork } from '../work';
import { ChannelHint } from './ChannelHint';
import { type Filled, type Phrase, gapIn, joined } from './model';
import { occasionOf } from './moments';
import { PhrasePicker } from './PhrasePicker';
import { Suggestions } from './Suggestions';

interface Props {
  field: Field;
  youth: Uuid;
  thread: Uuid;
  person: Person | undefined;
  messages: readonly Message[];
  /** A message was planned. */
  onPlanned: () => void;
}

/** What stands above the writing field: a text that fits the moment, all texts, and sending later. */
export function WritingTools({ field, youth, thread, person, messages, onPlanned }: Props) {
  const { inbox, phrases, say } = useWork();
  const now = useNow();
  const [open, setOpen] = useState<'texts' | 'later'>();
  const [busy, setBusy] = useState(false);
  const own = useRef<HTMLDivElement>(null);
  const latest = useRef(field);
  latest.current = field;
  const empty = field.text.trim() === '';
  const first = person?.name.split(' ')[0] ?? '';
  const listed = inbox.data?.people.find((one) => one.youth === person?.youth);
  const occasion = occasionOf(now, {
    silentBeyond: listed?.silentBeyond ?? false,
    silentDays: listed?.silentDays ?? 0,
    appointments: person?.appointments ?? [],
    steps: person?.steps ?? [],
    outflowOn: person?.case?.outflowOn,
    messages,
  });
  // Who wrote last waits for an answer, and is told of it at once.
  const late = isQuiet(now) && messages.at(-1)?.from.kind !== 'youth';

  useEffect(() => {
    const form = own.current?.closest('form');
    const slash = (event: KeyboardEvent) => {
      if (event.key !== '/' || latest.current.text !== '' || !shortcutsOn()) return;
      if (!(event.target instanceof HTMLTextAreaElement) || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      setOpen('texts');
    };
    form?.addEventListener('keydown', slash);
    return () => form?.removeEventListener('keydown', slash);
  }, []);

  /** Puts a text in the field, filled in for this person, with the cursor on what is still open. */
  async function choose({ text }: Phrase) {
    setOpen(undefined);
    let filled = text;
    if (gapIn(text)) {
      try {
        const asked = { text, youths: [youth] };
        filled = (await api.post<Filled[]>('/api/phrases/filled', asked))[0]?.text ?? text;
      } catch (error) {
        say(sentenceFor(error));
      }
    }
    const whole = joined(latest.current.text, filled);
    const gap = gapIn(whole);
    latest.current.write(whole, gap?.start, gap?.end);
  }

  async function plan(text: string, dueAt: string, id: Uuid) {
    await api.post(`/api/threads/${thread}/planned`, { id, text, dueAt });
    latest.current.write('');
    onPlanned();
    say(t.sending.ready(momentInWords(dueAt)));
  }

  async function atEight() {
    setBusy(true);
    try {
      await plan(field.text, nextEight(new Date()), newId());
    } catch (error) {
      say(sentenceFor(error));
    }
    setBusy(false);
  }

  return (
    <div class="writing-tools" ref={own}>
      {person && <ChannelHint person={person} text={field.text} />}
      {empty && (
        <Suggestions
          occasion={occasion}
          phrases={phrases.data ?? []}
          first={first}
          onChoose={(phrase) => void choose(phrase)}
        />
      )}
      {!empty && late && (
        <p class="writing-tools__night">
          <span>{t.sending.night(first)}</span>
          <Button
            kind="secondary"
            busy={busy}
            disabled={!field.sendable}
            onClick={() => void atEight()}
          >
            {t.sending.atEight}
          </Button>
        </p>
      )}
      <span class="writing-tools__do">
        <Button kind="subtle" icon="chat" data-texts="" onClick={() => setOpen('texts')}>
          {t.wording.open}
        </Button>
        {!empty && (
          <Button
            kind="subtle"
            icon="clock"
            disabled={!field.sendable}
            onClick={() => setOpen('later')}
          >
            {t.sending.later}
          </Button>
        )}
      </span>
      {open === 'texts' && (
        <PhrasePicker
          moment={occasion.moment}
          onChoose={(phrase) => void choose(phrase)}
          onClose={() => setOpen(undefined)}
        />
      )}
      {open === 'later' && (
        <LaterDialog text={field.text} onPlan={plan} onClose={() => setOpen(undefined)} />
      )}
    </div>
  );
}
