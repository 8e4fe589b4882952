import * as z from 'zod/mini';
import { bare, withFacts } from './reason.ts';

const file = z.string();
const folder = z.string();
const net = z.string();

/** The face engine and what it is made of. */
export const engineReasons = {
  engineStopped: bare('engineDown'),
  engineKeepsStopping: bare('engineDown'),
  engineCannotStart: bare('engineDown'),
  engineNotStarted: bare('engineDown'),
  engineStartedAlready: bare('conflict'),
  engineRequestUnclear: bare('invalid'),
  modelListDamaged: bare('engineDown'),
  modelMissing: withFacts('engineDown', { file }),
  modelLengthWrong: withFacts('engineDown', { file, bytes: z.int(), expectedBytes: z.int() }),
  modelAltered: withFacts('engineDown', { file }),
  calibrationUnreadable: withFacts('notFound', { path: z.string() }),
  /** `detail` is the schema's own words. */
  calibrationNotValid: withFacts('invalid', { path: z.string(), detail: z.string() }),
  crowdUnreadable: withFacts('notFound', { path: z.string() }),
  /** `detail` is the schema's own words. */
  crowdNotValid: withFacts('invalid', { path: z.string(), detail: z.string() }),
};

/** An embedder that a household brought. */
export const embedderReasons = {
  embedderListMissing: withFacts('notFound', { folder }),
  /** `detail` is the schema's own words. */
  embedderListNotValid: withFacts('invalid', { folder, detail: z.string() }),
  embedderFileMissing: withFacts('notFound', { folder, file }),
  embedderFileAltered: withFacts('invalid', { file }),
  embedderFileElsewhere: withFacts('invalid', { folder, file }),
  embedderNotCalibrated: withFacts('notFound', { folder }),
  embedderCalibratedOtherwise: withFacts('invalid', { folder }),
  embedderCrowdOtherwise: withFacts('invalid', { folder }),
  embedderNetUnusable: withFacts('engineDown', { net }),
  embedderLengthWrong: withFacts('engineDown', { net, length: z.int(), expectedLength: z.int() }),
  embedderNotFinite: withFacts('engineDown', { net }),
  embedderAnswersAlike: withFacts('engineDown', { net }),
};
