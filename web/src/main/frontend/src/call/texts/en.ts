import type { Texts } from './nl';

export const en: Texts = { title: 'Nabij for consultants' };
