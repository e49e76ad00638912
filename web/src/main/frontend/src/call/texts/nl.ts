/** Texts of the call pages. */
export const nl = { title: 'Nabij voor consulenten' };

export type Texts = typeof nl;
