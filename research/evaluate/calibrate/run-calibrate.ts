import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type {
  Calibration,
  CalibrationCurve,
  CalibrationDataSet,
  CalibrationEvidence,
} from '#core/recognition/calibration.ts';
import { calibrationSchema } from '#engine/models/read-calibration.ts';
import { Refusal } from '../../refusal.ts';
import { fitCalibrationCurves, type KinMeasurement } from '../../statistics/calibration-fit.ts';
import { loadDataset } from '../dataset.ts';
import { pipelineVersion } from '../embed/pipeline-version.ts';
import type { EvaluateHost } from '../evaluate-host.ts';
import { groupFamilies, readKinList } from '../families.ts';
import type { Lab } from '../lab.ts';
import { openLab } from '../open-lab.ts';
import { commandLine } from '../output/command-line.ts';
import { countText } from '../output/number-text.ts';
import { tableLines } from '../output/text-report.ts';
import { findPictures } from '../pictures/find-pictures.ts';
import { calibrationTable } from './calibration-table.ts';
import { describeSet, measureRelatives, measureStrangers } from './measure-sets.ts';
import { findLabelledPeople, type GroupOptions, ratesByGroup } from './rates-by-group.ts';

/** A calibration as JSON to be read and compared by people: an interval or a measured rate on one line. */
function formatCalibration(calibration: Calibration): string {
  const spread = JSON.stringify(calibration, null, 2);
  return `${spread.replace(/\{\s+("(?:rate|low)"[^{}]*?)\s+\}/g, (_, fields: string) => `{ ${fields.replace(/\s*\n\s*/g, ' ')} }`)}\n`;
}

export type CalibrateOptions = GroupOptions & {
  readonly root: string;
  readonly name: string;
  readonly families?: string;
  readonly familiesName?: string;
  readonly kin?: string;
  readonly shots: readonly number[];
  readonly draws: number;
  readonly margin?: number;
  /** The file to write; in the embedder's folder when not named. */
  readonly out?: string;
  readonly embedder?: string;
  readonly crowd?: string;
  readonly halves?: string;
  readonly cache: string | false;
  readonly seed: number;
  readonly replicates: number;
};

type Relatives = { readonly dataSet: CalibrationDataSet; readonly byShots: ReadonlyMap<number, KinMeasurement> };

async function measureFamilies(
  lab: Lab,
  { families, familiesName, kin, shots, draws }: CalibrateOptions,
): Promise<Relatives | null> {
  if (families === undefined && kin === undefined) return null;
  if (families === undefined || kin === undefined) throw new Refusal('invalid', 'Give --families and --kin together.');
  const kinPairs = await readKinList(kin);
  const dataset = await loadDataset(findPictures(families, 'families'), lab);
  const groups = groupFamilies(dataset, kinPairs);
  const byShots = new Map(shots.map((count) => [count, measureRelatives(dataset, groups, count, { ...lab, draws })]));
  return { dataSet: describeSet(familiesName ?? families, dataset), byShots };
}

function provenanceOf(
  strangers: CalibrationDataSet,
  relatives: CalibrationDataSet | null,
  curves: readonly CalibrationCurve[],
): string {
  const ofSet = ({ name, pictures, people }: CalibrationDataSet): string =>
    `${name} (${countText(pictures)} pictures of ${countText(people)} people)`;
  const most = Math.max(...curves.map(({ strangerComparisons = 0 }) => strangerComparisons));
  const kin = relatives === null ? 'Relatives were not measured.' : `Relatives: ${ofSet(relatives)}.`;
  return `Strangers: ${ofSet(strangers)}, ${countText(most)} comparisons. ${kin}`;
}

async function makeCalibration(
  lab: Lab,
  options: CalibrateOptions,
  made: Pick<CalibrationEvidence, 'command' | 'models' | 'embedder' | 'crowd'>,
): Promise<Calibration> {
  const { shots, draws } = options;
  const labelled = await findLabelledPeople(options);
  const dataset = await loadDataset(findPictures(options.root, 'people'), lab);
  const measured = shots.flatMap((count) => measureStrangers(dataset, count, { ...lab, draws }) ?? []);
  if (measured[0]?.sampleCount !== 1)
    throw new Refusal('invalid', 'A calibration begins with one sample: let --shots begin with 1.');
  const relatives = await measureFamilies(lab, options);
  const curves = fitCalibrationCurves(measured, relatives?.byShots ?? new Map(), {
    replicates: lab.replicates,
    random: lab.random(),
  });
  if (curves.some(({ points }) => points.length < 2))
    throw new Refusal('invalid', 'There are too few pairs of strangers for a calibration.');
  const strangers = describeSet(options.name, dataset);
  const fitted = {
    version: 2,
    provenance: provenanceOf(strangers, relatives?.dataSet ?? null, curves),
    margin: options.margin ?? lab.calibration.margin,
    curves,
    evidence: { strangers, relatives: relatives?.dataSet ?? null, pipelineVersion, ...made },
  };
  return labelled === null ? fitted : { ...fitted, groups: await ratesByGroup(lab, labelled, fitted) };
}

/**
 * Makes a calibration from a folder of strangers, and of families where given, and writes it as a whole or not at all.
 * @throws Refusal `notFound` or `invalid` when the folders do not suffice
 */
export async function runCalibrate(host: EvaluateHost, options: CalibrateOptions): Promise<void> {
  const out = options.out ?? (options.embedder && join(options.embedder, 'calibration.json'));
  if (out === undefined) throw new Refusal('invalid', 'Say with --out where the calibration shall go.');
  const { lab, models, embedder, crowd, close } = await openLab(host, {
    ...options,
    calibration: host.calibrationFile,
  });
  try {
    const calibration = await makeCalibration(lab, options, {
      command: commandLine(host.args),
      models: Object.fromEntries(models.map(({ file, sha256 }) => [file, sha256])),
      embedder,
      crowd,
    });
    calibrationSchema.parse(calibration);
    await mkdir(dirname(out), { recursive: true });
    const unfinished = `${out}.${process.pid}`;
    await writeFile(unfinished, formatCalibration(calibration));
    await rename(unfinished, out);
    const tables = calibration.curves.map(calibrationTable);
    host.stdout.write(`${[`Wrote ${out}`, `  ${calibration.provenance}`, ...tables.flatMap(tableLines)].join('\n')}\n`);
  } finally {
    await close();
  }
}
