import { language } from '../language';

/** Words around the register; what stands in it is Dutch. B1. */
const nl = {
  failed: 'Dit laden lukt niet.',
  names: {
    identificatie: 'Weten wie je bent',
    begeleiding: 'Je begeleiding',
    contact: 'Berichten en contact',
    afspraken: 'Afspraken en brieven',
    nazorg: 'Nazorg',
    toezicht: 'Wie er keek',
    rechten: 'Je vragen en rechten',
  } as Record<string, string>,
  what: 'Wat we bewaren',
  who: 'Wie het ziet',
  term: 'Hoe lang',
  sooner: (what: string, term: string, after: string) => `${what}: ${term} na ${after}`,
  basis: 'Waarom dat mag',
  title: 'Wat we van je bewaren, en waarom',
  lead: 'Je gemeente gebruikt je gegevens alleen voor wat hier staat.',
};

const en: typeof nl = {
  failed: 'This does not load.',
  names: {
    identificatie: 'Knowing who you are',
    begeleiding: 'Your guidance',
    contact: 'Messages and contact',
    afspraken: 'Appointments and letters',
    nazorg: 'Aftercare',
    toezicht: 'Who looked',
    rechten: 'Your questions and rights',
  },
  what: 'What we keep',
  who: 'Who sees it',
  term: 'How long',
  sooner: (what, term, after) => `${what}: ${term} na ${after}`,
  basis: 'Why that is allowed',
  title: 'What we keep about you, and why',
  lead: 'Your municipality uses your data for what stands here alone. The texts are in Dutch.',
};

export const registerTexts = () => (language() === 'en' ? en : nl);
