import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../Button';
import type { Uuid } from '../contract';
import { Icon } from '../Icon';
import { sentenceFor } from '../texts';
import { prepare } from './photo';
import { t } from './texts';
import { LARGEST, send } from './upload';
import type { Chosen } from './useAttaching';

interface Props {
  chosen: Chosen[];
  tooMany: boolean;
  person: Uuid;
  thread: Uuid;
  /** It was sent, cancelled or taken away. */
  onGone: (id: string) => void;
}

/** The files that are on their way, each with how far it is and a way to stop it. */
export function Tray({ chosen, tooMany, person, thread, onGone }: Props) {
  return (
    <div class="tray">
      {tooMany && (
        <p class="tray__note" role="alert">
          {t.tooMany}
        </p>
      )}
      <ul class="tray__list" aria-label={t.tray}>
        {chosen.map((one) => (
          <Underway
            key={one.id}
            chosen={one}
            person={person}
            thread={thread}
            onGone={() => onGone(one.id)}
          />
        ))}
      </ul>
    </div>
  );
}

interface UnderwayProps {
  chosen: Chosen;
  person: Uuid;
  thread: Uuid;
  onGone: () => void;
}

function Underway({ chosen, person, thread, onGone }: UnderwayProps) {
  const [percent, setPercent] = useState(0);
  const [preparing, setPreparing] = useState(true);
  const [waiting, setWaiting] = useState(false);
  const [smaller, setSmaller] = useState<string>();
  const [failed, setFailed] = useState<string>();
  const [attempt, setAttempt] = useState(0);
  const stop = useRef<AbortController | undefined>(undefined);
  const { file, seconds } = chosen;
  const name = seconds ? t.voice.name : file.name;

  useEffect(() => {
    const controller = new AbortController();
    stop.current = controller;
    setFailed(undefined);
    void run(controller.signal);
    return () => controller.abort();
  }, [attempt]);

  async function run(signal: AbortSignal) {
    if (file.size > LARGEST * 4 || file.size === 0) {
      setFailed(file.size === 0 ? t.empty : t.tooLarge);
      return;
    }
    try {
      const ready = seconds ? { file, name: file.name } : await prepare(file);
      if (signal.aborted) return;
      setPreparing(false);
      if ('from' in ready && ready.from) {
        setSmaller(t.smaller(t.size(ready.from), t.size(ready.file.size)));
      }
      if (ready.file.size > LARGEST) {
        setFailed(t.tooLarge);
        return;
      }
      await send(
        { file: ready.file, name: ready.name, thread, person, ...(seconds ? { seconds } : {}) },
        {
          progress: (sent) => setPercent(Math.floor((100 * sent) / ready.file.size)),
          waiting: setWaiting,
          signal,
        },
      );
      onGone();
    } catch (error) {
      if (!signal.aborted) setFailed(sentenceFor(error));
    }
  }

  const state = preparing ? t.preparing : waiting ? t.waiting : t.sending(percent);
  return (
    <li class={failed ? 'tray__item tray__item--failed' : 'tray__item'}>
      <Icon name={seconds ? 'mic' : /^image\//.test(file.type) ? 'photo' : 'clip'} />
      <div class="tray__what">
        <p class="tray__name" dir="auto">
          {name}
        </p>
        {failed ? (
          <p class="tray__failed" role="alert">
            {failed}
          </p>
        ) : (
          <>
            <progress class="tray__bar" max={100} value={percent} aria-label={name} />
            <p class="tray__state" role={waiting ? 'status' : undefined}>
              {state}
            </p>
          </>
        )}
        {smaller && !failed && <p class="tray__state">{smaller}</p>}
      </div>
      <div class="tray__acts">
        {failed && (
          <Button kind="secondary" onClick={() => setAttempt(attempt + 1)}>
            {t.again}
          </Button>
        )}
        <Button
          kind="subtle"
          icon="close"
          iconOnly
          onClick={() => {
            stop.current?.abort();
            onGone();
          }}
        >
          {failed ? `${t.away}: ${name}` : t.cancel(name)}
        </Button>
      </div>
    </li>
  );
}
