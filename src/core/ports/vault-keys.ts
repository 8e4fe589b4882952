import type { DeviceObstacle, Protection } from '#contract/household.ts';

/** Runs when the slow part is done; what it throws leaves everything as it was. */
export type BeforeSaving = () => void;

/** What opens the household: passphrase, recovery code and device. Each change is all or nothing. */
export interface VaultKeys {
  /**
   * Puts a new passphrase in the place of a forgotten one when the recovery code is right (the vault is open then).
   * Resolves with the next code, since each serves once; with null when the code is wrong.
   */
  recover(code: string, passphrase: string, at: number, beforeSaving?: BeforeSaving): Promise<string | null>;
  /** From now on this passphrase opens, and the one before it nothing any more. */
  changePassphrase(passphrase: string, beforeSaving?: BeforeSaving): Promise<void>;
  /** @throws FamiliarError `conflict` when the machine does not offer the protection */
  changeProtection(protection: Protection, beforeSaving?: BeforeSaving): Promise<void>;
  /** Resolves with a new recovery code; the one before it opens nothing any more. */
  renewRecoveryCode(at: number, beforeSaving?: BeforeSaving): Promise<string>;
  /** Seals everything under a new data key that this passphrase opens. Resolves with its new recovery code. */
  changeDataKey(passphrase: string, at: number, beforeSaving?: BeforeSaving): Promise<string>;
  /** Null when there is no recovery code. */
  recoveryCodeMadeAt(): number | null;
  /** Whether a person has said that they have the recovery code in force. */
  isRecoveryCodeKept(): boolean;
  /** Takes note that somebody has this code; false when it is not the one in force. */
  keepRecoveryCode(code: string): Promise<boolean>;
  protection(): Protection;
  /** Which protections this machine offers, best first, and the one that is in force. */
  protections(): Promise<Protection[]>;
  /** Why the protection in force does not open the household here; null where it does, or is the passphrase alone. */
  deviceObstacle(): Promise<DeviceObstacle | null>;
}
