import { language } from '../language';
import { en } from './texts/en';
import { nl } from './texts/nl';

/** The words about companions; fetched with what uses them. */
export const companionTexts = () => (language() === 'en' ? en : nl);
