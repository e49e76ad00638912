import { useState } from 'preact/hooks';
import { Button } from '../shared/Button';
import { Icon } from '../shared/Icon';
import { language } from '../shared/language';
import { asked } from '../shared/side';
import { Skeleton } from '../shared/States';
import { dateInWords, dateOf } from '../shared/time';
import type { Loaded } from '../shared/useLoaded';
import { useNow } from '../shared/useNow';
import type { Companion } from '../shared/companion/model';
import { AgreedPart } from './AgreedPart';
import { AlongPart } from './AlongPart';
import { AppointmentCard } from './AppointmentCard';
import { CloseDialog } from './CloseDialog';
import { canClose } from './course';
import { CourseLine } from './CourseLine';
import { Devices } from './Devices';
import { GlassPart } from './GlassPart';
import { HandoverDialog } from './HandoverDialog';
import { InviteDialog } from './InviteDialog';
import { isAhead } from './meeting';
import type { Person } from './model';
import { ReachPart } from './ReachPart';
import { RatherNot } from './RatherNot';
import { StepRow } from './StepRow';
import { t } from './texts';
import { useWork } from './work';

interface Props {
  person: Loaded<Person>;
  name: string;
  onPlan: () => void;
  /** Opens the conversation with somebody who talks along. */
  onAlong: (companion: Companion) => void;
  /** The case or an appointment changed. */
  onChanged: () => void;
  /** Back to the conversation, where both do not fit beside each other. */
  onBack: () => void;
}

/** Who somebody is, where they stand, and what comes next. */
export function PersonPane({ person, name, onPlan, onAlong, onChanged, onBack }: Props) {
  const [open, setOpen] = useState<'invite' | 'close' | 'hand'>();
  const { say } = useWork();
  const { data } = person;
  return (
    <aside class="about" aria-label={t.person.title(name)}>
      <div class="about__back">
        <Button kind="subtle" icon="back" onClick={onBack}>
          {t.conversation.toConversation}
        </Button>
      </div>
      {!data ? (
        <Skeleton rows={8} />
      ) : (
        <>
          <Facts person={data} />
          {data.restricted && (
            <p class="about__restricted" role="note">
              {t.person.restricted(data.name.split(' ')[0] ?? '')}
            </p>
          )}
          <GlassPart person={data} />
          <div class="about__do">
            <Button kind="primary" icon="calendar" onClick={onPlan}>
              {t.person.plan}
            </Button>
            {!data.glassUntil && (
              <Button kind="secondary" icon="device" onClick={() => setOpen('invite')}>
                {t.person.invite}
              </Button>
            )}
          </div>
          <ReachPart person={data} onChanged={person.reload} />
          {!data.glassUntil && <AlongPart person={data} onOpen={onAlong} />}
          <Course person={data} onClose={() => setOpen('close')} onHand={() => setOpen('hand')} />
          <AgreedPart person={data} />
          <Steps person={data} onChanged={person.reload} />
          <Meetings person={data} onChanged={onChanged} />
          {!data.glassUntil && <Devices person={data} onChanged={person.reload} />}
          <section class="about__part">
            <h3 class="about__title">{t.person.file}</h3>
            <a
              class="nl-link with-icon"
              href={asked(`/api/threads/${data.thread}/transcript`)}
              download="gesprek.pdf"
            >
              <Icon name="letter" /> {t.person.transcript}
            </a>
          </section>
          {open === 'invite' && <InviteDialog person={data} onClose={() => setOpen(undefined)} />}
          {open === 'hand' && data.case && (
            <HandoverDialog
              name={data.name}
              caseId={data.case.id}
              owner={data.case.owner.id}
              onHanded={() => {
                setOpen(undefined);
                say(t.handover.done);
                onChanged();
              }}
              onClose={() => setOpen(undefined)}
            />
          )}
          {/* It stays open after closing, with the plan that was made. */}
          {open === 'close' && data.case && (
            <CloseDialog
              name={data.name}
              card={data.case}
              onClosed={onChanged}
              onClose={() => setOpen(undefined)}
            />
          )}
        </>
      )}
    </aside>
  );
}

function Facts({ person }: { person: Person }) {
  const now = useNow();
  const facts = [
    person.born && t.person.age(ageOn(person.born, dateOf(now))),
    person.language && t.person.language(languageName(person.language)),
  ].filter(Boolean);
  return (
    <section class="facts">
      <h2 class="facts__name">{person.name}</h2>
      {facts.length > 0 && <p class="facts__line">{facts.join(', ')}</p>}
      <ul class="facts__reach">
        {person.phone && (
          <li>
            <a class="nl-link" href={`tel:${person.phone}`}>
              <Icon name="phone" />
              <span class="visually-hidden">{t.person.phone} </span>
              {readable(person.phone)}
            </a>
            <RatherNot person={person} channel="phone" />
          </li>
        )}
        {person.mail && (
          <li>
            <a class="nl-link" href={`mailto:${person.mail}`}>
              <Icon name="letter" />
              <span class="visually-hidden">{t.person.mail} </span>
              {person.mail}
            </a>
            <RatherNot person={person} channel="mail" />
          </li>
        )}
      </ul>
      {person.notArriving?.map((way) => (
        <p key={way} class="device-copy">
          <Icon name="warning" />
          {t.person.notArriving[way]}
        </p>
      ))}
    </section>
  );
}

interface CourseProps {
  person: Person;
  onClose: () => void;
  onHand: () => void;
}

function Course({ person, onClose, onHand }: CourseProps) {
  const { session } = useWork();
  const card = person.case;
  return (
    <section class="about__part">
      <h3 class="about__title">{t.person.course}</h3>
      {!card ? (
        <p class="hint">{t.person.noCase}</p>
      ) : (
        <>
          <CourseLine phase={card.phase} />
          <p class="hint">
            {card.outcome && card.outflowOn
              ? t.person.closedTo[card.outcome](dateInWords(card.outflowOn))
              : t.person.opened(dateInWords(card.openedOn))}
            <br />
            {t.person.owner(card.owner.name)}
          </p>
          {canClose(card) && !person.glassUntil && (
            <Button kind="subtle" class="about__close" onClick={onClose}>
              {t.person.closeCase}
            </Button>
          )}
          {card.owner.id === session.id && card.phase !== 'ended' && (
            <Button kind="subtle" class="about__close" onClick={onHand}>
              {t.handover.open}
            </Button>
          )}
        </>
      )}
    </section>
  );
}

function Steps({ person, onChanged }: { person: Person; onChanged: () => void }) {
  const past = person.steps.filter((step) => step.result);
  const ahead = person.steps.filter((step) => !step.result);
  return (
    <section class="about__part">
      <h3 class="about__title">{t.person.steps}</h3>
      {ahead.length === 0 && <p class="hint">{t.person.noSteps}</p>}
      <ul class="steps">
        {ahead.map((step) => (
          <StepRow key={step.step} step={step} name={person.name} onRecorded={onChanged} />
        ))}
      </ul>
      {past.length > 0 && (
        <details class="more">
          <summary>{t.person.doneSteps(past.length)}</summary>
          <ul class="steps">
            {past.map((step) => (
              <StepRow key={step.step} step={step} name={person.name} onRecorded={onChanged} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Meetings({ person, onChanged }: { person: Person; onChanged: () => void }) {
  const now = useNow();
  const all = [...person.appointments].sort((a, b) => a.startsAt.localeCompare(b.startsAt));
  const ahead = all.filter((one) => isAhead(one, now));
  const past = all.filter((one) => !isAhead(one, now)).reverse();
  const card = (one: (typeof all)[number]) => (
    <li key={one.id}>
      <AppointmentCard appointment={one} name={person.name} onChanged={onChanged} />
    </li>
  );
  return (
    <section class="about__part">
      <h3 class="about__title">{t.person.appointments}</h3>
      {all.length === 0 && <p class="hint">{t.person.noAppointments}</p>}
      <ul class="meetings">{ahead.map(card)}</ul>
      {past.length > 0 && (
        <details class="more">
          <summary>{t.person.pastAppointments(past.length)}</summary>
          <ul class="meetings">{past.map(card)}</ul>
        </details>
      )}
    </section>
  );
}

function ageOn(born: string, today: string): number {
  const years = Number(today.slice(0, 4)) - Number(born.slice(0, 4));
  return today.slice(5) < born.slice(5) ? years - 1 : years;
}

function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames([language()], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** A Dutch mobile number in groups, as people say it: `06 12 34 56 78`; others as they are. */
function readable(phone: string): string {
  const mobile = /^\+316(\d{2})(\d{2})(\d{2})(\d{2})$/.exec(phone);
  return mobile ? `06 ${mobile.slice(1).join(' ')}` : phone;
}
