import type { FailureCounter } from '../sign-in/lockout.ts';

export type CounterName = 'face' | 'passphrase' | 'pin';

/** How often each way in failed lately; known while the vault is sealed. */
export interface CounterStore {
  /** No failures before the first save. */
  read(name: CounterName): FailureCounter;
  /** On the disk when it returns. */
  save(name: CounterName, counter: FailureCounter): void;
}
