import * as z from 'zod/mini';
import { bare, withFacts } from './reason.ts';

const file = z.string();

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
};
