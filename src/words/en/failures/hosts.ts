import type { hostReasons } from '#contract/failures/hosts.ts';
import type { SentencesOf } from '../../sentences.ts';

/** The command line, browser mode and the desktop app: how they were started, and what they were asked for. */
export const hostFailures = {
  noDesktop: 'This setting belongs to the desktop app, and Familiar is in a browser now. Change it in the desktop app.',
  portTaken: ({ port }) => `Another program uses port ${port}. Choose another one with --port, or leave --port out.`,
  portNotValid: ({ port }) => `"${port}" is not a port. Give --port a number from 0 to 65535.`,
  argumentsNotValid: ({ detail }) => detail,
  noHousehold: 'There is no household in this data folder. Set one up with "init", or choose its folder with --data.',
  nobodyCalled: ({ name }) => `Nobody in the household is called ${name}. The command "members" lists the names.`,
  singlePhotoWithoutFace: 'Familiar found no face in this photo. Choose another one.',
  singlePhotoWithManyFaces: 'This photo shows several people. Choose one that shows only one person.',
} satisfies SentencesOf<keyof typeof hostReasons>;
