import type { DeviceProtection } from '#contract/household.ts';

/** Where a field lives; sealed bytes open only in the same place. */
export type FieldPlace = { readonly table: string; readonly row: number; readonly column: string };

/** Seals and opens single fields with the household's data key (AES-256-GCM, bound to the place). */
export interface SecretBox {
  seal(place: FieldPlace, plain: Uint8Array): Uint8Array;
  /**
   * The plain bytes, in a buffer of their own.
   * @throws FamiliarError `storeFailed` when the bytes were altered or belong elsewhere.
   */
  open(place: FieldPlace, sealed: Uint8Array): Uint8Array<ArrayBuffer>;
}

/**
 * Keeps a key that unwraps the data key, for the next start without the passphrase: the system's keychain, or a file
 * only the user can read.
 */
export interface DeviceKeeper<Kind extends DeviceProtection = DeviceProtection> {
  readonly protection: Kind;
  /** Whether this keeper truly works on this machine, now. */
  isAvailable(): Promise<boolean>;
  /** A copy of the kept key, or null when there is none; the caller wipes it after use. */
  recall(): Promise<Uint8Array | null>;
  /** Keeps these 32 bytes, which the caller wipes afterwards. */
  keep(key: Uint8Array): Promise<void>;
  forget(): Promise<void>;
}

/** The keepers that a host has, one for each protection by a device; null where it has none. */
export type DeviceKeepers = { readonly [Kind in DeviceProtection]: DeviceKeeper<Kind> | null };

/** A host on which the passphrase is the only protection. */
export const noKeepers: DeviceKeepers = { keychain: null, keyFile: null };
