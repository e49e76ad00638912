import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

interface Props {
  /** Puts the begin of a question in the conversation. */
  onAsk: (text: string) => void;
}

/** What the municipality has to offer, fetched when its place is opened. */
export function LazyPossibilities(props: Props) {
  const [part, setPart] = useState<{ Possibilities: ComponentType<Props> }>();

  useEffect(() => {
    import('./possibilities/Possibilities').then(setPart, () => undefined);
  }, []);

  return part ? <part.Possibilities {...props} /> : null;
}
