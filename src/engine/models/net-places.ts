import * as z from 'zod/mini';
import { FamiliarError } from '#contract/result.ts';
import type { Embedder } from '#core/recognition/embedder.ts';
import { netsWith } from '../onnx/net-files.ts';
import type { ModelManifest } from './model-manifest.ts';

const netPlaceSchema = z.strictObject({
  folder: z.string(),
  file: z.string(),
  sha256: z.string(),
  bytes: z.int(),
  licence: z.string(),
  source: z.string(),
});

/** The shape of nets by their names, each with where its file lies, what it must be, and whose it is. */
export const netPlacesSchema = z.record(z.string(), netPlaceSchema);

export type NetPlace = Readonly<z.infer<typeof netPlaceSchema>>;
export type NetPlaces = Readonly<Record<string, NetPlace>>;

/** The nets of the models folder. */
export function shippedPlaces(folder: string, { models }: ModelManifest): NetPlaces {
  const entries = Object.entries(models).map(([name, { file, sha256, bytes, licence, source }]): [string, NetPlace] => [
    name,
    { folder, file, sha256, bytes, licence, source: `${source.package} ${source.version}` },
  ]);
  return Object.fromEntries(entries);
}

/** What is known of a net by its name. @throws FamiliarError `engineDown` for none */
export function netOf<T>(nets: Readonly<Record<string, T>>, name: string): T {
  const net = nets[name];
  if (net === undefined) throw new FamiliarError('modelMissing', { file: name });
  return net;
}

/** Those that run with an embedder. @throws FamiliarError `engineDown` when one is not there */
export function placesWith(embedder: Embedder, nets: NetPlaces): NetPlaces {
  return Object.fromEntries(netsWith(embedder).map((name) => [name, netOf(nets, name)]));
}
