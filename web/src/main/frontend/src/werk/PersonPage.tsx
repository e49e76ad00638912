import { useEffect, useState } from 'preact/hooks';
import { isProblem } from '../shared/api';
import { Button } from '../shared/Button';
import type { Companion } from '../shared/companion/model';
import { companionTexts } from '../shared/companion/texts';
import type { Uuid } from '../shared/contract';
import { Broken, Skeleton } from '../shared/States';
import { useLoaded } from '../shared/useLoaded';
import { AlongPane } from './AlongPane';
import { ConversationPane } from './ConversationPane';
import { GlassDialog } from './GlassDialog';
import type { Person } from './model';
import { PersonPane } from './PersonPane';
import { PlanDialog } from './PlanDialog';
import { t } from './texts';
import { useWork } from './work';

interface Props {
  youth: Uuid;
  /** Counts the presses of the key that plans an appointment. */
  planning: number;
}

/** One young person: the conversation in the middle, who they are beside it. */
export function PersonPage({ youth, planning }: Props) {
  const { inbox, live, go } = useWork();
  const person = useLoaded<Person>(`/api/youths/${youth}`);
  const [about, setAbout] = useState(false);
  const [plan, setPlan] = useState(false);
  const [breaking, setBreaking] = useState(false);
  const [along, setAlong] = useState<Companion>();
  const inList = inbox.data?.people.find((one) => one.youth === youth);
  const name = person.data?.name ?? inList?.name;
  const thread = person.data?.thread ?? inList?.thread;

  /** A case or an appointment changed: the list tells of both as well. */
  function changed() {
    person.reload();
    inbox.reload();
  }

  useEffect(() => setAlong(undefined), [youth]);
  useEffect(() => {
    document.title = t.title(name ?? t.conversation.title);
  }, [name]);
  const leaveAt = person.data?.glassUntil;
  useEffect(() => {
    if (!leaveAt) return undefined;
    // What was shown for an hour does not stay on the screen.
    const timer = setTimeout(() => location.reload(), Date.parse(leaveAt) - Date.now() + 1_000);
    return () => clearTimeout(timer);
  }, [leaveAt]);
  useEffect(() => {
    if (planning > 0 && person.data) setPlan(true);
  }, [planning]);
  useEffect(
    () =>
      live.on((event) => {
        // An appointment was made, answered or called off: the facts beside it changed too.
        if (event.type !== 'message' || event.message.thread !== thread) return;
        if (event.message.kind !== 'text') person.reload();
      }),
    [live, thread, person.reload],
  );

  if (person.error && !person.data) {
    const gone = isProblem(person.error, 'not-found', 'refused');
    const stranger =
      isProblem(person.error, 'refused') && person.error.problem.reason !== 'other-organisation';
    return (
      <main id="inhoud" class="person-page person-page--broken" tabIndex={-1}>
        <h1 class="visually-hidden">{name ?? t.conversation.title}</h1>
        <Broken
          title={gone ? t.person.notFound : t.person.failed}
          error={person.error}
          {...(gone ? {} : { onRetry: person.reload })}
        />
        {stranger && (
          <div class="glass-offer">
            <p>{t.glass.noTie}</p>
            <Button kind="secondary" onClick={() => setBreaking(true)}>
              {t.glass.ask}
            </Button>
          </div>
        )}
        {breaking && (
          <GlassDialog
            youth={youth}
            onOpened={() => {
              setBreaking(false);
              person.reload();
            }}
            onClose={() => setBreaking(false)}
          />
        )}
      </main>
    );
  }
  return (
    <main
      id="inhoud"
      class={about ? 'person-page person-page--about' : 'person-page'}
      tabIndex={-1}
    >
      <h1 class="visually-hidden">{name ?? t.conversation.title}</h1>
      <section
        class="talk"
        aria-label={along ? companionTexts().talk(along.name) : t.conversation.with(name ?? '')}
      >
        <header class="talk__head">
          <Button
            class="talk__back"
            kind="subtle"
            icon="back"
            iconOnly
            onClick={() => go({ page: 'people' })}
          >
            {t.back}
          </Button>
          <p class="talk__name" aria-hidden="true">
            {along ? companionTexts().talk(along.name) : (name ?? <span class="skeleton__row" />)}
          </p>
          {along && (
            <Button kind="secondary" onClick={() => setAlong(undefined)}>
              {companionTexts().back}
            </Button>
          )}
          <Button class="talk__about" kind="subtle" icon="person" onClick={() => setAbout(true)}>
            {t.conversation.about(firstName(name))}
          </Button>
        </header>
        {along ? (
          <AlongPane companion={along} />
        ) : thread ? (
          <ConversationPane
            youth={youth}
            thread={thread}
            person={person.data}
            onChanged={changed}
          />
        ) : (
          <Skeleton rows={6} />
        )}
      </section>
      <PersonPane
        person={person}
        name={name ?? ''}
        onPlan={() => setPlan(true)}
        onAlong={(companion) => {
          setAlong(companion);
          setAbout(false);
        }}
        onChanged={changed}
        onBack={() => setAbout(false)}
      />
      {plan && person.data && (
        <PlanDialog person={person.data} onPlanned={changed} onClose={() => setPlan(false)} />
      )}
    </main>
  );
}

function firstName(name: string | undefined): string {
  return name?.split(' ')[0] ?? '';
}
