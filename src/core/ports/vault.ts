import type { Consent, Protection } from '#contract/household.ts';
import type { VaultState } from '../sign-in/session.ts';
import type { BackupStore } from './backup-store.ts';
import type { CounterStore } from './counter-store.ts';
import type { PinStore } from './pin-store.ts';
import type { Store } from './store.ts';
import type { VaultKeys } from './vault-keys.ts';

export type NewHousehold = {
  readonly name: string;
  readonly owner: { readonly name: string; readonly consent: Consent };
  readonly passphrase: string;
  readonly protection: Protection;
  readonly at: number;
};

/** Whether the screen was last locked by hand and nobody has signed in since. */
export interface ScreenLockStore {
  isByHand(): boolean;
  save(isByHand: boolean): void;
}

/**
 * The household file: its opening, and by noun what is in it. Counters, the screen lock and the protection are known
 * before the data key is.
 */
export interface Vault {
  state(): VaultState;
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
  readonly store: Store;
  readonly keys: VaultKeys;
  readonly pins: PinStore;
  readonly counters: CounterStore;
  readonly screenLock: ScreenLockStore;
  readonly backups: BackupStore;
  close(): void;
}
