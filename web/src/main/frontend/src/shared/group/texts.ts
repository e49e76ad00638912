import { language } from '../language';
import { en } from './texts/en';
import { nl } from './texts/nl';

/** The words about groups in the language of the page; fetched with the screens that use them. */
export const groupTexts = () => (language() === 'en' ? en : nl);
