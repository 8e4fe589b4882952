import { createFormats } from '../formats.ts';

/** How English writes numbers, lists and days. */
export const formats = createFormats('en-GB');
