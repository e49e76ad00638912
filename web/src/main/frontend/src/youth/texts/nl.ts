/** Texts of the youth pages. */
export const nl = { title: 'Nabij voor consulenten' };

export type Texts = typeof nl;
