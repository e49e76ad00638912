import { Icon } from '../shared/Icon';
import type { Channel } from '../shared/reach/model';
import type { Person } from './model';
import { t } from './texts';

interface Props {
  person: Person;
  channel: Channel | undefined;
  /** Tells a screen reader when it appears. */
  announce?: boolean;
}

/** A warning before a way of contact that somebody would rather not have; it forbids nothing. */
export function RatherNot({ person, channel, announce = false }: Props) {
  const warns = channel && person.reach.wishes?.excluded.includes(channel);
  if (!warns) return announce ? <div role="status" /> : null;
  const text = (
    <span class="rather-not">
      <Icon name="warning" /> {person.name.split(' ')[0]} {t.reach.ratherNot[channel]}
    </span>
  );
  return announce ? <div role="status">{text}</div> : text;
}
