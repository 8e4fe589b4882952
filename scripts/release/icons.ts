import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { drawIcons } from './icons/draw-icons.ts';

/** Draws the icons anew: every size and form of them, and the page's own. */
const root = resolve(import.meta.dirname, '..', '..');
const folder = join(root, 'assets', 'icons');

for (const [path, bytes] of await drawIcons(folder)) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), bytes);
}
copyFileSync(join(folder, 'app.svg'), join(root, 'src', 'renderer', 'public', 'icon.svg'));
