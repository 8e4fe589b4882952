import type { Appearance } from '#contract/appearance.ts';
import type { DesktopSettings, DesktopStanding } from '#contract/desktop.ts';

/** How an attempt to sign in ended, as the desktop tells it. */
export type AttemptEnd = 'signedIn' | 'refused';

/** The desktop around the app; browser mode brings none. */
export interface DesktopHost {
  /**
   * Puts the settings into force.
   * @throws FamiliarError `loginStartUnsaved` when Familiar cannot be entered among what starts at login
   */
  apply(settings: DesktopSettings): Promise<void>;
  /** Makes windows, menus and the page light or dark; null as the system is. */
  wear(theme: Appearance['theme']): void;
  /** Speaks the language that was chosen in menus, boxes and notifications; null for the system's. */
  speak(language: Appearance['language']): void;
  standing(): Promise<DesktopStanding>;
  /** Tells of an attempt where the settings want that. */
  tell(end: AttemptEnd): void;
  /** Shows the window before all others: another program asks something. */
  comeToFront(): void;
}
