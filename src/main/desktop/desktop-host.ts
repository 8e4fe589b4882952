import type { NativeTheme } from 'electron';
import type { BackendOptions } from '#backend/create-backend.ts';
import { type DesktopSettings, defaultDesktopSettings } from '#contract/desktop.ts';
import type { Speech } from '../speech.ts';
import type { LockShortcut } from './lock-shortcut.ts';
import type { StartAtLogin } from './start-at-login.ts';
import type { createAttemptTeller } from './tell-attempts.ts';

type Port = NonNullable<BackendOptions['desktop']>;

type Parts = {
  readonly theme: Pick<NativeTheme, 'themeSource'>;
  readonly speech: Pick<Speech, 'speak'>;
  readonly startAtLogin: StartAtLogin;
  readonly shortcut: LockShortcut;
  readonly tell: ReturnType<typeof createAttemptTeller>;
  readonly hasTray: () => Promise<boolean>;
  /** Shows the window and brings it to the front. */
  readonly open: () => void;
};

/** The desktop as the backend sees it, with the settings that are in force. */
export type DesktopHost = Port & { readonly settings: () => DesktopSettings };

/**
 * The settings at the start are put into force, too, so that the entry among what starts at login follows a program
 * that was moved; but none is taken out then, which may be that of another data folder.
 */
export function createDesktopHost(parts: Parts): DesktopHost {
  const { theme, speech, startAtLogin, shortcut, tell, hasTray, open } = parts;
  let settings = defaultDesktopSettings;
  let isFirst = true;
  return {
    settings: () => settings,
    async apply(next) {
      const isWanted = next.atLogin !== 'no';
      const isChanged = isWanted !== (settings.atLogin !== 'no');
      if (isFirst ? isWanted : isChanged) await startAtLogin(isWanted);
      isFirst = false;
      shortcut.use(next.lockShortcut);
      settings = next;
    },
    wear(chosen) {
      theme.themeSource = chosen ?? 'system';
    },
    speak: speech.speak,
    standing: async () => ({ hasTray: await hasTray(), shortcut: shortcut.standing() }),
    tell: (end) => tell(end, settings),
    comeToFront: open,
  };
}
