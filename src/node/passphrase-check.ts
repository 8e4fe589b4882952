import type { Clock } from '../core/ports/host.ts';
import type { Vault } from '../core/ports/store.ts';
import { FamiliarError } from '../shared/result.ts';
import type { FailureGuard } from './failure-guard.ts';

/** Tries the owner's passphrase under its own limit of failures. */
export type PassphraseCheck = {
  /**
   * Resolves when the passphrase is right; the vault is open then.
   * @throws FamiliarError `wrongPassphrase`, or `paused` while too many failures bar the way
   */
  readonly verify: (passphrase: string) => Promise<void>;
};

function durationWords(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  return seconds < 120 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`;
}

/** A check that runs one try at a time and counts each as failed before it is verified, so that killing the app gains nothing. */
export function createPassphraseCheck(vault: Vault, clock: Clock, guard: FailureGuard): PassphraseCheck {
  let queue: Promise<void> = Promise.resolve();

  async function tryOnce(passphrase: string): Promise<void> {
    const until = guard.pausedUntil();
    if (until !== null) {
      throw new FamiliarError('paused', `Too many wrong passphrases. Try again in ${durationWords(until - clock.now())}.`);
    }
    guard.fail();
    if (!(await vault.openWithPassphrase(passphrase))) {
      throw new FamiliarError('wrongPassphrase', 'That is not the passphrase. Check capital letters and the keyboard layout, then try again.');
    }
    guard.reset();
  }

  return {
    verify(passphrase) {
      const result = queue.then(() => tryOnce(passphrase));
      queue = result.catch(() => undefined);
      return result;
    },
  };
}
