import * as z from 'zod/mini';
import { bare, withFacts } from './reason.ts';

/** The command line, browser mode and the desktop app: how they were started, and what they were asked for. */
export const hostReasons = {
  noDesktop: bare('conflict'),
  portTaken: withFacts('conflict', { port: z.int() }),
  portNotValid: withFacts('invalid', { port: z.string() }),
  /** `detail` is the argument parser's own words. */
  argumentsNotValid: withFacts('invalid', { detail: z.string() }),
  noHousehold: bare('notFound'),
  nobodyCalled: withFacts('notFound', { name: z.string() }),
  singlePhotoWithoutFace: bare('noFace'),
  singlePhotoWithManyFaces: bare('manyFaces'),
};
