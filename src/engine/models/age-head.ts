import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { AgeHead } from '#core/enrolment/young-face.ts';
import type { Log } from '#core/ports/host.ts';
import { loadModel } from './load-model.ts';
import { sha256Schema } from './model-manifest.ts';

const countSchema = z.int().check(z.positive());

/** The shape of models/age-head.json, for the builder that makes the file it names and the app that trusts it. */
const ageHeadSchema = z.strictObject({
  file: z.string().check(z.regex(/^[\w-]+\.bin$/)),
  sha256: sha256Schema,
  bytes: countSchema,
  purpose: z.string(),
  /** Numbers (float32, little-endian) in this order: weights and bias of the hidden layer, then of the years. */
  sizes: z.strictObject({ inputs: countSchema, hidden: countSchema, years: countSchema }),
  licence: z.string(),
  authors: z.string(),
  source: z.strictObject({
    package: z.string(),
    version: z.string(),
    packageLicence: z.string(),
    files: z.array(z.strictObject({ path: z.string(), sha256: sha256Schema })),
  }),
});

/** Reads the record of the age head. @throws Error when it is missing or none */
export const readAgeHeadRecord = async (folder: string): Promise<z.infer<typeof ageHeadSchema>> =>
  ageHeadSchema.parse(JSON.parse(await readFile(join(folder, 'age-head.json'), 'utf8')));

/**
 * Makes the reading of the age head of a models folder: once, when it is asked for first. Only advice rests on it, so
 * that one which is missing or altered is noted in the log, and null.
 */
export function createAgeHeadReader(folder: string, log: Log): () => Promise<AgeHead | null> {
  let read: Promise<AgeHead | null> | null = null;
  return () => {
    read ??= readAgeHead(folder).catch((error: unknown) => {
      log.warn(`Whether somebody looks like a child cannot be told: ${String(error)}`);
      return null;
    });
    return read;
  };
}

async function readAgeHead(folder: string): Promise<AgeHead> {
  const record = await readAgeHeadRecord(folder);
  const { inputs, hidden, years } = record.sizes;
  const { buffer, byteOffset, byteLength } = Uint8Array.from(await loadModel(folder, record));
  const numbers = new Float32Array(buffer, byteOffset, byteLength / Float32Array.BYTES_PER_ELEMENT);
  let at = 0;
  const take = (count: number): Float32Array => {
    at += count;
    return numbers.subarray(at - count, at);
  };
  return {
    hidden: { weights: take(inputs * hidden), bias: take(hidden) },
    years: { weights: take(hidden * years), bias: take(years) },
  };
}
