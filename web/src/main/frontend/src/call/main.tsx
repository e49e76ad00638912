import '../shared/style/index.css';
import '@utrecht/textbox-css/dist/index.css';
import '@utrecht/select-css/dist/index.css';
import './call.css';
import './join.css';
import { startPage } from '../shared/page';
import { JoinPage } from './JoinPage';
import { loadTexts } from './texts';

void startPage('guest', loadTexts, () => <JoinPage />);
