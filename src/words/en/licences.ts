import { text } from '../text.ts';

/** Whose work is in Familiar, and under which licences. */
export const licences = {
  title: 'Licences of other people’s work',
  own: (electron: string): string => text`Familiar itself is under the MIT licence. The desktop app contains Electron
    ${electron} (MIT), with Chromium and Node.js. A star means each platform.`,
  caption: 'Packages in Familiar',
  package: 'Package',
  version: 'Version',
  licence: 'Licence',
  licenceOf: (names: readonly string[]): string => `Licence of ${names.join(', ')}`,
};
