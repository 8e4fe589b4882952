import type { Failure } from '#contract/failures.ts';
import type { Log } from '#core/ports/host.ts';
import type { Embedder } from '#core/recognition/embedder.ts';
import type { NetPlaces } from '../models/net-places.ts';
import type { Provider } from '../onnx/execution-provider.ts';
import type { EngineTiming } from './engine-timing.ts';
import type { EngineLauncher } from './launcher.ts';

/** What the keeper tells as it happens. */
export type KeeperNews =
  | { readonly state: 'starting' }
  | { readonly state: 'ready'; readonly provider: Provider; readonly runtime: string }
  | { readonly state: 'down'; readonly failure: Failure }
  | { readonly state: 'fellBack'; readonly from: Provider };

export type KeeperOptions = {
  readonly launch: EngineLauncher;
  /** Those that run with the embedder. */
  readonly nets: NetPlaces;
  readonly threads: number;
  /** How faces are embedded. */
  readonly embedder: Embedder;
  readonly timing: EngineTiming;
  /** Milliseconds that never go back. */
  readonly monotonic: () => number;
  readonly log: Log;
  readonly tell: (news: KeeperNews) => void;
};
