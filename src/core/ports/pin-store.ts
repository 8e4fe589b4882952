import type { BeforeSaving } from './vault-keys.ts';

/** Members' PINs. */
export interface PinStore {
  set(memberId: number, pin: string, beforeSaving: BeforeSaving): Promise<void>;
  /** Costs an Argon2id run either way; null stands for somebody unknown. */
  check(memberId: number | null, pin: string): Promise<boolean>;
  remove(memberId: number): void;
  /** Of the member, or of anybody when none is named. */
  has(memberId?: number): boolean;
}
