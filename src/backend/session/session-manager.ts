import type { Role } from '#contract/household.ts';
import type { Clock } from '#core/ports/host.ts';
import { freshForMs, type Session } from '#core/sign-in/session.ts';

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
 * A manager that starts locked and calls `onChange` after every change. Idle time is kept by a timer and by the wall clock,
 * which goes on while the computer sleeps.
 * @param wasLockedByHand that is still so at the next start
 * @param idleTimeoutMs asked at each sign-in and touch
 */
export function createSessionManager(options: {
  clock: Clock;
  idleTimeoutMs: () => number;
  wasLockedByHand: boolean;
  onChange: () => void;
}): SessionManager {
  const { clock, idleTimeoutMs, onChange } = options;
  let session: Session = { kind: 'locked', reason: options.wasLockedByHand ? 'manual' : 'start', epoch: 0 };
  let idleTimer: NodeJS.Timeout | undefined;
  let idleAt = 0;

  function lock(reason: 'manual' | 'idle'): void {
    clearTimeout(idleTimer);
    if (session.kind === 'locked') return;
    session = { kind: 'locked', reason, epoch: session.epoch + 1 };
    onChange();
  }

  function startIdleTime(timeoutMs: number): void {
    clearTimeout(idleTimer);
    idleAt = clock.now() + timeoutMs;
    idleTimer = setTimeout(() => lock('idle'), timeoutMs).unref();
  }

  const freshUntil = (): number => clock.monotonic() + freshForMs;

  return {
    current() {
      if (session.kind === 'signedIn' && clock.now() > idleAt) lock('idle');
      return session;
    },
    signIn(member, how) {
      startIdleTime(idleTimeoutMs());
      const knowsPassphrase = how === 'passphrase' || how === 'setup';
      session = {
        kind: 'signedIn',
        memberId: member.id,
        role: member.role,
        how,
        freshUntil: knowsPassphrase ? freshUntil() : 0,
        epoch: session.epoch + 1,
      };
      onChange();
    },
    lock,
    refresh() {
      if (session.kind !== 'signedIn') return;
      session = { ...session, freshUntil: freshUntil() };
      onChange();
    },
    touch() {
      if (session.kind === 'signedIn') startIdleTime(idleTimeoutMs());
    },
    close: () => clearTimeout(idleTimer),
  };
}
