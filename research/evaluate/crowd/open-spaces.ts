import type { Crowd } from '#core/recognition/crowd.ts';
import { type LatentSpace, openLatentSpace, type SpaceSource } from '#core/recognition/latent-space.ts';
import { readCrowd } from '#engine/models/read-crowd.ts';
import type { EvaluateHost } from '../evaluate-host.ts';
import type { Lab } from '../lab.ts';
import { halfOf, readHalves } from './halves.ts';

export type CrowdChoice = {
  /** The folder of the embedder to measure; Familiar's own without. */
  readonly embedder?: string;
  /** The crowd's file; null to take distances as they are. */
  readonly crowd?: string | null;
  /** The folder of crowds that were fitted without one half of the people each. */
  readonly halves?: string;
};

/** The crowd that is named, or the embedder's. */
async function crowdOf(
  source: SpaceSource,
  { crowdFile }: EvaluateHost,
  { embedder, crowd = embedder === undefined ? crowdFile : undefined }: CrowdChoice,
  length: number,
): Promise<Crowd | null> {
  if (crowd === undefined) return source.crowd;
  return crowd === null ? null : (await readCrowd(crowd, length)).crowd;
}

/**
 * Opens the space that embeddings are compared in, and those for people whom the crowd was fitted on.
 * @throws FamiliarError when a crowd cannot be read
 */
export async function openSpaces(
  source: SpaceSource,
  host: EvaluateHost,
  choice: CrowdChoice,
): Promise<Pick<Lab, 'space' | 'spaceWithout'> & { readonly crowd: Crowd | null }> {
  const { embedder } = source;
  const { embeddingLength } = openLatentSpace({ embedder, crowd: null });
  const withCrowd = (crowd: Crowd | null): LatentSpace => openLatentSpace({ embedder, crowd });
  const crowd = await crowdOf(source, host, choice, embeddingLength);
  const space = withCrowd(crowd);
  if (choice.halves === undefined) return { crowd, space, spaceWithout: () => space };
  const crowds = await readHalves(choice.halves, embeddingLength);
  const spaces = { 0: withCrowd(crowds[0]), 1: withCrowd(crowds[1]) };
  return { crowd, space, spaceWithout: (picture) => spaces[halfOf(picture)] };
}
