/** Texts of the consultant's app. */
export const nl = { title: 'Nabij voor consulenten' };

export type Texts = typeof nl;
