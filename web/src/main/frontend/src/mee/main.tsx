import '../shared/style/index.css';
import '@utrecht/textarea-css/dist/index.css';
import '@utrecht/textbox-css/dist/index.css';
import '@nl-design-system-candidate/skip-link-css/skip-link.css';
import '../shared/style/thread.css';
import '../shared/style/frame.css';
import '../shared/style/welcome.css';
import '../shared/companion/companion.css';
import { startPage } from '../shared/page';
import { App } from './App';
import { loadTexts } from './texts';

void startPage('companion', loadTexts, () => <App />);
