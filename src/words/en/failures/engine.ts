import type { engineReasons } from '#contract/failures/engine.ts';
import type { SentencesOf } from '../../sentences.ts';

/** The face engine and what it is made of. */
export const engineFailures = {
  engineStopped: 'The face engine stopped. Try again in a moment; the passphrase always works.',
  engineKeepsStopping:
    'The face engine stopped several times in a row. It is tried again in half a minute; the passphrase always works.',
  engineCannotStart: 'The face engine cannot start. Start Familiar again; the passphrase always works.',
  engineNotStarted: 'The face engine has not been started.',
  engineStartedAlready: 'The face engine has been started already.',
  engineRequestUnclear: 'The engine does not understand this request.',
  modelListDamaged: 'The list of models, manifest.json, is missing or damaged. Install Familiar again.',
  modelMissing: ({ file }) => `The model file ${file} is missing. Run npm run models.`,
  modelLengthWrong: ({ file, bytes, expectedBytes }) =>
    `The model file ${file} has ${bytes} bytes instead of ${expectedBytes}. Run npm run models.`,
  modelAltered: ({ file }) => `The model file ${file} was altered. Run npm run models.`,
  calibrationUnreadable: ({ path }) => `The calibration file ${path} cannot be read.`,
  calibrationNotValid: ({ path, detail }) => `The file ${path} is no calibration: ${detail}`,
} satisfies SentencesOf<keyof typeof engineReasons>;
