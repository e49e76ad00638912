import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { api } from './api';
import { Button } from './Button';
import type { Session } from './contract';
import { forgetEverything } from './kept';
import { Mark } from './Mark';
import { sentenceFor } from './texts';

interface Props {
  session: Session;
  home: string;
  texts: { app: string; demo: string; signOut: string };
  onHome?: (event: MouseEvent) => void;
  /** What the app adds between the name of the house and the name of the person. */
  children?: ComponentChildren;
}

/** The top of a desk: the house, who works here for whom, and the way out. */
export function DeskHeader({ session, home, texts, onHome, children }: Props) {
  const [leaving, setLeaving] = useState(false);
  const [problem, setProblem] = useState('');

  async function signOut() {
    setLeaving(true);
    try {
      const { redirect } = await api.post<{ redirect: string }>(
        session.signOut ?? '/api/session/sign-out',
      );
      forgetEverything();
      location.assign(redirect);
    } catch (error) {
      setLeaving(false);
      setProblem(sentenceFor(error));
    }
  }

  return (
    <header class="desk-header">
      <a class="desk-header__house" href={home} onClick={onHome}>
        <Mark />
        {texts.app}
      </a>
      {session.demo && <p class="desk-header__demo">{texts.demo}</p>}
      {children}
      <div class="desk-header__who">
        <p class="desk-header__name">
          <strong>{session.name}</strong>
          <span>{session.organisation?.name}</span>
        </p>
        <Button kind="subtle" busy={leaving} onClick={signOut}>
          {texts.signOut}
        </Button>
        <p role="alert" class="desk-header__problem">
          {problem}
        </p>
      </div>
    </header>
  );
}
