import '../shared/style/index.css';
import '../shared/style/desk.css';
import './style/toezicht.css';
import { startPage } from '../shared/page';
import { App } from './App';
import { loadTexts } from './texts';

void startPage('staff', loadTexts, () => <App />);
