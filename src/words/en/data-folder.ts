import { text } from '../text.ts';

/** The data folder in a place that is no good for it. `folder` is its path, or what it is called in the sentence. */
export const dataFolder = {
  own: 'The data folder',
  inCloud: (folder: string, service: string): string =>
    text`${folder} is copied to other computers by ${service}. Two of them would overwrite each other’s changes, and
      pictures that you remove stay, sealed, in older copies of it.`,
  onNetwork: (folder: string, system: string): string =>
    text`${folder} is on a network drive or shared folder (${system}). Two computers that use it at once can damage
      it.`,
};
