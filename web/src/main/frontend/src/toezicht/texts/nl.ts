/** Texts of the officer's app. */
export const nl = { title: 'Nabij toezicht' };

export type Texts = typeof nl;
