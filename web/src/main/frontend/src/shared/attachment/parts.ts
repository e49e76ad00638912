import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

type Parts = typeof import('./all');

let loading: Promise<Parts> | undefined;
let loaded: Parts | undefined;

/** Fetches what shows and sends files: not before there is one, so that a first screen is small. */
export function fetchParts(): Promise<Parts> {
  loading ??= import('./all').then(
    async (parts) => {
      await parts.loadAttachmentTexts();
      loaded = parts;
      return parts;
    },
    (error: unknown) => {
      // Without a line now; the next one who asks tries again.
      loading = undefined;
      throw error;
    },
  );
  return loading;
}

/** One of the parts, once it is here; while `wanted` it is fetched. */
export function usePart<K extends keyof Parts>(
  name: K,
  wanted = true,
): (Parts[K] extends ComponentType<infer P> ? ComponentType<P> : never) | undefined {
  const [, here] = useState(loaded !== undefined);
  useEffect(() => {
    if (wanted && !loaded)
      fetchParts().then(
        () => here(true),
        () => undefined,
      );
  }, [wanted]);
  return wanted ? (loaded?.[name] as never) : undefined;
}
