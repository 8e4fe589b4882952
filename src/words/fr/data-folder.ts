import type { Catalogue } from '../catalogue.ts';
import { text } from '../text.ts';

/** The data folder in a place that is no good for it. `folder` is its path, or what it is called in the sentence. */
export const dataFolder: Catalogue['dataFolder'] = {
  own: 'Le dossier de données',
  inCloud: (folder, service) => text`${folder} est à un endroit que ${service} copie sur d’autres ordinateurs. Deux
    ordinateurs peuvent écraser leurs changements. Les photos que vous retirez restent, chiffrées, dans les anciennes
    copies.`,
  onNetwork: (folder, system) => text`${folder} est sur un disque réseau ou un dossier partagé (${system}). Si deux
    ordinateurs l’utilisent en même temps, ils peuvent l’abîmer.`,
};
