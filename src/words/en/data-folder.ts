import { text } from '../text.ts';

/** The data folder in a place that is no good for it. `folder` is its path, or what it is called in the sentence. */
export const dataFolder = {
  own: 'The data folder',
  inCloud: (folder: string, service: string): string =>
    text`${folder} is in a place that ${service} copies to other computers. Two computers can overwrite each other’s
      changes. Pictures that you remove stay, encrypted, in older copies.`,
  onNetwork: (folder: string, system: string): string =>
    text`${folder} is on a network drive or shared folder (${system}). If two computers use it at the same time, they
      can damage it.`,
};
