import type { Catalogue } from '../catalogue.ts';
import { text } from '../text.ts';

/** The data folder in a place that is no good for it. `folder` is its path, or what it is called in the sentence. */
export const dataFolder: Catalogue['dataFolder'] = {
  own: 'Der Datenordner',
  inCloud: (
    folder,
    service,
  ) => text`${folder} liegt an einem Ort, den ${service} auf andere Computer kopiert. Zwei Computer können sich
    gegenseitig die Änderungen überschreiben. Bilder, die du entfernst, bleiben verschlüsselt in älteren Kopien.`,
  onNetwork: (folder, system) => text`${folder} liegt auf einem Netzlaufwerk oder in einem geteilten Ordner (${system}).
    Wenn zwei Computer ihn gleichzeitig nutzen, kann er kaputtgehen.`,
};
