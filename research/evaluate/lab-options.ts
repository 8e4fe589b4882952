import { type Command, InvalidArgumentError } from 'commander';

/** Options of every protocol. */
export type LabOptions = {
  readonly root: string;
  readonly json?: true;
  readonly report?: string;
  readonly plots?: string;
  readonly calibration?: string;
  readonly embedder?: string;
  readonly crowd?: string;
  readonly halves?: string;
  /** False when nothing is to be kept. */
  readonly cache: string | false;
  readonly seed: number;
  readonly replicates: number;
};

function parseWhole(text: string, least: number): number {
  const value = Number(text);
  if (text.trim() === '' || !Number.isSafeInteger(value) || value < least)
    throw new InvalidArgumentError(`Give a whole number of at least ${least}.`);
  return value;
}

/** A whole number from 1 on. */
export const parseCount = (text: string): number => parseWhole(text, 1);

/** A whole number from 0 on. */
export const parseFromZero = (text: string): number => parseWhole(text, 0);

/** Whole numbers from 1 on, in rising order, each once: "1,3,5". */
export function parseCounts(text: string): number[] {
  return [...new Set(text.split(',').map(parseCount))].sort((a, b) => a - b);
}

/** A number from 0 to 1. */
export function parseShare(text: string): number {
  const value = text.trim() === '' ? Number.NaN : Number(text);
  if (!(value >= 0 && value <= 1)) throw new InvalidArgumentError('Give a number from 0 to 1.');
  return value;
}

/** Numbers from 0 to 1, in rising order, each once: "0,0.04,0.08". */
export function parseShares(text: string): number[] {
  return [...new Set(text.split(',').map(parseShare))].sort((a, b) => a - b);
}

/** Adds what decides how embeddings are kept. */
export const withCacheOptions = (command: Command): Command =>
  command
    .option(
      '--cache <folder>',
      'where embeddings are kept between runs; they are biometric data, so only you may read the files',
      '.cache/evaluate',
    )
    .option('--no-cache', 'keep no embeddings and use none that were kept')
    .option('--seed <number>', 'seed of everything that is drawn at random', parseFromZero, 1)
    .option('--replicates <number>', 'resampled sets of people behind the intervals; 0 for none', parseFromZero, 200);

/** Adds which embedder is measured. */
export const withEmbedderOption = (command: Command): Command =>
  command.option(
    '--embedder <folder>',
    "measure the embedder in this folder (docs/EMBEDDERS.md) instead of Familiar's own",
  );

/** Adds what decides how pictures are scored. */
export const withScoreOptions = (command: Command): Command =>
  command
    .option('--crowd <file>', "the made-up strangers that distances are judged by (default: Familiar's own)")
    .option(
      '--halves <folder>',
      'judge everybody by strangers that were made up without them: the folder that: evaluate crowd --halves writes',
    );

/** Adds the options of every protocol but the folder. */
export const withOutputOptions = (command: Command): Command =>
  withScoreOptions(withEmbedderOption(withCacheOptions(command)))
    .option('--json', 'print one JSON object on standard output and nothing else there')
    .option('--report <file>', 'write one self-contained HTML page with curves and the worst pairs as pictures')
    .option('--plots <folder>', 'write each plot as an SVG file; no pictures of people')
    .option('--calibration <file>', "where the security levels' thresholds come from (default: the embedder's own)");

/** Adds the options of every protocol. */
export const withLabOptions = (command: Command): Command =>
  withOutputOptions(
    command.requiredOption('--root <folder>', 'the folder with the pictures (see "Folders" in: evaluate --help)'),
  );
