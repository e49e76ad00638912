import type { Session } from '../../shared/contract';
import type { Farewell } from '../NotTied';
import { t } from '../texts';
import { Along } from './Along';
import { Contact } from './Contact';
import { Devices } from './Devices';
import { Lock } from './Lock';
import { Notices } from './Notices';
import './settings.css';
import { Paper } from './Paper';
import { Seen } from './Seen';

export interface SettingsProps {
  session: Session;
  onLeave: (reason: Farewell) => void;
  /** The screen was locked. */
  onLocked: () => void;
}

/** "Instellingen": one section under the other, each in a file of its own and loading for itself. */
export default function Settings({ session, onLeave, onLocked }: SettingsProps) {
  return (
    <div class="page settings">
      <h1 class="nl-heading nl-heading--level-1">{t.settings.title}</h1>
      <Contact />
      <Along />
      <Notices />
      <Seen />
      <Lock person={session.id!} onLocked={onLocked} />
      <Paper thread={session.thread!} />
      <Devices onLeave={onLeave} />
    </div>
  );
}
