import type { Self } from '../conversation';
import type { Live, LiveState } from '../live';
import { TalkOfMany } from '../TalkOfMany';
import type { JoinedGroup } from './model';
import { groupTexts } from './texts';

interface Props {
  live: Live;
  state: LiveState;
  group: JoinedGroup;
  self: Self;
  visible: boolean;
  onRead: () => void;
}

/** The messages of a group, and where the next one is written. */
export function GroupTalk({ group, self, ...rest }: Props) {
  // In a group one goes by another id, which says nothing outside it.
  const me: Self = { ...self, id: group.me, name: group.myName ?? self.name };
  return (
    <TalkOfMany
      {...rest}
      thread={group.thread}
      self={me}
      person={self.id}
      empty={groupTexts().empty}
    />
  );
}
