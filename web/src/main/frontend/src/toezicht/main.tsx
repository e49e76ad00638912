import '../shared/style/index.css';
import { startPage } from '../shared/page';
import { loadTexts, t } from './texts';

void startPage(loadTexts, () => <h1 class="nl-heading nl-heading--level-1">{t.title}</h1>);
