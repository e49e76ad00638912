import { useState } from 'preact/hooks';
import { api } from '../../shared/api';
import { Button } from '../../shared/Button';
import '../../shared/companion/companion.css';
import { Managed } from '../../shared/companion/Managed';
import type { Companion, Terms } from '../../shared/companion/model';
import { TermsForm } from '../../shared/companion/TermsForm';
import { companionTexts } from '../../shared/companion/texts';
import type { Self } from '../../shared/conversation';
import type { Live, LiveState } from '../../shared/live';
import { TalkOfMany } from '../../shared/TalkOfMany';
import { dayInWords } from '../../shared/time';

interface Props {
  companion: Companion;
  self: Self;
  live: Live;
  state: LiveState;
  visible: boolean;
  onRead: () => void;
  onChanged: () => void;
}

/** The conversation with somebody who talks along, or the question whether they may. */
export function CompanionPlace(props: Props) {
  const { companion, self, live, state, visible, onRead, onChanged } = props;
  const t = companionTexts();
  const [open, setOpen] = useState(false);
  const path = `/api/me/companions/${companion.id}`;
  if (!companion.thread) return <Question {...props} path={path} />;
  return (
    <section class="talk" aria-label={t.talk(companion.name)}>
      <h1 class="visually-hidden">{t.talk(companion.name)}</h1>
      <div class="group-bar">
        <p>
          {companion.name} {t.may(companion.writes)} {t.until(dayInWords(companion.endsOn))}
        </p>
        <Button kind="subtle" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t.manage}
        </Button>
      </div>
      {open && <Managed brief companion={companion} path={path} onChanged={onChanged} />}
      <TalkOfMany
        live={live}
        state={state}
        thread={companion.thread}
        self={self}
        visible={visible}
        onRead={onRead}
        empty={t.empty(companion.name)}
        plain
      />
    </section>
  );
}

function Question({ companion, path, onChanged }: Props & { path: string }) {
  const t = companionTexts();

  async function allow(terms: Terms) {
    await api.put(path, terms);
    onChanged();
  }

  return (
    <div class="page">
      <h1 class="nl-heading nl-heading--level-1">{t.question(companion.name)}</h1>
      <p class="nl-paragraph">{t.questionText}</p>
      <TermsForm
        terms={companion}
        decides
        submit={t.letIn}
        refuse={t.no}
        onTerms={allow}
        onRefuse={() => void api.delete(path).then(onChanged, onChanged)}
      />
    </div>
  );
}
