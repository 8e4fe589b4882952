import type { EnrolledSample } from '#core/gallery/enrolled-sample.ts';
import { type Placement, placeSamples } from '#core/gallery/place-samples.ts';
import type { Store } from '#core/ports/store.ts';
import type { LatentSpace } from '#core/recognition/latent-space.ts';
import type { PairHead } from '#core/recognition/pair-head.ts';
import { buildSupportSet, type SupportSet } from '#core/recognition/support-set.ts';
import { runInSlices } from '#hosts/run-in-slices.ts';

/** The household's samples of the present embedder, decrypted once and kept until they change. */
export type SampleCache = {
  /** The space that they lie in. */
  readonly space: LatentSpace;
  /** Those in use, without a tuning, of the members of whom none waits to be embedded anew. */
  readonly untuned: () => SupportSet;
  /** Whether no member waits for that. */
  readonly isComplete: () => boolean;
  /** All, those set aside included, by id. */
  readonly kept: () => readonly EnrolledSample[];
  /** The same read anew: in the middle of a change, which is not known to the others yet. */
  readonly keptNow: () => readonly EnrolledSample[];
  /** Where each kept sample stands; worked out in slices, once. */
  readonly placements: () => Promise<readonly Placement[]>;
  /** Grows with every change. */
  readonly version: () => number;
  readonly invalidate: () => void;
};

/** What queries are decided by: the cached samples, with the tuning that is in force. */
export type SupportSetCache = Omit<SampleCache, 'untuned' | 'invalidate'> & { readonly get: () => SupportSet };

type Cached = {
  set?: SupportSet;
  waiting?: ReadonlySet<number>;
  kept?: readonly EnrolledSample[];
  placements?: Promise<readonly Placement[]>;
};

type Parts = Pick<Store, 'samples' | 'embeddings'> & { readonly embedder: string; readonly space: LatentSpace };

export function createSampleCache({ samples, embeddings, embedder, space }: Parts): SampleCache {
  let cached: Cached = {};
  let version = 0;

  function waiting(): ReadonlySet<number> {
    cached.waiting ??= new Set(embeddings.listWaiting(embedder));
    return cached.waiting;
  }

  function readKept(): readonly EnrolledSample[] {
    const inUse = samples.listInUse(embedder).map((sample) => ({ ...sample, inUse: true }));
    const aside = samples.listSetAside(embedder).map((sample) => ({ ...sample, inUse: false }));
    return [...inUse, ...aside].sort((a, b) => a.id - b.id);
  }

  const cache: SampleCache = {
    space,
    untuned() {
      cached.set ??= buildSupportSet(
        samples.listInUse(embedder).filter(({ memberId }) => !waiting().has(memberId)),
        space,
      );
      return cached.set;
    },
    isComplete: () => waiting().size === 0,
    kept() {
      cached.kept ??= readKept();
      return cached.kept;
    },
    keptNow: readKept,
    placements() {
      cached.placements ??= runInSlices(placeSamples(cache.kept(), space));
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
  const { untuned, invalidate: _, ...shared } = samples;
  return { ...shared, get: () => ({ ...untuned(), pairHeads: headsInForce() }) };
}
