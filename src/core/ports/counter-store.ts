import type { CountedWay } from '#contract/ways-in.ts';
import type { FailureCounter } from '../sign-in/lockout.ts';

/** How often each way in failed lately; known while the vault is sealed. */
export interface CounterStore {
  /** No failures before the first save. */
  read(name: CountedWay): FailureCounter;
  /** On the disk when it returns. */
  save(name: CountedWay, counter: FailureCounter): void;
}
