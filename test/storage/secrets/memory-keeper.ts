import type { DeviceKeeper } from '#core/ports/secrets.ts';

/** A keeper that keeps its key in memory, as a keychain would on its machine. */
export const createMemoryKeeper = (protection: DeviceKeeper['protection'] = 'keychain'): DeviceKeeper => {
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
