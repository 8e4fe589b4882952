import type { HostClock } from '#hosts/system-clock.ts';
import { createSecret, type Secret } from './secret.ts';

/** How long a link lets somebody in: a browser that has yet to start takes a while. */
export const startLinkMs = 2 * 60_000;

/** The one-time address that lets a browser in. */
export interface StartLink {
  /** Makes a fresh link and ends the one before; the path with its token. */
  renew(): string;
  /** True for the token of the present link, the first time only, for two minutes by either clock. */
  redeem(token: string | null): boolean;
}

/** A link that nobody holds yet: nothing can be redeemed before `renew`. */
export function createStartLink(clock: HostClock): StartLink {
  let current: (Secret & { readonly wall: number; readonly monotonic: number }) | null = null;

  const ageMs = (link: NonNullable<typeof current>): number =>
    Math.max(clock.now() - link.wall, clock.monotonic() - link.monotonic);

  return {
    renew() {
      current = { ...createSecret(), wall: clock.now(), monotonic: clock.monotonic() };
      return `/start?t=${current.text}`;
    },
    redeem(token) {
      if (current === null || !current.matches(token)) return false;
      const isFresh = ageMs(current) < startLinkMs;
      current = null;
      return isFresh;
    },
  };
}
