import { language } from '../language';
import { en } from './texts/en';
import { nl } from './texts/nl';

/** The words about agreed steps; fetched with the list that uses them. */
export const stepTexts = () => (language() === 'en' ? en : nl);
