import { useState } from 'preact/hooks';
import { api } from '../shared/api';
import { Button } from '../shared/Button';
import { Dialog } from '../shared/Dialog';
import { newId } from '../shared/ids';
import { ReachForm } from '../shared/reach/ReachForm';
import { TOPICS, type Wishes } from '../shared/reach/model';
import { reachTexts } from '../shared/reach/texts';
import { sentenceFor } from '../shared/texts';
import { dateInWords, dateOf } from '../shared/time';
import { useNow } from '../shared/useNow';
import type { Person } from './model';
import { RhythmDialog } from './RhythmDialog';
import { t } from './texts';
import { useWork } from './work';

/** How this person wants to be reached, and how often that was agreed. */
export function ReachPart({ person, onChanged }: { person: Person; onChanged: () => void }) {
  const { say } = useWork();
  const [open, setOpen] = useState<'wishes' | 'rhythm'>();
  const first = person.name.split(' ')[0] ?? '';
  const words = reachTexts();

  async function save(wishes: Wishes) {
    await api.put(`/api/youths/${person.youth}/reach/wishes`, wishes);
    onChanged();
  }

  async function ask() {
    const link = `${location.origin}/#instellingen/contact`;
    try {
      const text = t.reach.askText(link);
      await api.post(`/api/threads/${person.thread}/messages`, { id: newId(), text });
      say(t.reach.asked);
    } catch (error) {
      say(sentenceFor(error));
    }
  }

  return (
    <section class="about__part reach-part">
      <h3 class="about__title">{t.reach.title}</h3>
      <Rhythm person={person} first={first} />
      <Ways person={person} first={first} />
      <div class="about__do">
        <Button kind="secondary" onClick={() => setOpen('rhythm')}>
          {t.reach.agree}
        </Button>
        <Button kind="subtle" onClick={() => setOpen('wishes')}>
          {t.reach.edit}
        </Button>
        {!person.reach.wishes && (
          <Button kind="subtle" onClick={() => void ask()}>
            {t.reach.ask(first)}
          </Button>
        )}
      </div>
      {open === 'wishes' && (
        <Dialog title={words.title} wide onClose={() => setOpen(undefined)}>
          <ReachForm reach={person.reach} onSave={save} />
        </Dialog>
      )}
      {open === 'rhythm' && (
        <RhythmDialog
          person={person}
          onAgreed={() => {
            setOpen(undefined);
            say(t.reach.agreedNow);
            onChanged();
          }}
          onClose={() => setOpen(undefined)}
        />
      )}
    </section>
  );
}

interface PartProps {
  person: Person;
  first: string;
}

function Rhythm({ person, first }: PartProps) {
  const words = reachTexts();
  const today = dateOf(useNow());
  const { often, agreed, agreements, wishes } = person.reach;
  const now = agreements.find((one) => one.since <= today && (!one.until || one.until > today));
  const others = agreements.filter((one) => one !== now);
  return (
    <>
      <p>
        {agreed && now
          ? t.reach.agreedSince(words.often[often], dateInWords(now.since))
          : t.reach.usual(words.often[often])}
      </p>
      {wishes?.often && wishes.often !== often && (
        <p class="reach-part__wish">{t.reach.wishes(first, words.often[wishes.often])}</p>
      )}
      {others.length > 0 && (
        <details class="more">
          <summary>{t.reach.history(others.length)}</summary>
          <ul class="hint">
            {others.map((one) => (
              <li key={one.since}>
                {t.reach.from(
                  words.often[one.often],
                  dateInWords(one.since),
                  one.until && dateInWords(one.until),
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Ways({ person, first }: PartProps) {
  const words = reachTexts();
  const { wishes, by, at } = person.reach;
  if (!wishes) return <p class="hint">{t.reach.unknown(first)}</p>;
  const names = (channels: Wishes['wanted']) =>
    channels.map((channel) => words.channel[channel]).join(', ');
  return (
    <>
      <dl class="reach-part__ways">
        {wishes.wanted.length > 0 && (
          <>
            <dt>{t.reach.wanted}</dt>
            <dd>{names(wishes.wanted)}</dd>
          </>
        )}
        {wishes.excluded.length > 0 && (
          <>
            <dt>{t.reach.excluded}</dt>
            <dd class="reach-part__not">{names(wishes.excluded)}</dd>
          </>
        )}
        {TOPICS.map((topic) => {
          const channel = wishes.topics[topic];
          return (
            channel && (
              <div key={topic} class="reach-part__topic">
                <dt>{words.topic[topic]}</dt>
                <dd>{words.channel[channel]}</dd>
              </div>
            )
          );
        })}
      </dl>
      {wishes.note && (
        <p class="reach-part__note" dir="auto">
          {wishes.note}
        </p>
      )}
      {at && by && (
        <p class="hint">
          {by === 'youth' ? t.reach.saidBy.youth(first) : t.reach.saidBy.staff},{' '}
          {dateInWords(dateOf(at))}
        </p>
      )}
    </>
  );
}
