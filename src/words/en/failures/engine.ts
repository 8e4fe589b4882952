import type { embedderReasons, engineReasons } from '#contract/failures/engine.ts';
import type { SentencesOf } from '../../sentences.ts';
import { text } from '../../text.ts';

/** The face engine and what it is made of. */
export const engineFailures = {
  engineStopped: 'The face engine stopped. Try again in a moment. The passphrase always works.',
  engineKeepsStopping: text`The face engine stopped several times. Familiar tries again in half a minute. The passphrase
    always works.`,
  engineCannotStart: 'The face engine cannot start. Start Familiar again. The passphrase always works.',
  engineNotStarted: 'The face engine is not running yet. Try again in a moment.',
  engineStartedAlready: 'The face engine is already running.',
  engineRequestUnclear: 'The face engine does not understand this request. Start Familiar again.',
  modelListDamaged: 'The list of models, manifest.json, is missing or damaged. Install Familiar again.',
  modelMissing: ({ file }) => `The model file ${file} is missing. Run npm run models, or install Familiar again.`,
  modelLengthWrong: ({ file, bytes, expectedBytes }) =>
    text`The model file ${file} has ${bytes} bytes instead of ${expectedBytes}. Run npm run models, or install Familiar
      again.`,
  modelAltered: ({ file }) =>
    `The model file ${file} is not the original. Run npm run models, or install Familiar again.`,
  calibrationUnreadable: ({ path }) => `Familiar cannot read the calibration file ${path}. Install Familiar again.`,
  calibrationNotValid: ({ path, detail }) => `The calibration file ${path} is not valid: ${detail}`,
  crowdUnreadable: ({ path }) =>
    `Familiar cannot read the file with made-up strangers, ${path}. Install Familiar again.`,
  crowdNotValid: ({ path, detail }) => `The file with made-up strangers, ${path}, is not valid: ${detail}`,
} satisfies SentencesOf<keyof typeof engineReasons>;

/** An embedder that a household brought. */
export const embedderFailures = {
  embedderListMissing: ({ folder }) =>
    `The folder ${folder} has no manifest.json that Familiar can read. docs/EMBEDDERS.md says what the folder needs.`,
  embedderListNotValid: ({ folder, detail }) =>
    `The manifest.json in ${folder} does not follow docs/EMBEDDERS.md (${detail}). Correct it.`,
  embedderFileMissing: ({ folder, file }) =>
    `The manifest.json in ${folder} names the file ${file}, but it is not there. Put it into the folder.`,
  embedderFileAltered: ({ file }) =>
    text`The file ${file} does not have the length or the SHA-256 that manifest.json gives. Download it again. Change
      manifest.json only if you know why they differ.`,
  embedderFileElsewhere: ({ folder, file }) =>
    text`The file ${file}, or data that it uses, is outside of ${folder}. Put the whole network into one file in that
      folder.`,
  embedderNotCalibrated: ({ folder }) =>
    text`The folder ${folder} has no calibration.json. Without it, Familiar cannot know how different two strangers look
      to this network. Create it: npm run evaluate -- calibrate --embedder ${folder} ...`,
  embedderCrowdOtherwise: ({ folder }) =>
    text`The made-up strangers in ${folder} belong to another network. Create new ones: npm run evaluate -- crowd
      --embedder ${folder} ...`,
  embedderCalibratedOtherwise: ({ folder }) =>
    text`The calibration.json in ${folder} does not fit this network, its settings or its made-up strangers. Create it
      again: npm run evaluate -- calibrate --embedder ${folder} ...`,
  embedderNetUnusable: ({ net }) =>
    text`Familiar cannot run the network ${net}. Either its file is not an ONNX graph that works here, or manifest.json
      describes its input or output wrongly. Correct it, or start Familiar without --embedder. The passphrase always
      works.`,
  embedderLengthWrong: ({ net, length, expectedLength }) =>
    text`The network ${net} gives ${length} numbers instead of ${expectedLength}. Correct its output in manifest.json,
      or start Familiar without --embedder. The passphrase always works.`,
  embedderNotFinite: ({ net }) =>
    text`The network ${net} gives results that are not numbers. Correct its input in manifest.json, or start Familiar
      without --embedder. The passphrase always works.`,
  embedderAnswersAlike: ({ net }) =>
    text`The network ${net} gives the same result for different pictures. Correct its input in manifest.json, or start
      Familiar without --embedder. The passphrase always works.`,
} satisfies SentencesOf<keyof typeof embedderReasons>;
