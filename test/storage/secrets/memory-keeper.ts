import type { DeviceProtection } from '#contract/household.ts';
import { type DeviceKeeper, type DeviceKeepers, noKeepers } from '#core/ports/secrets.ts';

/** A keeper that keeps its key in memory, as a keychain would on its machine. */
export const createMemoryKeeper = (protection: DeviceProtection = 'keychain'): DeviceKeeper => {
  let kept: Uint8Array | null = null;
  return {
    protection,
    isAvailable: async () => true,
    recall: async () => kept && new Uint8Array(kept),
    keep: async (key) => {
      kept = new Uint8Array(key);
    },
    forget: async () => {
      kept = null;
    },
  };
};

/** A machine with these keepers. */
export const keepersOf = (...keepers: readonly DeviceKeeper[]): DeviceKeepers => ({
  ...noKeepers,
  ...Object.fromEntries(keepers.map((keeper) => [keeper.protection, keeper])),
});
