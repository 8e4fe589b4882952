import type { dataFolder as english } from '../en/data-folder.ts';
import { type SameShape, text } from '../text.ts';

/** The data folder in a place that is no good for it. `folder` is its path, or what it is called in the sentence. */
export const dataFolder: SameShape<typeof english> = {
  own: 'La carpeta de datos',
  inCloud: (folder, service) =>
    text`${folder} está en un sitio que ${service} copia a otros equipos. Dos equipos pueden borrarse los cambios el uno
      al otro. Las fotos que quitas siguen, cifradas, en copias antiguas.`,
  onNetwork: (folder, system) =>
    text`${folder} está en una unidad de red o en una carpeta compartida (${system}). Si dos equipos la usan a la vez,
      la pueden dañar.`,
};
