import { createFormats } from '../formats.ts';

/** How Spanish writes numbers and lists. */
export const formats = createFormats('es-ES');
