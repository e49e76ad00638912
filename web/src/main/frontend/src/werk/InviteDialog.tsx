import { useState } from 'preact/hooks';
import { api } from '../shared/api';
import { Button } from '../shared/Button';
import { Dialog } from '../shared/Dialog';
import { sentenceFor } from '../shared/texts';
import { codeWays, linkWays, withLink, type Handing } from './handing';
import { Invited } from './Invited';
import type { Invitation, Person } from './model';
import { t } from './texts';

/** Makes an invitation: a link that goes one way, and six digits that go another. */
export function InviteDialog({ person, onClose }: { person: Person; onClose: () => void }) {
  const [handing, setHanding] = useState<Handing>({ link: 'screen', code: 'voice' });
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const [invitation, setInvitation] = useState<Invitation>();

  async function make() {
    setBusy(true);
    setProblem('');
    try {
      const path = `/api/youths/${person.youth}/invitations`;
      setInvitation(await api.post<Invitation>(path, handing));
    } catch (error) {
      setProblem(sentenceFor(error));
    }
    setBusy(false);
  }

  const wide = invitation !== undefined && handing.link === 'screen';
  return (
    <Dialog title={t.invite.title(person.name)} onClose={onClose} wide={wide}>
      {invitation ? (
        <Invited person={person} handing={handing} invitation={invitation} onClose={onClose} />
      ) : (
        <div class="form">
          <p>{t.invite.explain(person.name.split(' ')[0] ?? person.name)}</p>
          <Ways
            name="link"
            legend={t.invite.linkHow}
            ways={linkWays(person)}
            words={t.invite.links}
            chosen={handing.link}
            onChoose={(link) => setHanding(withLink(handing, link))}
          />
          <Ways
            name="code"
            legend={t.invite.codeHow}
            ways={codeWays(person, handing.link)}
            words={t.invite.codes}
            chosen={handing.code}
            onChoose={(code) => setHanding({ ...handing, code })}
          />
          <p class="hint">
            {t.invite.apart} {t.invite.earlier}
          </p>
          <p class="form__problem" role="alert">
            {problem}
          </p>
          <div class="form__do">
            <Button kind="secondary" onClick={onClose}>
              {t.cancel}
            </Button>
            <Button kind="primary" busy={busy} data-first="" onClick={() => void make()}>
              {t.invite.make}
            </Button>
          </div>
        </div>
      )}
    </Dialog>
  );
}

interface WaysProps<W extends string> {
  name: string;
  legend: string;
  ways: W[];
  words: Record<W, string>;
  chosen: W;
  onChoose: (way: W) => void;
}

function Ways<W extends string>({ name, legend, ways, words, chosen, onChoose }: WaysProps<W>) {
  return (
    <fieldset class="choices">
      <legend class="field__label">{legend}</legend>
      <div class="choices__row">
        {ways.map((way) => (
          <label key={way} class="choice">
            <input
              type="radio"
              name={name}
              checked={chosen === way}
              onChange={() => onChoose(way)}
            />
            {words[way]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
