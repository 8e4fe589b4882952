import type { DeviceProtection } from '#contract/household.ts';
import type { DeviceKeeper as Port } from '#core/ports/secrets.ts';

/** The port of the device's key as hosts implement it. */
export type DeviceKeeper<Kind extends DeviceProtection> = Port<Kind>;
