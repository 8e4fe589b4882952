import { createSecret, type Secret } from './secret.ts';
import { createSessionCookie, type SessionCookie } from './session-cookie.ts';

/** What one browser was let in by, made for it alone. */
export type Admission = { readonly cookie: SessionCookie; readonly pageKey: Secret };

/** Who is let in: nobody at first, then the browser that came last, and no other. */
export interface Admissions {
  /** Null before anybody was let in. */
  current(): Admission | null;
  /** Lets a browser in, and the one before out. */
  admit(): Admission;
}

type Parts = {
  readonly port: number;
  /** Called at each admission, once what was given out before is worth nothing. */
  readonly onAdmitted: (isAnother: boolean) => void;
};

/** An empty list. */
export function createAdmissions({ port, onAdmitted }: Parts): Admissions {
  let current: Admission | null = null;
  return {
    current: () => current,
    admit() {
      const isAnother = current !== null;
      const admission = { cookie: createSessionCookie(port), pageKey: createSecret() };
      current = admission;
      onAdmitted(isAnother);
      return admission;
    },
  };
}
