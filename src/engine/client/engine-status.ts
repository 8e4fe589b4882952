import type { EngineStatus } from '#contract/calls/engine.ts';
import type { NetPlaces } from '../models/net-places.ts';

/** The engine's status as screens see it, with those who want to know of its changes. */
export interface StatusBoard {
  read(): EngineStatus;
  change(part: Partial<EngineStatus>): void;
  listen(listener: (status: EngineStatus) => void): () => void;
}

/** Starts with an engine that is starting and no provider tried. */
export function createStatusBoard(nets: NetPlaces): StatusBoard {
  const listeners = new Set<(status: EngineStatus) => void>();
  let status: EngineStatus = {
    state: 'starting',
    provider: null,
    reason: { why: 'starting' },
    probes: [],
    models: Object.values(nets).map(({ file, licence, source }) => ({ name: file, licence, source })),
  };
  return {
    read: () => status,
    change(part) {
      status = { ...status, ...part };
      for (const listener of listeners) listener(status);
    },
    listen(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
