import '../shared/style/index.css';
import '../shared/style/desk.css';
import '../shared/style/thread.css';
import './style/werk.css';
import { startPage } from '../shared/page';
import { App } from './App';
import { loadTexts } from './texts';

void startPage('staff', loadTexts, () => <App />);
