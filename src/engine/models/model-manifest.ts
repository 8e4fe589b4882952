import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { FamiliarError } from '#contract/result.ts';
import { type ShippedNet, shippedNets } from '../onnx/net-files.ts';

export const sha256Schema = z.string().check(z.regex(/^[0-9a-f]{64}$/));
/** A file of the manifest's own folder. */
export const fileNameSchema = z.string().check(z.regex(/^[\w-]+(\.[\w-]+)*$/));
const shapeSchema = z.array(z.union([z.int().check(z.positive()), z.enum(['N', 'S'])]));

const inputSchema = z.strictObject({
  name: z.string(),
  shape: shapeSchema,
  type: z.literal('uint8'),
  layout: z.literal('NHWC'),
  /** What the numbers mean; the network normalises them itself. */
  range: z.literal('RGB, 0 to 255'),
});

const outputSchema = z.strictObject({
  name: z.string(),
  shape: shapeSchema,
  type: z.literal('float32'),
  meaning: z.string(),
});

const sourceSchema = z.strictObject({
  package: z.string(),
  version: z.string(),
  packageLicence: z.string(),
  files: z.array(z.strictObject({ path: z.string(), sha256: sha256Schema })),
});

const modelSchema = z.strictObject({
  file: fileNameSchema,
  sha256: sha256Schema,
  bytes: z.int().check(z.positive()),
  purpose: z.string(),
  input: inputSchema,
  outputs: z.array(outputSchema).check(z.minLength(1)),
  licence: z.string(),
  authors: z.string(),
  source: sourceSchema,
});

/** The shape of models/manifest.json, for the builder that fills it and the app that trusts it. */
export const manifestSchema = z.strictObject({ models: z.record(z.enum(shippedNets), modelSchema) });

export type ModelManifest = z.infer<typeof manifestSchema>;
export type ModelName = ShippedNet;
export type ModelRecord = z.infer<typeof modelSchema>;

/**
 * Reads manifest.json of a models folder.
 * @throws FamiliarError `engineDown` when it is missing or is not a manifest.
 */
export async function readManifest(folder: string): Promise<ModelManifest> {
  try {
    return manifestSchema.parse(JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')));
  } catch (cause) {
    throw new FamiliarError('modelListDamaged', {}, { cause });
  }
}
