import { createSecret, type Secret } from './secret.ts';

/** The one-time address that lets a browser in. */
export interface StartLink {
  /** Makes a fresh link and ends the one before; the path with its token. */
  renew(): string;
  /** True for the token of the present link, the first time only. */
  redeem(token: string | null): boolean;
}

/** A link that nobody holds yet: nothing can be redeemed before `renew`. */
export function createStartLink(): StartLink {
  let current: Secret | null = null;
  return {
    renew() {
      current = createSecret();
      return `/start?t=${current.text}`;
    },
    redeem(token) {
      if (current === null || !current.matches(token)) return false;
      current = null;
      return true;
    },
  };
}
