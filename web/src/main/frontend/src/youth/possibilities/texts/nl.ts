export const nl = {
  title: 'Mogelijkheden',
  lead: 'Dit kan bij jou in de buurt.',
  until: (day: string) => `Tot en met ${day}`,
  ask: 'Vraag hierover',
  question: (title: string) => `Ik heb een vraag over: ${title}. `,
};
