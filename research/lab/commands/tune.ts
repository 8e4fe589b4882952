import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { falseMatchRateOf, type SecurityLevel, securityLevels, strictest } from '#contract/security-levels.ts';
import { createRandom } from '#core/numerics/seeded-draws.ts';
import type { HeadRecipe } from '#core/tuning/diagonal-head.ts';
import { loadDataset } from '../../evaluate/dataset.ts';
import type { EvaluateHost } from '../../evaluate/evaluate-host.ts';
import { openLab } from '../../evaluate/open-lab.ts';
import { commandLine } from '../../evaluate/output/command-line.ts';
import { findPictures } from '../../evaluate/pictures/find-pictures.ts';
import { compareMethods, type MethodFigures } from '../tuning/compare-methods.ts';
import type { TestFamily } from '../tuning/draw-household.ts';
import { type ExaminedFamilies, examineFamilies } from '../tuning/examine-families.ts';
import {
  asItIs,
  type Enrolled,
  givenHead,
  learnSharedHead,
  type Method,
  ownHead,
  pairDirections,
  variationWithin,
} from '../tuning/household-method.ts';

/** Options of `lab tune`. */
export type TuneOptions = {
  readonly root: string;
  readonly shots: readonly number[];
  readonly draws: number;
  /** With how many samples a member households are examined as the app examines them, and how often each is drawn. */
  readonly examine: readonly number[];
  readonly examineDraws: number;
  readonly seed: number;
  readonly replicates: number;
  readonly cache: string | false;
  readonly out?: string;
};

const loose: HeadRecipe = { margin: 0.1, hold: 0.001, rate: 0.02, steps: 60 };
const held: HeadRecipe = { ...loose, hold: 0.02 };
const tight: HeadRecipe = { ...loose, hold: 0.1 };
const strangerRate = 0.01;
const margin = 0.04;

/**
 * Tries what a household could learn from its own samples, or with a prior from other families, beside the sign-in as
 * it is.
 */
export async function runTune(host: EvaluateHost, options: TuneOptions): Promise<void> {
  const { lab, close } = await openLab(host, options);
  const { pictures } = await loadDataset(findPictures(options.root, 'families'), lab).finally(close);
  const report: { shots: number; families: number; figures: MethodFigures[] }[] = [];
  for (const shots of options.shots) {
    const families = familiesWith(pictures, shots);
    const methodsFor = prepareMethods(families);
    const figures = compareMethods(families, methodsFor, {
      ...options,
      shots,
      strangerRate,
      margin,
      space: lab.space,
      random: createRandom(options.seed),
    });
    report.push({ shots, families: families.length, figures });
    host.stdout.write(`${shots} samples a member, ${families.length} families\n${figures.map(line).join('\n')}\n`);
  }
  const examined: Examined[] = [];
  for (const shots of options.examine) {
    for (const level of examinedLevels) {
      const policy = { calibration: lab.calibration, falseMatchRate: falseMatchRateOf(level) };
      const found = examineFamilies(familiesWith(pictures, shots), {
        ...options,
        shots,
        draws: options.examineDraws,
        policy,
        space: lab.space,
        random: createRandom(options.seed),
      });
      examined.push({ shots, level, ...found });
      host.stdout.write(`${examinedLines({ shots, level, ...found })}\n`);
    }
  }
  if (options.out !== undefined)
    await writeJson(options.out, { command: commandLine(host.args, 'lab'), strangerRate, margin, report, examined });
}

async function writeJson(path: string, content: object): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `${JSON.stringify(content, null, 2)}\n`);
}

type Examined = ExaminedFamilies & { readonly shots: number; readonly level: SecurityLevel };

/** At the strictest level next to nobody is undecided. */
const examinedLevels = securityLevels.filter((level) => level !== strictest());

function examinedLines({
  shots,
  level,
  families,
  households,
  verdicts,
  asItIs,
  whereItHelps,
  everywhere,
}: Examined): string {
  const said = Object.entries(verdicts).map(([verdict, times]) => `${verdict} ${times}`);
  const line = (name: string, { right, wrong, undecided, strangers }: ExaminedFamilies['asItIs']): string =>
    `  ${name}: right ${percent(right)}, wrong ${percent(wrong)}, undecided ${percent(undecided)}, strangers let in ${percent(strangers)}`;
  return [
    `Examined: ${shots} samples a member, ${level}, ${households} households of ${families} families: ${said.join(', ')}`,
    line('as it is', asItIs),
    line('on where it helps', whereItHelps),
    line('on wherever something was learnt', everywhere),
  ].join('\n');
}

type Pictures = Awaited<ReturnType<typeof loadDataset>>['pictures'];

/** Families with two members who have pictures beyond their samples. */
function familiesWith(pictures: Pictures, shots: number): TestFamily[] {
  return [...Map.groupBy(pictures, ({ family }) => family ?? '').values()]
    .map((own) =>
      [...Map.groupBy(own, ({ person }) => person).values()]
        .map((list) => list.flatMap(({ face }) => face ?? []))
        .filter((faces) => faces.length > shots)
        .map((faces) => ({
          samples: faces.map((face) => face.sampleEmbedding),
          queries: faces.map((face) => face.embedding),
        })),
    )
    .filter((members) => members.length > 1);
}

/** The methods for each family; what is learnt from other families is learnt from the half that it is not in. */
function prepareMethods(families: readonly TestFamily[]): (family: number) => readonly Method[] {
  const halves = [0, 1].map((half) => {
    const others = families
      .filter((_, family) => family % 2 !== half)
      .map(
        (members): Enrolled =>
          members.flatMap(({ samples }, memberId) => samples.map((embedding) => ({ memberId, embedding }))),
      );
    return [
      asItIs,
      ownHead('own head', loose),
      ownHead('own head, held near the identity', held),
      ownHead('own head, held nearer', tight),
      givenHead('head of other families', learnSharedHead(others, loose)),
      pairDirections('close pairs apart', undefined),
      pairDirections("close pairs apart, others' variation", variationWithin(others)),
    ];
  });
  return (family) => halves[family % 2] ?? [];
}

const percent = (share: number): string => `${(100 * share).toFixed(2)} %`;

const line = ({ name, right, wrong, undecided, rightGain, wrongGain }: MethodFigures): string =>
  `  ${name}: right ${percent(right)} (${percent(rightGain.low)} to ${percent(rightGain.high)}), wrong ${percent(wrong)} (${percent(wrongGain.low)} to ${percent(wrongGain.high)}), undecided ${percent(undecided)}`;
