import type { LockReason } from '#contract/calls/app.ts';
import type { Role } from '#contract/household.ts';
import { type WayIn, waysIn } from '#contract/ways-in.ts';
import type { Clock, Log } from '#core/ports/host.ts';
import type { Vault } from '#core/ports/vault.ts';
import { freshForMs, type Moment, type Session } from '#core/sign-in/session.ts';
import { momentOf } from '../common/moment-of.ts';

/** How far the clocks may leap apart: more than a clock that is set right little by little moves between two looks. */
const leapMaxMs = 4000;
const lookEveryMs = 5000;

/** Holds the one session of the app and ends it after a time without use. */
export type SessionManager = {
  readonly current: () => Session;
  readonly signIn: (member: { id: number; role: Role }, way: WayIn) => void;
  readonly lock: (reason: Exclude<LockReason, 'start'>) => void;
  /** The owner has just given the passphrase. */
  readonly refresh: () => void;
  /** The person is there: the idle time starts over. */
  readonly touch: () => void;
  /** Calls back after every change, in the order in which listeners came. */
  readonly onChange: (listener: () => void) => void;
  readonly close: () => void;
};

/**
 * A manager that starts locked. Idle time is kept by a timer and by the wall clock, which goes on while the computer
 * sleeps. A sleep, however short, is a lock: where the wall clock leaps against the monotonic one, the computer slept or
 * its clock was set.
 * @param wasLockedByHand that is still so at the next start
 * @param idleTimeoutMs asked at each sign-in and touch
 */
export function createSessionManager(options: {
  clock: Clock;
  idleTimeoutMs: () => number;
  wasLockedByHand: boolean;
}): SessionManager {
  const { clock, idleTimeoutMs } = options;
  const listeners: (() => void)[] = [];
  let session: Session = { kind: 'locked', reason: options.wasLockedByHand ? 'manual' : 'start', epoch: 0 };
  let idleTimer: NodeJS.Timeout | undefined;
  let watch: NodeJS.Timeout | undefined;
  let idleAt = 0;
  let drift = 0;

  function changeTo(next: Session): void {
    session = next;
    for (const listener of listeners) listener();
  }

  function lock(reason: Exclude<LockReason, 'start'>): void {
    clearTimeout(idleTimer);
    clearInterval(watch);
    if (session.kind === 'locked') return;
    changeTo({ kind: 'locked', reason, epoch: session.epoch + 1 });
  }

  function startIdleTime(timeoutMs: number): void {
    clearTimeout(idleTimer);
    idleAt = clock.now() + timeoutMs;
    idleTimer = setTimeout(() => lock('idle'), timeoutMs).unref();
  }

  /** Locks where the time is over, or the clocks have leapt apart since the last look. */
  function look(): void {
    if (session.kind === 'locked') return;
    const { wall, monotonic } = momentOf(clock);
    const leapMs = Math.abs(wall - monotonic - drift);
    drift = wall - monotonic;
    if (leapMs > leapMaxMs || wall > idleAt) lock('idle');
  }

  function startWatch(): void {
    clearInterval(watch);
    drift = clock.now() - clock.monotonic();
    watch = setInterval(look, lookEveryMs).unref();
  }

  const freshUntil = (): Moment => momentOf(clock, freshForMs);

  return {
    current() {
      look();
      return session;
    },
    signIn(member, way) {
      startIdleTime(idleTimeoutMs());
      startWatch();
      const { session: how, provesOwner } = waysIn[way];
      changeTo({
        kind: 'signedIn',
        memberId: member.id,
        role: member.role,
        how,
        freshUntil: provesOwner ? freshUntil() : null,
        epoch: session.epoch + 1,
      });
    },
    lock,
    refresh() {
      if (session.kind !== 'signedIn') return;
      changeTo({ ...session, freshUntil: freshUntil() });
    },
    touch() {
      if (session.kind === 'signedIn') startIdleTime(idleTimeoutMs());
    },
    onChange: (listener) => void listeners.push(listener),
    close() {
      clearTimeout(idleTimer);
      clearInterval(watch);
    },
  };
}

/** Keeps on the disk whether the screen was locked by hand, for the next start. */
export function rememberLock({
  vault,
  sessions,
  log,
}: {
  readonly vault: Pick<Vault, 'screenLock'>;
  readonly sessions: SessionManager;
  readonly log: Log;
}): void {
  const session = sessions.current();
  const isByHand = session.kind === 'locked' && session.reason === 'manual';
  try {
    if (vault.screenLock.isByHand() !== isByHand) vault.screenLock.save(isByHand);
  } catch (error) {
    log.error('That the screen was locked by hand will be forgotten at the next start', error);
  }
}
