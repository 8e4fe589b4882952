import type { GlobalShortcut } from 'electron';
import type { DesktopSettings, DesktopStanding } from '#contract/desktop.ts';

type Parts = {
  readonly globalShortcut: Pick<GlobalShortcut, 'register' | 'unregister'>;
  /** Wayland does not say whether keys reach a program in the background. */
  readonly isWayland: boolean;
  readonly lock: () => void;
};

/** The keys that lock, whatever is in front. */
export type LockShortcut = {
  readonly use: (keys: DesktopSettings['lockShortcut']) => void;
  readonly standing: () => DesktopStanding['shortcut'];
};

export function createLockShortcut({ globalShortcut, isWayland, lock }: Parts): LockShortcut {
  let used: DesktopSettings['lockShortcut'] = null;
  let isRegistered = false;
  return {
    use(keys) {
      if (keys === used) return;
      if (used !== null && isRegistered) globalShortcut.unregister(used);
      used = keys;
      isRegistered = keys !== null && globalShortcut.register(keys, lock);
    },
    standing() {
      if (used === null) return 'off';
      if (isWayland) return 'unsure';
      return isRegistered ? 'works' : 'taken';
    },
  };
}
