import { useEffect, useState } from 'preact/hooks';
import { Button } from '../shared/Button';
import type { Session, Uuid } from '../shared/contract';
import { DeskHeader } from '../shared/DeskHeader';
import type { Live } from '../shared/live';
import { Broken, Skeleton } from '../shared/States';
import { useLoaded } from '../shared/useLoaded';
import { useNow } from '../shared/useNow';
import { AbsenceDialog } from './AbsenceDialog';
import type TeamTalk from './groups/TeamTalk';
import { GlassDialog } from './GlassDialog';
import { GlassLines } from './GlassPart';
import { HandoverDialog } from './HandoverDialog';
import type { Colleague, Team, TeamPerson } from './model';
import { since } from './people';
import type { Route } from './routes';
import { t } from './texts';
import type { Phrase } from './wording/model';
import { PhrasesDialog } from './wording/PhrasesDialog';

/** What a coordinator needs to see that nobody is forgotten: who, whose and how long. */
interface TeamProps {
  session: Session;
  live: Live;
  go: (route: Route) => void;
}

export function TeamPage({ session, live, go }: TeamProps) {
  const team = useLoaded<Team>('/api/team');
  const [chosen, setChosen] = useState<Uuid>();
  const [away, setAway] = useState(false);
  const [texts, setTexts] = useState(false);
  const [Talk, setTalk] = useState<{ Part: typeof TeamTalk }>();
  const phrases = useLoaded<Phrase[]>(texts ? '/api/phrases' : undefined);

  // What the line hints at here: somebody broke the glass, or the groups of the team changed.
  useEffect(
    () =>
      live.on((event) => {
        if (event.type === 'inbox') team.reload();
      }),
    [live, team.reload],
  );
  useEffect(() => {
    document.title = t.title(t.team.title);
  }, []);

  /** To the conversation of the team, and back to who waits. */
  async function turn() {
    if (Talk) setTalk(undefined);
    else setTalk({ Part: (await import('./groups/TeamTalk')).default });
  }

  return (
    <div class="team-desk">
      <a class="skip" href="#inhoud">
        {t.skip}
      </a>
      <DeskHeader session={session} home="/werk/" texts={t}>
        <div class="desk-header__tools">
          <Button kind="subtle" pressed={Talk !== undefined} onClick={() => void turn()}>
            {t.team.talk}
          </Button>
          <Button kind="subtle" onClick={() => setTexts(true)}>
            {t.wording.open}
          </Button>
          <Button kind="subtle" onClick={() => setAway(true)}>
            {t.absence.open}
          </Button>
        </div>
      </DeskHeader>
      {away && session.id && (
        <AbsenceDialog self={session.id} coordinator onClose={() => setAway(false)} />
      )}
      {texts && <PhrasesDialog coordinator phrases={phrases} onClose={() => setTexts(false)} />}
      <main id="inhoud" class="team" tabIndex={-1}>
        {Talk && session.id ? (
          <Talk.Part session={{ ...session, id: session.id }} />
        ) : (
          <>
            <h1 class="nl-heading nl-heading--level-1">{t.team.title}</h1>
            <p class="nl-paragraph">{t.team.lead}</p>
          </>
        )}
        {Talk ? null : team.data ? (
          <>
            <GlassLines glass={team.data.glass} />
            <Caseloads team={team.data} chosen={chosen} onChoose={setChosen} />
            <People team={team.data} chosen={chosen} onHanded={team.reload} go={go} />
          </>
        ) : team.error ? (
          <Broken title={t.team.failed} error={team.error} onRetry={team.reload} />
        ) : (
          <Skeleton rows={8} />
        )}
      </main>
    </div>
  );
}

interface CaseloadsProps {
  team: Team;
  chosen: Uuid | undefined;
  onChoose: (consultant: Uuid | undefined) => void;
}

function Caseloads({ team, chosen, onChoose }: CaseloadsProps) {
  const now = useNow();
  const own = team.consultants.filter((one) => one.youths > 0);
  return (
    <div class="team__scroll" tabIndex={0} role="region" aria-label={t.team.consultant}>
      <table class="team__table">
        <thead>
          <tr>
            <th scope="col">{t.team.consultant}</th>
            <th scope="col">{t.team.youths}</th>
            <th scope="col">{t.team.waiting}</th>
            <th scope="col">{t.team.silent}</th>
            <th scope="col">{t.team.longest}</th>
          </tr>
        </thead>
        <tbody>
          {own.map((one) => (
            <tr key={one.id} class={chosen === one.id ? 'team__row team__row--here' : 'team__row'}>
              <th scope="row">
                <button
                  type="button"
                  class="nl-link team__choose"
                  aria-pressed={chosen === one.id}
                  onClick={() => onChoose(chosen === one.id ? undefined : one.id)}
                >
                  {one.name}
                </button>
              </th>
              <td>{one.youths}</td>
              <td class={one.waiting > 0 ? 'waits' : undefined}>{one.waiting}</td>
              <td class={one.silent > 0 ? 'silent' : undefined}>{one.silent}</td>
              <td>{one.waitingSince && t.people.waits(since(one.waitingSince, now))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface PeopleProps {
  team: Team;
  chosen: Uuid | undefined;
  onHanded: () => void;
  go: (route: Route) => void;
}

function People({ team, chosen, onHanded, go }: PeopleProps) {
  const [handing, setHanding] = useState<TeamPerson>();
  const [breaking, setBreaking] = useState<TeamPerson>();
  const [said, setSaid] = useState('');
  const shown = team.people.filter((one) => !chosen || one.owner === chosen);
  const names = new Map(team.consultants.map((one: Colleague) => [one.id, one.name]));
  return (
    <section aria-labelledby="team-people">
      <h2 id="team-people" class="nl-heading nl-heading--level-2">
        {t.team.people}{' '}
        <span class="team__count" role="status">
          {t.team.shown(shown.length)}
        </span>
      </h2>
      {shown.length === 0 && <p>{t.team.nobody}</p>}
      <ul class="team__people">
        {shown.map((one) => (
          <TeamRow
            key={one.youth}
            person={one}
            owner={names.get(one.owner) ?? ''}
            onHand={() => setHanding(one)}
            onBreak={() => setBreaking(one)}
          />
        ))}
      </ul>
      <p role="status">{said}</p>
      {handing && (
        <HandoverDialog
          name={handing.name}
          caseId={handing.caseId}
          owner={handing.owner}
          onHanded={() => {
            setHanding(undefined);
            setSaid(t.handover.done);
            onHanded();
          }}
          onClose={() => setHanding(undefined)}
        />
      )}
      {breaking && (
        <GlassDialog
          youth={breaking.youth}
          name={breaking.name}
          onOpened={() => go({ page: 'person', youth: breaking.youth })}
          onClose={() => setBreaking(undefined)}
        />
      )}
      {!chosen && team.more > 0 && <p class="hint">{t.team.more(team.more)}</p>}
    </section>
  );
}

interface RowProps {
  person: TeamPerson;
  owner: string;
  onHand: () => void;
  onBreak: () => void;
}

function TeamRow({ person, owner, onHand, onBreak }: RowProps) {
  const now = useNow();
  return (
    <li class="team__person">
      <span class="team__name">
        <strong>{person.name}</strong> <span class="hint">{t.team.of(owner)}</span>
      </span>
      <span>
        {person.waitingSince ? (
          <span class="waits">{t.people.waits(since(person.waitingSince, now))}</span>
        ) : (
          <span class="silent">{t.people.silent(person.silentDays)}</span>
        )}{' '}
        <Button kind="subtle" onClick={onHand}>
          {t.handover.open} <span class="visually-hidden">{person.name}</span>
        </Button>
        <Button kind="subtle" onClick={onBreak}>
          {t.glass.ask} <span class="visually-hidden">{person.name}</span>
        </Button>
      </span>
    </li>
  );
}
