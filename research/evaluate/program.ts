import { Command, Option } from 'commander';
import { type CalibrateOptions, runCalibrate } from './calibrate/run-calibrate.ts';
import { type CrowdOptions, runCrowd } from './crowd/run-crowd.ts';
import { addDetect } from './detect/add-detect.ts';
import { type DocumentOptions, runDocument } from './document/run-document.ts';
import type { EvaluateHost } from './evaluate-host.ts';
import { foldersHelp } from './help-text.ts';
import {
  type LabOptions,
  parseCount,
  parseCounts,
  parseFromZero,
  parseShare,
  parseShares,
  withCacheOptions,
  withEmbedderOption,
  withLabOptions,
  withOutputOptions,
  withScoreOptions,
} from './lab-options.ts';
import { type RecordOptions, recordClip, recordingConsent } from './liveness/record-clip.ts';
import { type LivenessOptions, runLiveness } from './liveness/run-liveness.ts';
import { addNegatives } from './negatives/add-negatives.ts';
import { evaluateAllPairs } from './protocols/all-pairs.ts';
import { evaluateGroups } from './protocols/groups.ts';
import { evaluateHouseholdProtocol, type HouseholdOptions, householdDefaults } from './protocols/households.ts';
import { evaluateIdentify, type IdentifyOptions, identifyDefaults } from './protocols/identify.ts';
import { evaluatePairs } from './protocols/pairs.ts';
import { evaluateSignIns, type SignInOptions, signInDefaults } from './protocols/sign-ins.ts';
import { evaluateStrangers, type StrangerOptions, strangerDefaults } from './protocols/strangers.ts';
import { runProtocol } from './run-protocol.ts';

type AddCommand = (program: Command, host: EvaluateHost) => void;

const addPairs: AddCommand = (program, host) => {
  withLabOptions(
    program.command('pairs <pairs-file>').description('score a list of pairs as Labelled Faces in the Wild does'),
  ).action((pairsFile: string, options: LabOptions) =>
    runProtocol('pairs', host, options, (lab) => evaluatePairs(lab, pairsFile, options.root)),
  );
};

const addAllPairs: AddCommand = (program, host) => {
  withLabOptions(program.command('all-pairs').description('score every genuine and every impostor pair'))
    .option('--people <file>', 'only of these people: a list of their folders, one on each line')
    .action((options: LabOptions & { readonly people?: string }) =>
      runProtocol('all-pairs', host, options, (lab) => evaluateAllPairs(lab, options.root, options.people)),
    );
};

const addGroups: AddCommand = (program, host) => {
  withOutputOptions(
    program
      .command('groups <folder>')
      .description('find out how often strangers of one group are taken for each other, from one picture'),
  )
    .requiredOption('--labels <file>', 'list of labels: person and any columns (see "Lists" in: evaluate --help)')
    .action((folder: string, options: Omit<LabOptions, 'root'> & { readonly labels: string }) =>
      runProtocol('groups', host, { ...options, root: folder }, (lab) => evaluateGroups(lab, folder, options.labels)),
    );
};

const addIdentify: AddCommand = (program, host) => {
  withLabOptions(
    program
      .command('identify')
      .description('name people from one or more enrolled pictures, with everyone known and with strangers'),
  )
    .option('--shots <numbers>', 'pictures enrolled per person', parseCounts, identifyDefaults.shots)
    .option('--draws <number>', 'how often the enrolled pictures are drawn anew', parseCount, identifyDefaults.draws)
    .action((options: LabOptions & IdentifyOptions) =>
      runProtocol('identify', host, options, (lab) => evaluateIdentify(lab, options.root, options)),
    );
};

const addHouseholds: AddCommand = (program, host) => {
  withLabOptions(
    program
      .command('households')
      .description('find out who is taken for whom inside families, and what the margin costs'),
  )
    .requiredOption('--kin <file>', 'list of relatives')
    .option('--shots <numbers>', 'pictures enrolled per member', parseCounts, householdDefaults.shots)
    .option('--draws <number>', 'how often the enrolled pictures are drawn anew', parseCount, householdDefaults.draws)
    .option('--margins <numbers>', 'leads over the second-best member to try', parseShares, householdDefaults.margins)
    .action((options: LabOptions & HouseholdOptions & { readonly kin: string }) =>
      runProtocol('households', host, options, (lab) =>
        evaluateHouseholdProtocol(lab, options.root, options.kin, options),
      ),
    );
};

const addSignIns: AddCommand = (program, host) => {
  const { shots, draws, rate, seconds, every } = signInDefaults;
  withLabOptions(
    program
      .command('sign-ins')
      .description(
        "play people's frames to the sign-in, at the doors of others and at their own, and count who gets in",
      ),
  )
    .option('--shots <numbers>', 'frames enrolled per member', parseCounts, shots)
    .option('--draws <number>', 'how often the enrolled frames are drawn anew', parseCount, draws)
    .option('--rate <number>', 'frames a second', parseCount, rate)
    .option('--seconds <number>', 'play the frames to and fro for so long', parseCount, seconds)
    .option('--every <seconds>', 'begin another attempt so often', parseCount, every)
    .action((options: LabOptions & SignInOptions) =>
      runProtocol('sign-ins', host, options, (lab) => evaluateSignIns(lab, options.root, options)),
    );
};

const addStrangers: AddCommand = (program, host) => {
  const { visitors, faces, draws } = strangerDefaults;
  withLabOptions(
    program.command('strangers').description('gather faces that are alike, and count who is put with somebody else'),
  )
    .option('--groups <folder>', 'people with labels, of one group at a time: <folder>/<person>/<picture>')
    .option('--labels <file>', 'list of labels')
    .option('--families <folder>', 'relatives, a family at a time: <folder>/<family>/<person>/<picture>')
    .option('--visitors <number>', 'people who come together', parseCount, visitors)
    .option('--faces <number>', 'pictures of each at most', parseCount, faces)
    .option('--draws <number>', 'how often they are drawn anew', parseCount, draws)
    .action((options: LabOptions & StrangerOptions) =>
      runProtocol('strangers', host, options, (lab) => evaluateStrangers(lab, options.root, options)),
    );
};

const addLiveness: AddCommand = (program, host) => {
  const command = program
    .command('liveness <folder>')
    .description('let the sign-in watch recordings of live people and of attacks, and count whom it lets in')
    .option(
      '--rates <numbers>',
      'frames a second to resample clips to, beside their own rate and that with half of the frames lost',
      parseCounts,
      [15, 10, 7, 5],
    )
    .option(
      '--sequence-rates <numbers>',
      'frames a second of pictures in a folder, and of pictures that are moved',
      parseCounts,
      [10],
    )
    .option('--loop <seconds>', 'play the pictures of a folder to and fro for so long (default: once)', parseCount)
    .option('--stills', 'take every picture for a photo on a stand, not a folder for a sequence')
    .option(
      '--moved <seconds>',
      'hold every picture before the camera for so long in each of some ways: shaken, waved, tilted, rolled, ...',
      parseCount,
    );
  command
    .addOption(
      new Option('--people <part>', 'whose recordings: a half chosen by a hash of the names is held out')
        .choices(['all', 'development', 'held-out'])
        .default('all'),
    )
    .option('--every <seconds>', 'begin another attempt so often in a recording (default: one attempt)', parseCount)
    .option('--seed <number>', 'seed of the actions that strict asks for', parseFromZero, 1)
    .option('--json', 'print one JSON object on standard output and nothing else there')
    .option(
      '--report <file>',
      'write one HTML page with the traces of each recording and the moment it was decided; no faces',
    )
    .action((folder: string, options: LivenessOptions) => runLiveness(host, folder, options));
};

const addRecord: AddCommand = (program, host) => {
  program
    .command('record <folder>')
    .description('record half a minute of a person, with prompts, for: evaluate liveness')
    .requiredOption('--person <name>', 'whose face it is')
    .option('--attack <kind>', 'the camera sees a picture or a recording of the person: photo, phone, screen, ...')
    .option('--camera <device>', "the camera's device or name, as FFmpeg calls it")
    .option('--agree', 'the person has read the text below and agrees; do not ask')
    .addHelpText('after', `\n${recordingConsent.join('\n')}\n`)
    .action(async (folder: string, options: RecordOptions) => void (await recordClip(host, folder, options)));
};

const addCalibrate: AddCommand = (program, host) => {
  withScoreOptions(
    withEmbedderOption(
      withCacheOptions(program.command('calibrate').description('make the table that turns distances into odds')),
    ),
  )
    .requiredOption('--root <folder>', 'strangers: <root>/<person>/<picture>')
    .requiredOption('--name <text>', 'what the folder of strangers is called')
    .option('--families <folder>', 'relatives: <folder>/<family>/<person>/<picture>')
    .option('--families-name <text>', 'what the folder of families is called')
    .option('--kin <file>', 'list of relatives')
    .option('--groups <folder>', 'people with labels, whose rates the settings show: <folder>/<person>/<picture>')
    .option('--groups-name <text>', 'what the folder of people with labels is called')
    .option('--labels <file>', 'list of labels')
    .option(
      '--shots <numbers>',
      'numbers of samples to make a curve for, where enough people have so many pictures',
      parseCounts,
      [1, 2, 3, 5, 10],
    )
    .option('--draws <number>', 'how often the samples of a curve are drawn anew', parseCount, 5)
    .option(
      '--margin <number>',
      "lead over the second-best member (default: as in Familiar's own calibration)",
      parseShare,
    )
    .option('--out <file>', "the calibration file to write (default: calibration.json in the embedder's folder)")
    .action((options: CalibrateOptions) => runCalibrate(host, options));
};

const asList = (value: string, before: readonly string[]): string[] => [...before, value];

const addCrowd: AddCommand = (program, host) => {
  withEmbedderOption(
    withCacheOptions(program.command('crowd').description('make up the strangers that distances are judged by')),
  )
    .option('--people <folder>', '<folder>/<person>/<picture>; may be given several times', asList, [])
    .option('--families <folder>', '<folder>/<family>/<person>/<picture>; may be given several times', asList, [])
    .requiredOption('--name <text>', 'what the folders are called')
    .option('--out <file>', "the crowd's file to write (default: crowd.json in the embedder's folder)")
    .option('--halves <folder>', 'write two more crowds there, each fitted without one half of the people')
    .action((options: CrowdOptions) => runCrowd(host, options));
};

const addDocument: AddCommand = (program, host) => {
  withCacheOptions(
    program
      .command('document')
      .description('measure everything that research/notes/EVALUATION.md shows and put the figures in place'),
  )
    .requiredOption(
      '--data <folder>',
      'the folder with att, lfw-view1, families, groups, pad/live/nuaa, omniglot and their lists',
    )
    .option('--only <runs>', 'measure these alone, by their marks in the document: "groups,webcam-sign-ins"', (text) =>
      text.split(','),
    )
    .option('--halves <folder>', 'judge everybody by strangers that were made up without them: see crowd --halves')
    .option('--docs <folder>', 'where EVALUATION.md lies', 'research/notes')
    .action((options: DocumentOptions) => runDocument(host, options));
};

/** The commands of the evaluation lab. Errors of use are thrown as CommanderError, refusals as Refusal. */
export function createEvaluateProgram(host: EvaluateHost): Command {
  const program = new Command('evaluate')
    .description(
      "Measures Familiar's recognition on folders of pictures, with the engine and the matching that sign people in.",
    )
    .configureOutput({
      writeOut: (text) => void host.stdout.write(text),
      writeErr: (text) => void host.stderr.write(text),
    })
    .exitOverride()
    .addHelpText('after', foldersHelp);
  const commands = [
    addPairs,
    addAllPairs,
    addGroups,
    addIdentify,
    addHouseholds,
    addNegatives,
    addSignIns,
    addStrangers,
    addDetect,
    addLiveness,
    addRecord,
    addCrowd,
    addCalibrate,
    addDocument,
  ];
  for (const add of commands) add(program, host);
  return program;
}
