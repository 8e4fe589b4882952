import type { Log } from '#core/ports/host.ts';
import type { Store } from '#core/ports/store.ts';
import type { StoredTuning } from '#core/ports/tuning-store.ts';
import type { Vault } from '#core/ports/vault.ts';
import type { SampleCache } from '../common/support-set-cache.ts';
import { readTuning } from './read-tuning.ts';

/** What is kept of the household's tuning, read once for each version of the samples. */
export type TuningRecord = {
  /** What holds now: an examination of a household that has changed is erased where it is met. */
  readonly present: () => StoredTuning;
  readonly save: (tuning: StoredTuning) => void;
  /** Takes something away from the tuning: that holds even where it cannot be written down. */
  readonly revoke: (tuning: StoredTuning) => StoredTuning;
};

/** @param presentKey stands for all that an examination rests on, as it is now */
export function createTuningRecord(
  { vault, log, samples }: { readonly vault: Vault; readonly log: Log; readonly samples: Pick<SampleCache, 'version'> },
  presentKey: () => string,
): TuningRecord {
  const store: Pick<Store, 'tuning'> = vault.store;
  let known: { readonly version: number; readonly tuning: StoredTuning } | null = null;

  function remember(tuning: StoredTuning): StoredTuning {
    known = { version: samples.version(), tuning };
    return tuning;
  }

  function revoke(tuning: StoredTuning): StoredTuning {
    remember(tuning);
    try {
      store.tuning.save(tuning);
    } catch (error) {
      log.error('What was learnt of the household as it was could not be erased; it is no longer used', error);
    }
    return tuning;
  }

  return {
    present() {
      if (known?.version === samples.version()) return known.tuning;
      const kept = readTuning({ vault, log });
      const isOutdated = kept.examined !== null && kept.examined.key !== presentKey();
      return isOutdated ? revoke({ ...kept, examined: null }) : remember(kept);
    },
    save(tuning) {
      store.tuning.save(tuning);
      remember(tuning);
    },
    revoke,
  };
}
