import type { embedderReasons, engineReasons } from '#contract/failures/engine.ts';
import type { SentencesOf } from '../../sentences.ts';
import { text } from '../../text.ts';

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
  crowdUnreadable: ({ path }) => `The file of made-up strangers ${path} cannot be read.`,
  crowdNotValid: ({ path, detail }) => `The file ${path} describes no made-up strangers: ${detail}`,
} satisfies SentencesOf<keyof typeof engineReasons>;

/** An embedder that a household brought. */
export const embedderFailures = {
  embedderListMissing: ({ folder }) =>
    `The folder ${folder} has no manifest.json that can be read. docs/EMBEDDERS.md says what belongs into it.`,
  embedderListNotValid: ({ folder, detail }) =>
    `The manifest.json in ${folder} is not as docs/EMBEDDERS.md asks for (${detail}).`,
  embedderFileMissing: ({ folder, file }) =>
    `The file ${file}, which manifest.json names, is not in ${folder}. Put it there.`,
  embedderFileAltered: ({ file }) =>
    text`The file ${file} is not the one that manifest.json names: its length or SHA-256 differs. Fetch it again, and
      change manifest.json only if you know why it differs.`,
  embedderFileElsewhere: ({ folder, file }) =>
    text`The file ${file} takes numbers from outside of ${folder}, or lies there itself. Put the whole net into one
      file in that folder.`,
  embedderNotCalibrated: ({ folder }) =>
    text`The folder ${folder} has no calibration.json, so nobody knows how far apart strangers lie for this net. Make
      it: npm run evaluate -- calibrate --embedder ${folder} ...`,
  embedderCrowdOtherwise: ({ folder }) =>
    text`The made-up strangers in ${folder} belong to another embedder. Make them anew: npm run evaluate -- crowd
      --embedder ${folder} ...`,
  embedderCalibratedOtherwise: ({ folder }) =>
    text`The calibration.json in ${folder} was made for another net, for this one used in another way, or with
      other made-up strangers. Make it again: npm run evaluate -- calibrate --embedder ${folder} ...`,
  embedderNetUnusable: ({ net }) =>
    text`The net ${net} cannot be run: its file is no ONNX graph that works here, or its input and output are not as
      manifest.json says. Mend it, or start Familiar without --embedder; the passphrase always works.`,
  embedderLengthWrong: ({ net, length, expectedLength }) =>
    text`The net ${net} answers with ${length} numbers instead of ${expectedLength}. Mend its output in
      manifest.json, or start Familiar without --embedder; the passphrase always works.`,
  embedderNotFinite: ({ net }) =>
    text`The net ${net} answers with something that is no number. Mend its input in manifest.json, or start Familiar
      without --embedder; the passphrase always works.`,
  embedderAnswersAlike: ({ net }) =>
    text`The net ${net} gives different pictures the same answer. Mend its input in manifest.json, or start Familiar
      without --embedder; the passphrase always works.`,
} satisfies SentencesOf<keyof typeof embedderReasons>;
