import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..', '..');

/** Where the page in languages that nobody speaks is built; no program but a test's own serves it. */
export const pseudoPage = join(root, '.cache', 'pseudo-page');
