import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderNotices } from './notices/render-notices.ts';

// Run after a change of packages or nets; the hygiene check compares.
const root = join(import.meta.dirname, '..', '..');
writeFileSync(join(root, 'NOTICES.md'), renderNotices(root));
