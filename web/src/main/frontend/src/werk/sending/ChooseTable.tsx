import type { TargetedKeyboardEvent } from 'preact';
import type { Uuid } from '../../shared/contract';
import { Icon } from '../../shared/Icon';
import { reachTexts } from '../../shared/reach/texts';
import { shortMoment } from '../../shared/time';
import { useNow } from '../../shared/useNow';
import type { InboxPerson } from '../model';
import { isSilent, since } from '../people';
import { t } from '../texts';
import type { Taste } from './model';
import { MOST, canBeChosen } from './several';

interface Props {
  people: readonly InboxPerson[];
  tastes: readonly Taste[];
  chosen: readonly Uuid[];
  onChoose: (chosen: Uuid[]) => void;
}

/** Everyone with what they want and when there was contact. Arrows go from one to the next. */
export function ChooseTable({ people, tastes, chosen, onChoose }: Props) {
  const now = useNow();
  const known = new Map(tastes.map((one) => [one.youth, one]));

  function walk(event: TargetedKeyboardEvent<HTMLTableSectionElement>) {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (!step) return;
    const boxes = [
      ...event.currentTarget.querySelectorAll<HTMLInputElement>('input:not(:disabled)'),
    ];
    const next = boxes[boxes.indexOf(event.target as HTMLInputElement) + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }

  return (
    <div class="several__table" tabIndex={0} role="region" aria-label={t.several.steps.choose}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.several.name}</th>
            <th scope="col">{t.several.wants}</th>
            <th scope="col">{t.several.last}</th>
          </tr>
        </thead>
        <tbody onKeyDown={walk}>
          {people.map((one) => {
            const on = chosen.includes(one.youth);
            const may = canBeChosen(one) && (on || chosen.length < MOST);
            const last = latest(one);
            return (
              <tr key={one.youth} class={on ? 'several__row several__row--on' : 'several__row'}>
                <th scope="row">
                  <label class="check">
                    <input
                      type="checkbox"
                      class="utrecht-checkbox"
                      aria-label={t.several.choose(one.name)}
                      checked={on}
                      disabled={!may}
                      onChange={() =>
                        onChoose(
                          on
                            ? chosen.filter((youth) => youth !== one.youth)
                            : [...chosen, one.youth],
                        )
                      }
                    />
                    {one.name}
                  </label>
                </th>
                <td>
                  <Wants taste={known.get(one.youth)} ended={!canBeChosen(one)} />
                </td>
                <td>
                  {last ? shortMoment(last, now) : t.several.never} <State person={one} now={now} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** What must not be overlooked before somebody gets the same as everybody. */
function State({ person, now }: { person: InboxPerson; now: Date }) {
  if (person.worrySince) return <span class="worries">{t.worry.first}</span>;
  if (person.waitingSince) {
    return <span class="waits">{t.people.waits(since(person.waitingSince, now))}</span>;
  }
  if (isSilent(person)) return <span class="silent">{t.people.silent(person.silentDays)}</span>;
  return null;
}

function Wants({ taste, ended }: { taste: Taste | undefined; ended: boolean }) {
  const words = reachTexts();
  if (ended) return <span class="hint">{t.several.ended}</span>;
  if (!taste) return <span class="hint">{t.several.notAsked}</span>;
  const names = (channels: Taste['wanted']) =>
    channels.map((channel) => words.channel[channel].toLowerCase()).join(', ');
  const others = taste.excluded.filter((channel) => channel !== 'chat');
  return (
    <>
      {names(taste.wanted)}
      {taste.excluded.includes('chat') && (
        <span class="rather-not">
          <Icon name="warning" /> {t.several.ratherNoChat}
        </span>
      )}
      {others.length > 0 && <span class="hint"> {t.several.excluded(names(others))}</span>}
    </>
  );
}

function latest({ lastContactAt = '', lastYouthAt = '' }: InboxPerson): string | undefined {
  return (lastContactAt > lastYouthAt ? lastContactAt : lastYouthAt) || undefined;
}
