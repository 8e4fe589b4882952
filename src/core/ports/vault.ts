import type { Consent, Protection } from '#contract/household.ts';
import type { FailureCounter } from '../sign-in/lockout.ts';
import type { SupportSetStore } from './store.ts';

export type CounterName = 'face' | 'passphrase' | 'pin';

export type NewHousehold = {
  readonly name: string;
  readonly owner: { readonly name: string; readonly consent: Consent };
  readonly passphrase: string;
  readonly protection: Protection;
  readonly at: number;
};

/** The database file around the records: what can be asked before the data key is known. */
export interface Vault {
  /** `empty` before set-up, `sealed` until the data key is known, then `open`. */
  state(): 'empty' | 'sealed' | 'open';
  /**
   * Sets the household up with its owner, all or nothing: makes the data key, wraps it with the passphrase and, unless
   * `passphrase`, with the device. Resolves with the owner's id and the recovery code, which is kept nowhere.
   * @throws FamiliarError `conflict` when there is a household already, or the machine does not offer the protection
   */
  create(household: NewHousehold): Promise<{ readonly ownerId: number; readonly recoveryCode: string }>;
  /** Tries the device's keeper; true when the vault is open now. */
  openWithDevice(): Promise<boolean>;
  /** True when the passphrase is right (the vault is open then). Costs an Argon2id run either way. */
  openWithPassphrase(passphrase: string): Promise<boolean>;
  /**
   * Puts a new passphrase in the place of a forgotten one when the recovery code is right (the vault is open then).
   * Resolves with the next code, since each serves once; with null when the code is wrong. Here and below, what `beforeSaving` throws leaves
   * everything as it was.
   */
  recover(code: string, passphrase: string, at: number, beforeSaving?: () => void): Promise<string | null>;
  /** From now on this passphrase opens, and the one before it nothing any more. */
  changePassphrase(passphrase: string, beforeSaving?: () => void): Promise<void>;
  /** @throws FamiliarError `conflict` when the machine does not offer the protection */
  changeProtection(protection: Protection, beforeSaving?: () => void): Promise<void>;
  /** Resolves with a new recovery code; the one before it opens nothing any more. */
  renewRecoveryCode(at: number, beforeSaving?: () => void): Promise<string>;
  /** Seals everything under a new data key that this passphrase opens, all or nothing. Resolves with its new recovery code. */
  changeKey(passphrase: string, at: number, beforeSaving?: () => void): Promise<string>;
  /**
   * Seals everything into one file that this passphrase opens, while the app goes on; into a passing file of the data folder when no path is named.
   * Resolves with the path. @throws FamiliarError `storeFailed`
   */
  backUp(backup: { readonly passphrase: string; readonly at: number; readonly path?: string }): Promise<string>;
  /** Where a backup that arrives in pieces is gathered. */
  incomingBackup(): string;
  /** Removes what backing up and restoring left in the data folder. */
  discardBackups(): void;
  /**
   * Restores a backup in the place of what there is, all or nothing; the vault is sealed then.
   * @throws FamiliarError `conflict` (there is a household and `replace` is not set, or a newer Familiar made it), `invalid`, `wrongPassphrase`, `storeFailed`
   */
  restore(backup: { readonly path: string; readonly passphrase: string; readonly replace: boolean }): Promise<void>;
  /** `beforeSaving` runs when the slow part is done; what it throws keeps the PIN from being saved. */
  setPin(memberId: number, pin: string, beforeSaving: () => void): Promise<void>;
  /** Costs an Argon2id run either way; null stands for somebody unknown. */
  checkPin(memberId: number | null, pin: string): Promise<boolean>;
  removePin(memberId: number): void;
  /** Of the member, or of anybody when none is named. */
  hasPin(memberId?: number): boolean;
  /** Whether the screen was last locked by hand and nobody has signed in since. */
  isLockedByHand(): boolean;
  saveLockedByHand(isByHand: boolean): void;
  /** Null when there is no recovery code. */
  recoveryCodeMadeAt(): number | null;
  protection(): Protection;
  /** Which protections this machine offers, best first. */
  protections(): Promise<Protection[]>;
  /** @throws FamiliarError `storeFailed` while the vault is not open. */
  records(): SupportSetStore;
  counter(name: CounterName): FailureCounter;
  saveCounter(name: CounterName, counter: FailureCounter): void;
  close(): void;
}
