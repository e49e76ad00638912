import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../shared/Button';
import { t } from './texts';

interface Props {
  stream: MediaStream;
  label: string;
  testId: string;
  /** One's own sound is never played back. */
  own?: boolean;
  /** There is sound only: the picture is not shown, and goes on sounding. */
  hidden?: boolean;
}

/** A stream of sound and picture. */
export function Picture({ stream, label, testId, own = false, hidden = false }: Props) {
  const video = useRef<HTMLVideoElement>(null);
  const [blocked, setBlocked] = useState(false);

  function play() {
    video.current?.play().then(
      () => setBlocked(false),
      (error: unknown) => {
        // Some browsers give sound only after a touch.
        if (error instanceof DOMException && error.name === 'NotAllowedError') setBlocked(true);
      },
    );
  }

  useEffect(() => {
    video.current!.srcObject = stream;
    // Preact sets the attribute, and browsers read the property.
    video.current!.muted = own;
    play();
  }, [stream]);

  const classes = ['picture', own && 'picture--own', hidden && 'picture--hidden'];
  return (
    <>
      <video
        ref={video}
        class={classes.filter(Boolean).join(' ')}
        aria-label={label}
        data-testid={testId}
        autoPlay
        playsInline
      />
      {blocked && (
        <Button kind="primary" class="stage__hear" onClick={play}>
          {t.call.hear}
        </Button>
      )}
    </>
  );
}
