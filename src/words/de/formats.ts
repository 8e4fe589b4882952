import { createFormats } from '../formats.ts';

/** How German writes numbers, lists and days. */
export const formats = createFormats('de-DE');
