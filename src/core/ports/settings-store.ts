import type { Settings } from '#contract/household.ts';

/** The household's settings. */
export interface SettingsStore {
  /** The defaults for what was never saved. */
  read(): Settings;
  save(settings: Settings): void;
}
