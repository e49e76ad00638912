import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Skeleton } from '../States';
import type { FindProps } from './Find';

/** The search, fetched when it is first opened. When that fails it closes: one tap tries again. */
export function LazyFind(props: FindProps) {
  const [part, setPart] = useState<{ Find: ComponentType<FindProps> }>();
  useEffect(() => {
    import('./Find').then((module) => setPart({ Find: module.default }), props.onClose);
  }, []);
  return part ? <part.Find {...props} /> : <Skeleton rows={3} />;
}
