import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Live } from '../shared/live';

/** The agreed steps, fetched when their place is opened. */
export function LazySteps({ live }: { live: Live }) {
  const [part, setPart] = useState<{ Steps: ComponentType<{ live: Live }> }>();

  useEffect(() => {
    // Without a connection the appointments stand there alone.
    import('./Steps').then(setPart, () => undefined);
  }, []);

  return part ? <part.Steps live={live} /> : null;
}
