import { readFile } from 'node:fs/promises';
import * as z from 'zod/mini';
import { FamiliarError } from '#contract/result.ts';
import type { Crowd } from '#core/recognition/crowd.ts';
import { sha256Of } from './load-model.ts';
import { sha256Schema } from './model-manifest.ts';

const positive = z.number().check(z.positive());
const count = z.int().check(z.nonnegative());

/** Numbers as 16-bit whole numbers (little-endian, in base 64) that count in units of `scale`. */
const packedSchema = z.strictObject({ scale: positive, values: z.string() });
export type PackedNumbers = z.infer<typeof packedSchema>;

/** The shape of a crowd's file. */
export const crowdFileSchema = z.strictObject({
  version: z.literal(1),
  /** Where the crowd comes from, in words for people. */
  provenance: z.string().check(z.minLength(1)),
  /** The id of the embedder whose space it stands in. */
  embedder: sha256Schema,
  usualGap: positive.check(z.maximum(2)),
  restVariance: z.number().check(z.nonnegative()),
  middle: packedSchema,
  axes: z.array(packedSchema).check(z.minLength(1)),
  kinds: z.array(z.strictObject({ share: positive, centre: packedSchema, spread: packedSchema })).check(z.minLength(1)),
  evidence: z.strictObject({ people: count, pictures: count, worsened: count, command: z.string() }),
});
export type CrowdFile = z.infer<typeof crowdFileSchema>;

/** @throws RangeError when there are not so many numbers. */
function unpackNumbers({ scale, values }: PackedNumbers, length: number): Float32Array {
  const bytes = Uint8Array.from(Buffer.from(values, 'base64'));
  if (bytes.length !== 2 * length) throw new RangeError(`${bytes.length / 2} numbers instead of ${length}`);
  const view = new DataView(bytes.buffer);
  return Float32Array.from({ length }, (_, i) => scale * view.getInt16(2 * i, true));
}

/**
 * The crowd in a file's content.
 * @param length numbers in an embedding
 * @throws Error when it is no crowd for such embeddings
 */
export function unpackCrowd(content: unknown, length: number): Crowd {
  const { usualGap, restVariance, middle, axes, kinds } = crowdFileSchema.parse(content);
  const shares = kinds.reduce((sum, { share }) => sum + share, 0);
  if (Math.abs(shares - 1) > 1e-6) throw new RangeError(`shares that add up to ${shares}`);
  const directions = axes.length;
  return {
    usualGap,
    restVariance,
    middle: unpackNumbers(middle, length),
    axes: axes.map((axis) => unpackNumbers(axis, length)),
    kinds: kinds.map(({ share, centre, spread }) => ({
      share,
      centre: unpackNumbers(centre, directions),
      spread: unpackNumbers(spread, (directions * (directions + 1)) / 2),
    })),
  };
}

/** A crowd and the id of the embedder whose space it stands in. */
export type OwnedCrowd = { readonly embedder: string; readonly crowd: Crowd };

/**
 * Reads a crowd's file.
 * @throws FamiliarError `notFound` when it is not there, `invalid` when it is no crowd for embeddings of this length.
 */
export async function readCrowd(path: string, length: number): Promise<OwnedCrowd> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new FamiliarError('crowdUnreadable', { path }, { cause });
  });
  try {
    const content: unknown = JSON.parse(text);
    return { embedder: crowdFileSchema.parse(content).embedder, crowd: unpackCrowd(content, length) };
  } catch (cause) {
    throw new FamiliarError('crowdNotValid', { path, detail: cause instanceof Error ? cause.message : '' }, { cause });
  }
}

/** Names a crowd, as 64 hexadecimal digits: that which a calibration was measured with. Null for none. */
export function crowdId(crowd: Crowd | null): string | null {
  const plain = (_key: string, value: unknown): unknown => (value instanceof Float32Array ? [...value] : value);
  return crowd === null ? null : sha256Of(new TextEncoder().encode(JSON.stringify(crowd, plain)));
}
