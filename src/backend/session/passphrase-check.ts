import { FamiliarError } from '#contract/result.ts';
import { createSerialQueue } from '#core/base/serial-queue.ts';
import type { Clock } from '#core/ports/host.ts';
import type { Vault } from '#core/ports/vault.ts';
import { readRecoveryCode } from '#storage/secrets/recovery-code.ts';
import type { FailureGuard } from './failure-guard.ts';

/** Tries the owner's passphrase under its own limit of failures. */
export type PassphraseCheck = {
  /**
   * Resolves when the passphrase is right; the vault is open then.
   * @throws FamiliarError `wrongPassphrase`, or `paused` while too many failures bar the way
   */
  readonly verify: (passphrase: string) => Promise<void>;
  /**
   * Puts a new passphrase in the place of the old one when the recovery code is right; resolves with the next code. Its
   * 130 random bits need no limit of tries: no pause bars it, so that nobody keeps an owner out by wrong passphrases.
   * What `beforeSaving` throws, with the code known to be right, leaves everything as it was.
   * @throws FamiliarError `invalid` or `wrongPassphrase`
   */
  readonly recover: (code: string, passphrase: string, beforeSaving: () => void) => Promise<string>;
};

/**
 * A check that runs one try at a time and counts each as failed before it is verified, so that killing the app gains
 * nothing.
 */
export function createPassphraseCheck(vault: Vault, clock: Clock, guard: FailureGuard): PassphraseCheck {
  const inTurn = createSerialQueue();

  function requireNoPause(): void {
    const until = guard.pausedUntil();
    if (until !== null)
      throw new FamiliarError('passphrasePaused', { seconds: Math.ceil((until - clock.now()) / 1000) });
  }

  async function tryOnce(passphrase: string): Promise<void> {
    requireNoPause();
    guard.fail();
    if (!(await vault.openWithPassphrase(passphrase))) {
      throw new FamiliarError('passphraseWrong');
    }
    guard.reset();
  }

  async function recoverOnce(code: string, passphrase: string, beforeSaving: () => void): Promise<string> {
    if (readRecoveryCode(code) === null) throw new FamiliarError('recoveryCodeMistyped');
    const nextCode = await vault.keys.recover(code, passphrase, clock.now(), () => {
      guard.reset();
      beforeSaving();
    });
    if (nextCode === null) throw new FamiliarError('recoveryCodeOld');
    return nextCode;
  }

  return {
    verify: (passphrase) => inTurn(() => tryOnce(passphrase)),
    recover: (code, passphrase, beforeSaving) => inTurn(() => recoverOnce(code, passphrase, beforeSaving)),
  };
}
