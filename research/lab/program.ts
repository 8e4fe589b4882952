import { Command, Option } from 'commander';
import type { EvaluateHost } from '../evaluate/evaluate-host.ts';
import { parseCount, parseCounts, parseShare, withCacheOptions } from '../evaluate/lab-options.ts';
import { type EvaluateOptions, runEvaluation } from './commands/evaluate.ts';
import { type InspectOptions, runInspection } from './commands/inspect.ts';
import { runTrain, type TrainOptions } from './commands/train.ts';
import { runTune, type TuneOptions } from './commands/tune.ts';
import { runView, type ViewOptions } from './commands/view.ts';
import { collectionNamed, collectionNames } from './recipes/collections.ts';
import type { LabCollection } from './recipes/recipe.ts';

const lossOption = () =>
  new Option('--loss <kind>', 'the loss to learn by').choices(['triplet', 'contrastive']).default('triplet');

/** Adds what every command needs to find a collection and a training. */
const withPlaces = (command: Command): Command =>
  command
    .addOption(lossOption())
    .option('--data <folder>', 'the folder of the collection', '.')
    .option('--seed <number>', 'seed of the weights, the split and the batches', parseCount, 1)
    .option('--cache <folder>', 'where trainings and unpacked pictures are kept', '.cache/lab');

type AddCommand = (program: Command, host: EvaluateHost) => void;

const addTrain: AddCommand = (program, host) => {
  withPlaces(program.command('train').argument('<collection>', collectionNames.join(', '), collectionNamed))
    .description('train a net, or go on where a training was stopped; the curves are in progress.html')
    .option('--out <folder>', 'folder of the training (default: <cache>/<collection>-<loss>)')
    .option('--steps <number>', 'steps in all; the learning rate falls over the second half of them', parseCount)
    .option('--start-from <folder>', 'begin with the best look of another training of the same plan')
    .option('--rate <number>', 'learning rate of the first half', parseShare)
    .option('--turned <share>', 'how often an alphabet is turned by right angles', parseShare)
    .option('--mirrored <share>', 'how often an alphabet is mirrored', parseShare)
    .action((collection: LabCollection, options: TrainOptions) => runTrain(host, collection, options));
};

const addEvaluate: AddCommand = (program, host) => {
  withPlaces(program.command('evaluate').argument('<collection>', collectionNames.join(', '), collectionNamed))
    .description('measure a trained net beside baselines, on pictures it never saw')
    .option('--net <folder>', 'folder of the training (default: <cache>/<collection>-<loss>)')
    .option('--views <number>', 'slightly varied copies of each picture whose embeddings are averaged', parseCount, 1)
    .addOption(
      new Option('--on <part>', 'what to measure on; validation is what choices are made by')
        .choices(['test', 'validation'])
        .default('test'),
    )
    .option('--out <file>', 'write the figures as JSON')
    .action((collection: LabCollection, options: EvaluateOptions) => runEvaluation(host, collection, options));
};

const addInspect: AddCommand = (program, host) => {
  withPlaces(program.command('inspect').argument('<collection>', collectionNames.join(', '), collectionNamed))
    .description('tell what a trained net is made of: its blocks, what answers in them, and how its space is used')
    .option('--net <folder>', 'folder of the training (default: <cache>/<collection>-<loss>)')
    .action((collection: LabCollection, options: InspectOptions) => runInspection(host, collection, options));
};

const addView: AddCommand = (program, host) => {
  withPlaces(program.command('view').argument('<collection>', collectionNames.join(', '), collectionNamed))
    .description(
      'one page that shows how the latent space formed: a map, triplets, a query among its support set, the hardest pairs',
    )
    .option('--net <folder>', 'folder of the training (default: <cache>/<collection>-<loss>)')
    .option('--out <file>', 'the page to write', 'latent-space.html')
    .option('--story <file>', 'also write what the page shows as JSON')
    .action((collection: LabCollection, options: ViewOptions) => runView(host, collection, options));
};

const addTune: AddCommand = (program, host) => {
  withCacheOptions(program.command('tune'))
    .description('try what a household could learn from its own samples, beside signing in as it is')
    .requiredOption('--root <folder>', 'families: <root>/<family>/<person>/<picture>')
    .option('--shots <numbers>', 'samples of each member', parseCounts, [3, 6])
    .option('--draws <number>', 'how often the samples are drawn anew', parseCount, 3)
    .option(
      '--examine <numbers>',
      'samples of each member where households are examined as the app does',
      parseCounts,
      [6, 8, 9],
    )
    .option('--examine-draws <number>', 'how often those samples are drawn', parseCount, 20)
    .option('--out <file>', 'write the figures as JSON')
    .action((options: TuneOptions) => runTune(host, options));
};

/** The commands of the siamese lab. Errors of use are thrown as CommanderError, refusals as Refusal. */
export function createLabProgram(host: EvaluateHost): Command {
  const program = new Command('lab')
    .description('Trains twin nets by the triplet or the contrastive loss, measures them and shows what they learnt.')
    .configureOutput({
      writeOut: (text) => void host.stdout.write(text),
      writeErr: (text) => void host.stderr.write(text),
    })
    .exitOverride();
  for (const add of [addTrain, addEvaluate, addInspect, addView, addTune]) add(program, host);
  return program;
}
