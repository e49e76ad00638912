import '../shared/style/index.css';
import '@utrecht/textarea-css/dist/index.css';
import '@utrecht/textbox-css/dist/index.css';
import '@nl-design-system-candidate/number-badge-css/number-badge.css';
import '@nl-design-system-candidate/skip-link-css/skip-link.css';
import '../shared/style/thread.css';
import '../shared/style/frame.css';
import './places.css';
import '../shared/style/welcome.css';
import { startPage } from '../shared/page';
import { App } from './App';
import { loadTexts } from './texts';

void startPage('youth', loadTexts, () => <App />);

// The shell opens without a connection; where there is no service worker, the app is the same.
if (import.meta.env.PROD) void keepShell().catch(() => undefined);

/** The worker came after the first files: it is told which the app is made of. */
async function keepShell(): Promise<void> {
  if (!navigator.serviceWorker) return;
  await navigator.serviceWorker.register('/sw.js');
  const { active } = await navigator.serviceWorker.ready;
  await import('./pocket');
  const files = performance
    .getEntriesByType('resource')
    .map((entry) => new URL(entry.name).pathname)
    .filter((path) => path.startsWith('/assets/'));
  active?.postMessage({ keep: files });
}
