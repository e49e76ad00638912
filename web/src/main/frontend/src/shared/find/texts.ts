import { language } from '../language';
import { en } from './texts/en';
import { nl } from './texts/nl';

/** The words about searching in the language of the page; fetched with the search. */
export const findTexts = () => (language() === 'en' ? en : nl);
