import { useState } from 'preact/hooks';
import { api } from '../shared/api';
import { Button } from '../shared/Button';
import type { Message } from '../shared/contract';
import { Icon } from '../shared/Icon';
import { sentenceFor } from '../shared/texts';
import { useNow } from '../shared/useNow';
import type { Person } from './model';
import { t } from './texts';
import { onlyTyped } from './tone';
import { useWork } from './work';

interface Props {
  messages: readonly Message[];
  person: Person | undefined;
}

/** What a consultant should know before writing on: a worry, or a long stretch of only typing. */
export function TalkNotes({ messages, person }: Props) {
  const { inbox } = useWork();
  const now = useNow();
  const [quiet, setQuiet] = useState(false);
  if (!person) return null;
  const worry = inbox.data?.people.find((one) => one.youth === person.youth)?.worrySince;
  const typed = !quiet && onlyTyped(messages, person.appointments, now);
  return (
    <div class="talk-notes" role="status">
      {worry && <Worry person={person} />}
      {typed && (
        <p class="talk-notes__tone">
          <Icon name="phone" /> <span>{t.tone.text(person.name.split(' ')[0] ?? '')}</span>
          <Button kind="subtle" icon="close" iconOnly onClick={() => setQuiet(true)}>
            {t.tone.close}
          </Button>
        </p>
      )}
    </div>
  );
}

function Worry({ person }: { person: Person }) {
  const { inbox, say } = useWork();
  const [busy, setBusy] = useState(false);

  async function seen() {
    setBusy(true);
    try {
      await api.post(`/api/youths/${person.youth}/worry/seen`);
      inbox.reload();
    } catch (error) {
      say(sentenceFor(error));
    }
    setBusy(false);
  }

  return (
    <div class="talk-notes__worry">
      <Icon name="warning" />
      <p>
        <strong>{t.worry.title}</strong> {t.worry.text}
      </p>
      <Button kind="secondary" busy={busy} onClick={() => void seen()}>
        {t.worry.seen}
      </Button>
    </div>
  );
}
