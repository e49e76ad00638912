import { useEffect, useMemo, useReducer, useState } from 'preact/hooks';
import { LocalMedia } from './localMedia';

/** This person's microphone and camera, let go with the component; changes draw it again. */
export function useMedia(): LocalMedia {
  const media = useMemo(() => new LocalMedia(), []);
  const [, redraw] = useReducer((count: number, _: void) => count + 1, 0);
  useEffect(() => {
    const stop = media.on(() => redraw());
    return () => {
      stop();
      media.close();
    };
  }, [media]);
  return media;
}

/** How loud a track is, 0 to 1, some times a second; 0 without a track. */
export function useLevel(track: MediaStreamTrack | undefined): number {
  const [level, setLevel] = useState(0);
  useEffect(() => {
    setLevel(0);
    if (!track || typeof AudioContext === 'undefined') return;
    const context = new AudioContext();
    const analyser = context.createAnalyser();
    analyser.fftSize = 512;
    context.createMediaStreamSource(new MediaStream([track])).connect(analyser);
    const samples = new Uint8Array(analyser.fftSize);
    const timer = setInterval(() => {
      analyser.getByteTimeDomainData(samples);
      let sum = 0;
      for (const sample of samples) sum += ((sample - 128) / 128) ** 2;
      // The root of the mean square of speech is about 0.1 to 0.3.
      setLevel(Math.min(1, Math.sqrt(sum / samples.length) * 4));
    }, 100);
    return () => {
      clearInterval(timer);
      void context.close();
    };
  }, [track]);
  return level;
}
