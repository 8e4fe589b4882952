import type { licences as english } from '../en/licences.ts';
import { type SameShape, text } from '../text.ts';
import { formats } from './formats.ts';

/** Whose work is in Familiar, and under which licences. */
export const licences: SameShape<typeof english> = {
  title: 'Licencias del trabajo de otros',
  own: (
    electron,
  ) => text`Familiar tiene la licencia MIT. La aplicación de escritorio contiene Electron ${electron} (MIT), con
    Chromium y Node.js. Una estrella significa todas las plataformas.`,
  caption: 'Paquetes que contiene Familiar',
  package: 'Paquete',
  version: 'Versión',
  licence: 'Licencia',
  licenceOf: (names) => `Licencia de ${formats.all(names)}`,
};
