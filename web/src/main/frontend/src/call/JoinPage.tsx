import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { api, isProblem } from '../shared/api';
import { Button } from '../shared/Button';
import type { Join } from '../shared/contract';
import { Mark } from '../shared/Mark';
import { sentenceFor } from '../shared/texts';
import { clock, momentInWords } from '../shared/time';
import { Check } from './Check';
import { CodeForm } from './CodeForm';
import { readCode } from './joinCode';
import { PhoneLink } from './PhoneLink';
import { Stage, Troubles } from './Stage';
import { Controls } from './Controls';
import { useCall } from './useCall';
import { useMedia } from './useMedia';
import { t } from './texts';

type Found = { join: Join } | { wrong: string } | { over: true } | { failed: string };

/** `/v#CODE`: from the link in a letter to the call, and a friendly end. */
export function JoinPage() {
  const [code, setCode] = useState(readCode(location.hash));
  const [found, setFound] = useState<Found>();

  useEffect(() => {
    const turned = () => setCode(readCode(location.hash));
    addEventListener('hashchange', turned);
    return () => removeEventListener('hashchange', turned);
  }, []);

  useEffect(() => {
    if (code) void look();
  }, [code]);

  async function look() {
    try {
      const join = await api.post<Join>('/api/join', { code });
      setFound(join.state === 'ended' ? { over: true } : { join });
    } catch (error) {
      if (isProblem(error, 'gone')) setFound({ over: true });
      else if (isProblem(error, 'not-found', 'invalid')) {
        setFound({ wrong: t.enterCode.unknown });
      } else setFound({ failed: sentenceFor(error) });
    }
  }

  if (!code || (found && 'wrong' in found)) {
    return (
      <Plain title={t.enterCode.title}>
        <CodeForm
          error={found && 'wrong' in found ? found.wrong : ''}
          onCode={(typed) => {
            setFound(undefined);
            history.replaceState(null, '', '#' + typed);
            if (typed === code) void look();
            else setCode(typed);
          }}
        />
      </Plain>
    );
  }
  if (!found) {
    return (
      <Plain title={t.title}>
        <p role="status">{t.loading}</p>
      </Plain>
    );
  }
  if ('over' in found) {
    return (
      <Plain title={t.over.title}>
        <p class="nl-paragraph">{t.over.text}</p>
        <HomeLink />
      </Plain>
    );
  }
  if ('failed' in found) {
    return (
      <Plain title={t.title}>
        <p class="nl-paragraph" role="alert">
          {found.failed}
        </p>
        <Button kind="primary" onClick={() => void look()}>
          {t.retry}
        </Button>
      </Plain>
    );
  }
  return <Joining join={found.join} onTime={() => void look()} />;
}

function Joining({ join, onTime }: { join: Join; onTime: () => void }) {
  const media = useMedia();
  const [entered, setEntered] = useState(false);
  const [gone, setGone] = useState(false);
  const held = useCall(entered ? join.room : undefined, 'guest', media);
  const { phone } = join.organisation;

  useEffect(() => {
    if (join.state !== 'early') return;
    // Timers of browsers do not reach further than 24 days.
    const wait = Math.min(Date.parse(join.opensAt) - Date.now() + 1000, 86_400_000);
    const timer = setTimeout(onTime, Math.max(wait, 5000));
    return () => clearTimeout(timer);
  }, [join]);

  const phase = held?.view.phase;
  const over = gone || phase === 'ended' || phase === 'closed';

  useEffect(() => {
    if (over) {
      media.closeCamera();
      media.closeMicrophone();
    }
  }, [over]);

  if (over) {
    return (
      <Plain title={t.ended.title}>
        <p class="nl-paragraph" role="status">
          {t.ended.text}
        </p>
        <HomeLink />
        {phase !== 'closed' && (
          <Button kind="subtle" onClick={() => location.reload()}>
            {t.ended.again}
          </Button>
        )}
      </Plain>
    );
  }
  if (!held) {
    return (
      <Plain title={t.check.title(join.organisation.name)} wide>
        {join.state === 'early' && (
          <div class="early" role="status">
            <p class="early__title">{t.early.title}</p>
            <p>{t.early.text(momentInWords(join.startsAt))}</p>
            <p>{t.early.opens(clock(join.opensAt))}</p>
            <p>{t.early.test}</p>
          </div>
        )}
        {join.state === 'open' && <p>{t.check.when(momentInWords(join.startsAt))}</p>}
        <Check
          media={media}
          phone={phone}
          open={join.state === 'open'}
          onEnter={() => {
            if (!media.microphone && !media.trouble.microphone) void media.openMicrophone();
            setEntered(true);
          }}
        />
      </Plain>
    );
  }
  const { call, view } = held;
  if (view.phase === 'refused' || view.phase === 'elsewhere') {
    return (
      <Plain title={t.refused.title}>
        <p class="nl-paragraph" role="alert">
          {view.problem?.detail || t.refused[view.phase]}
        </p>
        <p class="nl-paragraph">{t.trouble.orPhone(phone)}</p>
        <Button kind="primary" onClick={() => setEntered(false)}>
          {t.back}
        </Button>
      </Plain>
    );
  }
  if (view.phase === 'in') {
    return (
      <main class="call-page">
        <Stage
          call={call}
          view={view}
          media={media}
          nameOf={() => t.call.consultant}
          phone={phone}
          alone={t.call.hostAway}
          onHangUp={() => setGone(true)}
        />
      </main>
    );
  }
  return (
    <Plain title={t.waiting.title}>
      <div class="waiting" role="status">
        <span class="waiting__dots" aria-hidden="true" />
        <p class="nl-paragraph nl-paragraph--lead">
          {view.phase === 'connecting' || view.lineAway
            ? t.call.connecting
            : view.hostThere
              ? t.waiting.seen
              : t.waiting.notYet}
        </p>
      </div>
      <Troubles media={media} />
      <div class="waiting__controls">
        <Controls
          media={media}
          hangUpName={t.waiting.leave}
          onHangUp={() => {
            call.hangUp();
            setGone(true);
          }}
        />
      </div>
      <p class="waiting__phone">
        <PhoneLink phone={phone}>{t.trouble.orPhone(phone)}</PhoneLink>
      </p>
    </Plain>
  );
}

function HomeLink() {
  return (
    <p class="nl-paragraph">
      <a class="nl-link" href="/">
        {t.ended.toThread}
      </a>
    </p>
  );
}

function Plain(props: { title: string; wide?: boolean; children: ComponentChildren }) {
  return (
    <main class="plain">
      <div class={props.wide ? 'plain__card plain__card--wide' : 'plain__card'}>
        <div class="plain__brand">
          <Mark />
          <span>Nabij</span>
        </div>
        <h1 class="nl-heading nl-heading--level-1">{props.title}</h1>
        {props.children}
      </div>
    </main>
  );
}
