import { existsSync } from 'node:fs';
import { readFile, realpath } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import * as z from 'zod/mini';
import { FamiliarError } from '#contract/result.ts';
import type { Calibration } from '#core/recognition/calibration.ts';
import type { Crowd } from '#core/recognition/crowd.ts';
import type { EmbeddingNet } from '#core/recognition/embedder.ts';
import { embeddingLengthOf, type SpaceSource } from '#core/recognition/latent-space.ts';
import { embedderId } from './embedder-id.ts';
import { loadModel } from './load-model.ts';
import type { NetPlace, NetPlaces } from './net-places.ts';
import { hasExternalData } from './onnx-external-data.ts';
import { type OwnManifest, type OwnNet, ownManifestSchema } from './own-manifest.ts';
import { readCalibration } from './read-calibration.ts';
import { crowdId, readCrowd } from './read-crowd.ts';

/** An embedder that a household brought, checked but for what its calibration says. */
export type OwnEmbedder = SpaceSource & { readonly id: string; readonly nets: NetPlaces };

/**
 * Reads the embedder that a folder describes, and checks that its files are those that are named and keep to the
 * folder.
 * @throws FamiliarError `notFound` or `invalid`, which says what is to be mended
 */
export async function readOwnEmbedder(path: string): Promise<OwnEmbedder> {
  const folder = resolve(path);
  const { models } = await readManifest(folder);
  const nets = Object.fromEntries(
    Object.entries(models).map(([name, net]): [string, NetPlace] => [name, placeOf(folder, net)]),
  );
  for (const place of Object.values(nets)) await checkFile(place);
  const [leading, ...others] = Object.entries(models).map(([name, net]) => netFrom(name, net));
  const embedder = [leading as EmbeddingNet, ...others] as const;
  const id = embedderId(nets, embedder);
  return { embedder, crowd: await readOwnCrowd(folder, id, embeddingLengthOf(embedder)), id, nets };
}

/**
 * The crowd that lies beside an embedder; null where there is none.
 * @throws FamiliarError `invalid` when it is none, or one of another embedder
 */
async function readOwnCrowd(folder: string, id: string, length: number): Promise<Crowd | null> {
  const path = join(folder, 'crowd.json');
  if (!existsSync(path)) return null;
  const { embedder, crowd } = await readCrowd(path, length);
  if (embedder !== id) throw new FamiliarError('embedderCrowdOtherwise', { folder });
  return crowd;
}

/**
 * The calibration that lies beside an embedder.
 * @throws FamiliarError `notFound` when there is none, `invalid` when it is none, or one of another embedder or
 * crowd
 */
export async function readOwnCalibration(
  path: string,
  { id, crowd }: Pick<OwnEmbedder, 'id' | 'crowd'>,
): Promise<Calibration> {
  const folder = resolve(path);
  const calibration = await readCalibration(join(folder, 'calibration.json')).catch((error: unknown) => {
    if (error instanceof FamiliarError && error.reason === 'calibrationUnreadable')
      throw new FamiliarError('embedderNotCalibrated', { folder });
    throw error;
  });
  const { evidence } = calibration;
  if (evidence?.embedder !== id || (evidence.crowd ?? null) !== crowdId(crowd))
    throw new FamiliarError('embedderCalibratedOtherwise', { folder });
  return calibration;
}

async function readManifest(folder: string): Promise<OwnManifest> {
  const text = await readFile(join(folder, 'manifest.json'), 'utf8').catch((cause: unknown) => {
    throw new FamiliarError('embedderListMissing', { folder }, { cause });
  });
  try {
    return ownManifestSchema.parse(JSON.parse(text));
  } catch (cause) {
    throw new FamiliarError('embedderListNotValid', { folder, detail: detailOf(cause) }, { cause });
  }
}

function detailOf(error: unknown): string {
  const issue = error instanceof z.core.$ZodError ? error.issues[0] : undefined;
  return issue === undefined ? 'it is not JSON' : `${issue.path.join('.')}: ${issue.message}`;
}

const placeOf = (folder: string, { file, sha256, bytes, licence, source }: OwnNet): NetPlace => ({
  folder,
  file,
  sha256,
  bytes,
  licence,
  source,
});

async function checkFile(place: NetPlace): Promise<void> {
  const { folder, file } = place;
  const [home, real] = await Promise.all([realpath(folder), realpath(join(folder, file)).catch(() => null)]);
  if (real === null) throw new FamiliarError('embedderFileMissing', { folder, file });
  if (!real.startsWith(home + sep)) throw new FamiliarError('embedderFileElsewhere', { folder, file });
  const bytes = await loadModel(folder, place).catch((cause: unknown) => {
    throw new FamiliarError('embedderFileAltered', { file }, { cause });
  });
  if (takesFromElsewhere(bytes, file)) throw new FamiliarError('embedderFileElsewhere', { folder, file });
}

function takesFromElsewhere(bytes: Uint8Array, file: string): boolean {
  try {
    return hasExternalData(bytes);
  } catch (cause) {
    throw new FamiliarError('embedderNetUnusable', { net: file }, { cause });
  }
}

/** A net as the engine knows it, from its entry in the manifest. */
function netFrom(name: string, { input, outputs, embeds }: OwnNet): EmbeddingNet {
  const [output] = outputs;
  const { type, layout, channels } = input;
  const { mean, scale } = input.type === 'float32' ? input : { mean: 0, scale: 1 };
  return {
    name,
    length: output.shape[1],
    ...embeds,
    ports: {
      input: input.name,
      output: output.name,
      type,
      mean,
      scale,
      layout,
      channels,
      takesOne: input.shape[0] === 1,
    },
  };
}
