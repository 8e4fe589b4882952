import type { CountedWay } from '#contract/ways-in.ts';
import type { FailureCounter } from '../sign-in/lockout.ts';

/** A way in that counts its failures, or how many of its failures went uncounted since a success. */
export type CounterName = CountedWay | `spared${Capitalize<CountedWay>}`;

/** How often each way in failed lately; known while the vault is sealed. */
export interface CounterStore {
  /** No failures before the first save. */
  read(name: CounterName): FailureCounter;
  /** On the disk when it returns. */
  save(name: CounterName, counter: FailureCounter): void;
}
