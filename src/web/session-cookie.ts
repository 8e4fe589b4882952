import { createSecret } from './secret.ts';

/** The cookie a browser holds after the one-time link; it lives as long as the host and is never written down. */
export interface SessionCookie {
  /** The `Set-Cookie` header that hands it over. */
  readonly header: string;
  /** Whether a request's `Cookie` header carries it. */
  isIn(cookieHeader: string | undefined): boolean;
}

/** A cookie named per port, because browsers share cookies between the ports of a host. */
export function createSessionCookie(port: number): SessionCookie {
  const name = `familiar-${port}`;
  const secret = createSecret();
  return {
    header: `${name}=${secret.text}; HttpOnly; SameSite=Strict; Path=/`,
    isIn(cookieHeader) {
      const pairs = (cookieHeader ?? '').split(';').map((pair) => pair.trim().split('='));
      return pairs.some(([key, value]) => key === name && secret.matches(value));
    },
  };
}
