import { readFile } from 'node:fs/promises';
import * as z from 'zod/mini';
import { FamiliarError } from '#contract/result.ts';
import { securityLevelSchema } from '#contract/security-levels.ts';
import type { Calibration } from '#core/recognition/calibration.ts';
import { sha256Schema } from './model-manifest.ts';

const rate = z.number().check(z.minimum(0), z.maximum(1));
const count = z.int().check(z.nonnegative());
const bounds = { low: rate, high: rate };
const measuredRateSchema = z.strictObject({ rate, ...bounds });

const pointSchema = z.strictObject({
  falseMatchRate: rate.check(z.positive()),
  distance: z.number().check(z.minimum(0), z.maximum(2)),
  interval: z.optional(z.strictObject(bounds)),
  falseNonMatch: z.optional(measuredRateSchema),
  relatives: z.optional(z.record(z.string(), measuredRateSchema)),
});

type Point = z.infer<typeof pointSchema>;

const falls = (points: readonly Point[]): boolean =>
  points.every(
    (point, i) =>
      i === 0 ||
      (point.falseMatchRate < (points[i - 1] as Point).falseMatchRate &&
        point.distance < (points[i - 1] as Point).distance),
  );

const curveSchema = z.strictObject({
  sampleCount: z.int().check(z.positive()),
  members: z.optional(count),
  strangerComparisons: z.optional(count),
  points: z
    .array(pointSchema)
    .check(z.minLength(2), z.refine(falls, 'rates and distances must fall from point to point')),
});

const dataSetSchema = z.strictObject({ name: z.string(), people: count, pictures: count, withoutFace: count });

const evidenceSchema = z.strictObject({
  strangers: dataSetSchema,
  relatives: z.nullable(dataSetSchema),
  models: z.record(z.string(), sha256Schema),
  /** The id of the embedder it was measured with; absent in files of before that was noted. */
  embedder: z.optional(sha256Schema),
  /** The id of the crowd it was measured with; null for none, absent in files of before that was noted. */
  crowd: z.optional(z.nullable(sha256Schema)),
  pipelineVersion: count,
  command: z.string(),
});

const groupsSchema = z.strictObject({
  set: dataSetSchema,
  leftOut: count,
  measured: z.array(
    z.strictObject({
      name: z.string().check(z.minLength(1)),
      people: count,
      comparisons: count,
      levels: z.record(securityLevelSchema, measuredRateSchema),
    }),
  ),
});

/** The shape of a calibration file. */
export const calibrationSchema = z.strictObject({
  version: z.int().check(z.positive()),
  provenance: z.string().check(z.minLength(1)),
  margin: z.number().check(z.minimum(0), z.maximum(1)),
  curves: z.array(curveSchema).check(
    z.minLength(1),
    z.refine(
      (curves) => curves.every((curve, i) => i === 0 || curve.sampleCount > (curves[i - 1]?.sampleCount ?? 0)),
      'curves must be in order of samples',
    ),
  ),
  /** Absent in files of before that was measured. */
  groups: z.optional(groupsSchema),
  evidence: z.optional(evidenceSchema),
});

/**
 * Reads a calibration file.
 * @throws FamiliarError `notFound` when it is not there, `invalid` when it is no calibration.
 */
export async function readCalibration(path: string): Promise<Calibration> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new FamiliarError('calibrationUnreadable', { path }, { cause });
  });
  try {
    return calibrationSchema.parse(JSON.parse(text)) as Calibration;
  } catch (cause) {
    throw new FamiliarError(
      'calibrationNotValid',
      { path, detail: cause instanceof Error ? cause.message : '' },
      { cause },
    );
  }
}
