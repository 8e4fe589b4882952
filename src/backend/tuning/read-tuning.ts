import type { Log } from '#core/ports/host.ts';
import type { StoredTuning } from '#core/ports/tuning-store.ts';
import type { Vault } from '#core/ports/vault.ts';

/** That of a household for which nothing was learnt. */
export const nothingYet: StoredTuning = { isOn: false, wasEnded: false, examined: null };

/** What is kept of a household's tuning. One that cannot be read is none: nobody's sign-in waits for it. */
export function readTuning({ vault, log }: { readonly vault: Vault; readonly log: Log }): StoredTuning {
  try {
    return vault.store.tuning.read() ?? nothingYet;
  } catch (error) {
    log.error('The tuning cannot be read and is left out', error);
    return nothingYet;
  }
}
