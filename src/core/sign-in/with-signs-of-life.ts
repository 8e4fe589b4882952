import type { Settings } from '#contract/household.ts';

/** Settings under which a photo, which may sign in where the household lets it, proves nothing of who holds it. */
export const withSignsOfLife = (settings: Settings): Settings =>
  settings.liveness === 'off' ? { ...settings, liveness: 'standard' } : settings;
