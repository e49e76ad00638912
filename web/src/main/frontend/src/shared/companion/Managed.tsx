import { useState } from 'preact/hooks';
import { api } from '../api';
import { Button } from '../Button';
import { sentenceFor } from '../texts';
import { dayInWords, momentInWords } from '../time';
import type { Companion, CompanionLink } from './model';
import { companionTexts } from './texts';

interface Props {
  companion: Companion;
  /** Where it stands, without what is done with it. */
  path: string;
  /** What they may stands beside it already. */
  brief?: boolean;
  onChanged: () => void;
}

/** What somebody may, a link for them, and the end of it. */
export function Managed({ companion, path, brief, onChanged }: Props) {
  const t = companionTexts();
  const [made, setMade] = useState<CompanionLink>();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const { name, standing } = companion;

  async function act(what: () => Promise<void>) {
    setBusy(true);
    setProblem('');
    try {
      await what();
    } catch (error) {
      setProblem(sentenceFor(error));
    }
    setBusy(false);
  }

  const link = () => act(async () => setMade(await api.post<CompanionLink>(`${path}/link`, {})));
  const end = () => {
    if (standing === 'allowed' && !confirm(t.endSure(name))) return;
    void act(async () => {
      await api.delete(path);
      onChanged();
    });
  };

  return (
    <div class="along__managed">
      {!brief && (
        <p class="along__terms">
          {t.relation[companion.relation]}, {t.may(companion.writes)},{' '}
          {t.until(dayInWords(companion.endsOn))}.
        </p>
      )}
      {standing === 'asked' && <p class="along__hint">{t.asked}</p>}
      {standing === 'allowed' && !companion.entered && !made && (
        <p class="along__hint">{t.notEntered}</p>
      )}
      {made && <Link made={made} />}
      <p class="along__problem" role="alert">
        {problem}
      </p>
      <p class="along__do">
        {standing === 'allowed' && !made && (
          <Button kind="secondary" busy={busy} onClick={() => void link()}>
            {companion.entered ? t.linkNew : t.link}
          </Button>
        )}
        <Button kind="subtle" tone="negative" disabled={busy} onClick={end}>
          {standing === 'allowed' ? t.end : t.takeBack}
          <span class="visually-hidden">: {name}</span>
        </Button>
      </p>
      {standing === 'allowed' && companion.entered && !made && (
        <p class="along__hint">{t.linkNewHint}</p>
      )}
    </div>
  );
}

function Link({ made }: { made: CompanionLink }) {
  const t = companionTexts();
  const [copied, setCopied] = useState(false);

  async function hand() {
    try {
      if (navigator.share) await navigator.share({ url: made.link });
      else {
        await navigator.clipboard.writeText(made.link);
        setCopied(true);
      }
    } catch {
      // Closed again, or not allowed here: the link stands there to be copied by hand.
    }
  }

  return (
    <div class="along__link">
      <label class="along__ask">
        <span>{t.linkIs}</span>
        <input
          class="utrecht-textbox"
          readOnly
          value={made.link}
          onFocus={(event) => event.currentTarget.select()}
        />
      </label>
      <p class="along__code">
        {t.codeIs}: <strong>{made.code}</strong>
      </p>
      <p class="along__hint">
        {t.apart} {t.expires(momentInWords(made.expiresAt))}
      </p>
      <Button kind="primary" onClick={() => void hand()}>
        {'share' in navigator ? t.share : t.copy}
      </Button>
      <p role="status">{copied && t.copied}</p>
    </div>
  );
}
