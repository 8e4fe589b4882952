import type { EnrolledSample } from '#core/gallery/enrolled-sample.ts';
import { type Placement, placeSamples } from '#core/gallery/place-samples.ts';
import type { Store } from '#core/ports/store.ts';
import type { PairHead } from '#core/recognition/pair-head.ts';
import { buildSupportSet, type SupportSet } from '#core/recognition/support-set.ts';
import { runInSlices } from '#hosts/run-in-slices.ts';

/** The household's samples of the present embedder, decrypted once and kept until they change. */
export type SampleCache = {
  /** Those in use, by member, without a tuning. */
  readonly untuned: () => SupportSet;
  /** All, those set aside included, by id. */
  readonly kept: () => readonly EnrolledSample[];
  /** Where each kept sample stands; worked out in slices, once. */
  readonly placements: () => Promise<readonly Placement[]>;
  /** Grows with every change. */
  readonly version: () => number;
  readonly invalidate: () => void;
};

/** What queries are decided by: the cached samples, with the tuning that is in force. */
export type SupportSetCache = Omit<SampleCache, 'untuned' | 'invalidate'> & { readonly get: () => SupportSet };

type Cached = { set?: SupportSet; kept?: readonly EnrolledSample[]; placements?: Promise<readonly Placement[]> };

export function createSampleCache({ samples }: Pick<Store, 'samples'>, embedder: string): SampleCache {
  let cached: Cached = {};
  let version = 0;

  function readKept(): readonly EnrolledSample[] {
    const inUse = samples.listInUse(embedder).map((sample) => ({ ...sample, inUse: true }));
    const aside = samples.listSetAside(embedder).map((sample) => ({ ...sample, inUse: false }));
    return [...inUse, ...aside].sort((a, b) => a.id - b.id);
  }

  const cache: SampleCache = {
    untuned() {
      cached.set ??= buildSupportSet(samples.listInUse(embedder));
      return cached.set;
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

/** @param headsInForce what was learnt of the members, asked each time */
export function withTuning(samples: SampleCache, headsInForce: () => readonly PairHead[]): SupportSetCache {
  const { kept, placements, version } = samples;
  return { kept, placements, version, get: () => ({ ...samples.untuned(), pairHeads: headsInForce() }) };
}
