import type { EnrolledSample } from '#core/gallery/enrolled-sample.ts';
import { type Placement, placeSamples } from '#core/gallery/place-samples.ts';
import type { Vault } from '#core/ports/vault.ts';
import type { PairHead } from '#core/recognition/pair-head.ts';
import { buildSupportSet, type SupportSet } from '#core/recognition/support-set.ts';
import { runInSlices } from '#hosts/run-in-slices.ts';

/** The household's support set, decrypted once and kept until it changes. */
export type SupportSetCache = {
  readonly get: () => SupportSet;
  /** All kept samples of the present embedder, those set aside included, by id. */
  readonly kept: () => readonly EnrolledSample[];
  /** Where each kept sample stands; worked out in slices, once. */
  readonly placements: () => Promise<readonly Placement[]>;
  /** Grows with every change. */
  readonly version: () => number;
  readonly invalidate: () => void;
};

type Cached = { set?: SupportSet; kept?: readonly EnrolledSample[]; placements?: Promise<readonly Placement[]> };

/** @param pairHeads what was learnt of the members, asked each time */
export function createSupportSetCache(
  vault: Vault,
  embedder: string,
  pairHeads: () => readonly PairHead[],
): SupportSetCache {
  let cached: Cached = {};
  let version = 0;

  function readKept(): readonly EnrolledSample[] {
    const store = vault.store;
    const inUse = store.samples.listInUse(embedder).map((sample) => ({ ...sample, inUse: true }));
    return [...inUse, ...store.samples.listSetAside(embedder).map((sample) => ({ ...sample, inUse: false }))].sort(
      (a, b) => a.id - b.id,
    );
  }

  const cache: SupportSetCache = {
    get() {
      cached.set ??= buildSupportSet(vault.store.samples.listInUse(embedder));
      return { ...cached.set, pairHeads: pairHeads() };
    },
    kept() {
      cached.kept ??= readKept();
      return cached.kept;
    },
    placements() {
      cached.placements ??= runInSlices(placeSamples(cache.kept()));
      return cached.placements;
    },
    version: () => version,
    invalidate() {
      cached = {};
      version += 1;
    },
  };
  return cache;
}
