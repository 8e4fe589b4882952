import type { Clock } from '../core/ports/host.ts';
import type { Vault } from '../core/ports/store.ts';
import { countFailure, noFailures, passphrasePolicy, pausedUntil } from '../core/signin/lockout.ts';
import { FamiliarError } from '../shared/result.ts';

/** Tries the owner's passphrase under its own limit of failures. */
export type PassphraseCheck = {
  /**
   * Resolves when the passphrase is right; the vault is open then.
   * @throws FamiliarError `wrongPassphrase`, or `paused` while too many failures bar the way
   */
  readonly verify: (passphrase: string) => Promise<void>;
};

/** A check that runs one try at a time and counts each as failed before it is verified, so that killing the app gains nothing. */
export function createPassphraseCheck(vault: Vault, clock: Clock): PassphraseCheck {
  let queue: Promise<void> = Promise.resolve();

  async function tryOnce(passphrase: string): Promise<void> {
    const before = vault.counter('passphrase');
    const until = pausedUntil(before, clock.now());
    if (until !== null) {
      const seconds = Math.ceil((until - clock.now()) / 1000);
      throw new FamiliarError('paused', `Too many wrong passphrases. Try again in ${seconds} seconds.`);
    }
    vault.saveCounter('passphrase', countFailure(before, clock.now(), passphrasePolicy));
    if (!(await vault.openWithPassphrase(passphrase))) {
      throw new FamiliarError('wrongPassphrase', 'That is not the passphrase. Check capital letters and the keyboard layout, then try again.');
    }
    vault.saveCounter('passphrase', noFailures);
  }

  return {
    verify(passphrase) {
      const result = queue.then(() => tryOnce(passphrase));
      queue = result.catch(() => undefined);
      return result;
    },
  };
}
