import type { Settings } from '../shared/household.ts';

/** What a new household starts with. */
export const defaultSettings: Settings = { securityLevel: 'balanced', idleTimeoutMinutes: 10 };
