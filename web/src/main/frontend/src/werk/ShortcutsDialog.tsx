import { useState } from 'preact/hooks';
import { Dialog } from '../shared/Dialog';
import { shortcutsOn, switchShortcuts } from './shortcuts';
import { t } from './texts';

/** Which keys do what, and the switch for them. */
export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const [on, setOn] = useState(shortcutsOn());
  return (
    <Dialog title={t.shortcuts.title} onClose={onClose}>
      <dl class="keys">
        {t.shortcuts.rows.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <p class="hint">{t.shortcuts.arrows}</p>
      <label class="check">
        <input
          type="checkbox"
          class="utrecht-checkbox"
          checked={on}
          onChange={(event) => {
            setOn(event.currentTarget.checked);
            switchShortcuts(event.currentTarget.checked);
          }}
        />
        {t.shortcuts.on}
      </label>
    </Dialog>
  );
}
