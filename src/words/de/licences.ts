import type { Catalogue } from '../catalogue.ts';
import { text } from '../text.ts';

/** Whose work is in Familiar, and under which licences. */
export const licences: Catalogue['settings']['licences'] = {
  title: 'Lizenzen für die Arbeit anderer',
  own: (
    electron,
  ) => text`Familiar selbst steht unter der MIT-Lizenz. Die Desktop-App enthält Electron ${electron} (MIT) mit Chromium
    und Node.js. Ein Stern steht für jede Plattform.`,
  caption: 'Pakete in Familiar',
  package: 'Paket',
  version: 'Version',
  licence: 'Lizenz',
  licenceOf: (names) => `Lizenz von ${names.join(', ')}`,
};
