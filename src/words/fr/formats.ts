import { createFormats } from '../formats.ts';

/** How French writes numbers, lists and days. */
export const formats = createFormats('fr-FR');
