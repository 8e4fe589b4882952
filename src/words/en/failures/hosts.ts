import type { hostReasons } from '#contract/failures/hosts.ts';
import type { SentencesOf } from '../../sentences.ts';

/** The command line, browser mode and the desktop app: how they were started, and what they were asked for. */
export const hostFailures = {
  noDesktop: 'This is a setting of the desktop app, and Familiar runs in a browser here.',
  portTaken: ({ port }) => `Port ${port} is taken by another program. Choose another with --port, or leave it out.`,
  portNotValid: ({ port }) => `--port takes a number from 0 to 65535, not "${port}".`,
  argumentsNotValid: ({ detail }) => detail,
  noHousehold: 'There is no household in this data folder. Set one up with "init", or name its folder with --data.',
  nobodyCalled: ({ name }) => `Nobody in the household is called ${name}.`,
  singlePhotoWithoutFace: 'No face was found in this photo.',
  singlePhotoWithManyFaces: 'This photo shows several people.',
} satisfies SentencesOf<keyof typeof hostReasons>;
