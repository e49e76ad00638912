import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { api } from '../shared/api';
import type { Reach } from '../shared/reach/model';

type Offer = ComponentType<{ onLater: () => void }>;

/** The question how somebody wants contact: for who just began and was not asked yet, once. */
export function useIntake(justBegan: boolean) {
  const [parts, setParts] = useState<{ Offer: Offer }>();

  useEffect(() => {
    if (justBegan) void prepare();
  }, [justBegan]);

  async function prepare() {
    try {
      if ((await api.get<Reach>('/api/me/reach')).wishes) return;
      const { IntakeOffer } = await import('./intake/IntakeOffer');
      setParts({ Offer: IntakeOffer });
    } catch {
      // The same question stands in the settings.
    }
  }

  return { Offer: parts?.Offer, over: () => setParts(undefined) };
}
