import { language } from '../language';
import { en } from './texts/en';
import { nl } from './texts/nl';

/** The words about contact in the language of the page; fetched with the forms that use them. */
export const reachTexts = () => (language() === 'en' ? en : nl);
