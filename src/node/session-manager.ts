import type { Clock } from '../core/ports/host.ts';
import { freshForMs, type Session } from '../core/signin/session.ts';
import type { Role } from '../shared/household.ts';

type SignedIn = Extract<Session, { kind: 'signedIn' }>;

/** Holds the one session of the app and ends it after a time without use. */
export type SessionManager = {
  readonly current: () => Session;
  readonly signIn: (member: { id: number; role: Role }, how: SignedIn['how']) => void;
  readonly lock: (reason: 'manual' | 'idle') => void;
  /** The owner has just given the passphrase. */
  readonly refresh: () => void;
  /** The person is there: the idle time starts over. */
  readonly touch: () => void;
  readonly close: () => void;
};

/**
 * A manager that starts locked and calls `onChange` after every change.
 * @param idleTimeoutMs asked at each sign-in and touch, so that a changed setting counts at once
 */
export function createSessionManager(options: { clock: Clock; idleTimeoutMs: () => number; onChange: () => void }): SessionManager {
  const { clock, idleTimeoutMs, onChange } = options;
  let session: Session = { kind: 'locked', reason: 'start', epoch: 0 };
  let idleTimer: NodeJS.Timeout | undefined;

  function change(next: Session): void {
    session = next;
    onChange();
  }

  function lock(reason: 'manual' | 'idle'): void {
    clearTimeout(idleTimer);
    if (session.kind === 'signedIn') change({ kind: 'locked', reason, epoch: session.epoch + 1 });
  }

  function touch(): void {
    clearTimeout(idleTimer);
    if (session.kind === 'signedIn') idleTimer = setTimeout(() => lock('idle'), idleTimeoutMs()).unref();
  }

  const freshUntil = (): number => clock.monotonic() + freshForMs;

  return {
    current: () => session,
    signIn(member, how) {
      const knowsPassphrase = how !== 'face';
      change({ kind: 'signedIn', memberId: member.id, role: member.role, how, freshUntil: knowsPassphrase ? freshUntil() : 0, epoch: session.epoch + 1 });
      touch();
    },
    lock,
    refresh() {
      if (session.kind === 'signedIn') change({ ...session, freshUntil: freshUntil() });
    },
    touch,
    close: () => clearTimeout(idleTimer),
  };
}
