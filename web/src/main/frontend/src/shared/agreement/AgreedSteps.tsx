import { useState } from 'preact/hooks';
import { api } from '../api';
import { Button } from '../Button';
import type { Uuid } from '../contract';
import { newId } from '../ids';
import { Broken, Skeleton } from '../States';
import { sentenceFor } from '../texts';
import { dateOf } from '../time';
import type { Loaded } from '../useLoaded';
import './agreement.css';
import { NewStep, type Wish } from './NewStep';
import { StepLine } from './StepLine';
import { type Agreement, type Side, type State, withChanged } from './model';
import { stepTexts } from './texts';

interface Props {
  /** Who looks. */
  self: Side;
  /** What each of the two is called on this screen. */
  names: Record<Side, string>;
  steps: Loaded<Agreement[]>;
  /** Where a new one is put, without the id. */
  path: string;
}

/** What was agreed: to be done on top, with a box to tick, and below it what has been. */
export function AgreedSteps({ self, names, steps, path }: Props) {
  const words = stepTexts();
  const [adding, setAdding] = useState(false);
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState('');
  const list = steps.data;

  async function put(where: string, body: object): Promise<Agreement | undefined> {
    setProblem('');
    setSaid('');
    try {
      const changed = await api.put<Agreement>(where, body);
      steps.put(withChanged(list ?? [], changed));
      return changed;
    } catch (error) {
      setProblem(sentenceFor(error));
      return undefined;
    }
  }

  async function mark(id: Uuid, state: State) {
    const changed = await put(`/api/agreements/${id}/state`, { state });
    if (changed?.state === 'done' && self === 'youth') setSaid(words.well);
  }

  async function agree(wish: Wish) {
    if (await put(`${path}/${newId()}`, wish)) setAdding(false);
  }

  if (!list) {
    return steps.error ? (
      <Broken title={words.failed} error={steps.error} onRetry={steps.reload} />
    ) : (
      <Skeleton rows={2} />
    );
  }
  const open = list.filter((one) => one.state === 'open');
  const over = list.filter((one) => one.state !== 'open');
  const done = over.filter((one) => one.state === 'done').length;
  const line = (one: Agreement) => (
    <StepLine
      key={one.id}
      step={one}
      who={one.doer === 'other' ? (one.party ?? '') : names[one.doer]}
      mayMark={self === 'staff' || one.doer !== 'staff'}
      today={dateOf(new Date())}
      onMark={(state) => void mark(one.id, state)}
    />
  );
  return (
    <div class="agreed">
      {open.length === 0 && !adding && (
        <p class="agreed__none">
          {words.none} {words.noneHint}
        </p>
      )}
      <ul class="agreed__list">{open.map(line)}</ul>
      <p class="agreed__problem" role="alert">
        {problem}
      </p>
      <p class="agreed__said" role="status">
        {said}
      </p>
      {adding ? (
        <NewStep self={self} names={names} onAgree={agree} onCancel={() => setAdding(false)} />
      ) : (
        <Button kind="secondary" onClick={() => setAdding(true)}>
          {words.add}
        </Button>
      )}
      {over.length > 0 && (
        <details class="agreed__past" open={self === 'youth' && done > 0}>
          <summary>{done > 0 ? words.succeeded(done) : words.past}</summary>
          <ul class="agreed__list">{over.map(line)}</ul>
        </details>
      )}
    </div>
  );
}
