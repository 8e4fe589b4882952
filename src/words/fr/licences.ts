import type { Catalogue } from '../catalogue.ts';
import { text } from '../text.ts';

/** Whose work is in Familiar, and under which licences. */
export const licences: Catalogue['settings']['licences'] = {
  title: 'Licences du travail des autres',
  own: (
    electron,
  ) => text`Familiar est sous licence MIT. L’application de bureau contient Electron ${electron} (MIT), avec
    Chromium et Node.js. Une étoile remplace le nom de chaque système.`,
  caption: 'Paquets contenus dans Familiar',
  package: 'Paquet',
  version: 'Version',
  licence: 'Licence',
  licenceOf: (names) => `Licence de ${names.join(', ')}`,
};
