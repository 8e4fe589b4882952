import type { FamiliarEvent } from '#contract/dispatcher.ts';
import type { Log } from '#core/ports/host.ts';

/** Carries events from the core to every connected screen. */
export type EventBus = {
  readonly publish: (event: FamiliarEvent) => void;
  readonly subscribe: (listener: (event: FamiliarEvent) => void) => () => void;
};

/**
 * A bus that delivers to its listeners in the order in which they subscribed; one that fails is logged and holds up
 * nobody.
 */
export function createEventBus(log: Log): EventBus {
  const listeners = new Set<(event: FamiliarEvent) => void>();
  return {
    publish(event) {
      for (const listener of listeners) {
        try {
          listener(event);
        } catch (error) {
          log.error(`A listener failed at ${event.name}`, error);
        }
      }
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
