import type { Companion } from '../shared/companion/model';
import type { Uuid } from '../shared/contract';
import { type Group, joined } from '../shared/group/model';
import './strip.css';
import { t } from './texts';

interface Props {
  groups: Group[];
  companions: Companion[];
  contact: string;
  chosen: Uuid | undefined;
  onChoose: (other: Uuid | undefined) => void;
}

/** One's own conversation and the others, side by side above the messages. */
export function Strip({ groups, companions, contact, chosen, onChoose }: Props) {
  const others = [
    ...companions.map((one) => ({
      id: one.id,
      name: one.name,
      fresh: one.standing === 'asked' ? t.strip.question : undefined,
      unread: one.unread,
    })),
    ...groups.map((group) => ({
      id: group.id,
      name: group.name,
      fresh: joined(group) ? undefined : t.strip.invitation,
      unread: group.unread,
    })),
  ];
  return (
    <nav class="strip" aria-label={t.strip.label}>
      <ul>
        <li>
          <button
            type="button"
            aria-current={chosen === undefined ? 'true' : undefined}
            onClick={() => onChoose(undefined)}
          >
            {contact}
          </button>
        </li>
        {others.map((one) => (
          <li key={one.id}>
            <button
              type="button"
              aria-current={chosen === one.id ? 'true' : undefined}
              onClick={() => onChoose(one.id)}
            >
              {one.name}
              {one.fresh && <span class="strip__new">{one.fresh}</span>}
              {one.unread > 0 && (
                <span class="nl-number-badge">
                  <span aria-hidden="true">{one.unread}</span>
                  <span class="visually-hidden">{t.nav.unread(one.unread)}</span>
                </span>
              )}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
