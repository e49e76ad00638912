import { useEffect, useState } from 'preact/hooks';
import type { Uuid } from '../shared/contract';
import type { AskingAs } from '../shared/side';
import { Call, type CallView } from './call';
import type { LocalMedia } from './localMedia';

/** A call that lasts as long as `room` is given; changes draw the component again. */
export function useCall(
  room: Uuid | undefined,
  side: AskingAs,
  media: LocalMedia,
): { call: Call; view: CallView } | undefined {
  const [held, hold] = useState<{ call: Call; view: CallView }>();
  useEffect(() => {
    if (!room) {
      hold(undefined);
      return;
    }
    const call: Call = new Call(room, side, media, () => hold({ call, view: call.view }));
    hold({ call, view: call.view });
    return () => call.hangUp();
  }, [room, side, media]);
  return held;
}
