import type { LockReason } from '#contract/calls/app.ts';
import type { Role } from '#contract/household.ts';
import { type WayIn, waysIn } from '#contract/ways-in.ts';
import type { Clock, Log } from '#core/ports/host.ts';
import type { Vault } from '#core/ports/vault.ts';
import { freshForMs, type Moment, type Session } from '#core/sign-in/session.ts';
import { momentOf } from '../common/moment-of.ts';
import { createSessionTime } from './session-time.ts';

/** Holds the one session of the app and ends it after a time without use. */
export type SessionManager = {
  readonly current: () => Session;
  /** `isLive` is false for a face that showed no signs of life. */
  readonly signIn: (member: { id: number; role: Role }, way: WayIn, isLive?: boolean) => void;
  readonly lock: (reason: Exclude<LockReason, 'start'>) => void;
  /** The passphrase was just given: proves an owner's role, or vouches for somebody else who is signed in. */
  readonly refresh: () => void;
  /** Who is signed in has just given their PIN, which proves an owner's role, too. */
  readonly prove: () => void;
  /** Who is signed in has just shown their face, with signs of life. It proves no owner's role. */
  readonly recognise: () => void;
  /** The person is there: the idle time starts over. */
  readonly touch: () => void;
  /** The person must be seen within so many milliseconds, or the session ends; null where nobody looks. */
  readonly awaitSight: (withinMs: number | null) => void;
  /** Calls back after every change, in the order in which listeners came. */
  readonly onChange: (listener: () => void) => void;
  readonly close: () => void;
};

type Entry = {
  readonly way: WayIn;
  readonly isLive: boolean;
  readonly isProved: boolean;
  /** When what is fresh now is so no more. */
  readonly until: Moment;
};

/** The session of a member who has come in. */
function sessionOf({ id, role }: { id: number; role: Role }, { way, isLive, isProved, until }: Entry) {
  const { session: how, givesPassphrase } = waysIn[way];
  const freshUntil = givesPassphrase ? until : null;
  const selfUntil = isLive ? until : null;
  return { kind: 'signedIn', memberId: id, role, how, isProved, freshUntil, selfUntil } as const;
}

/**
 * A manager that starts locked; `createSessionTime` says when a session is over.
 * @param wasLockedByHand that is still so at the next start
 * @param idleTimeoutMs asked at each sign-in and touch
 * @param isFaceEnough whether an owner's face earns an owner's rights; asked at each sign-in
 */
export function createSessionManager(options: {
  clock: Clock;
  idleTimeoutMs: () => number;
  isFaceEnough: () => boolean;
  wasLockedByHand: boolean;
}): SessionManager {
  const { clock, idleTimeoutMs, isFaceEnough } = options;
  const listeners: (() => void)[] = [];
  let session: Session = { kind: 'locked', reason: options.wasLockedByHand ? 'manual' : 'start', epoch: 0 };
  const time = createSessionTime({ clock, idleTimeoutMs, onOver: () => lock('idle') });

  function changeTo(next: Session): void {
    session = next;
    for (const listener of listeners) listener();
  }

  function lock(reason: Exclude<LockReason, 'start'>): void {
    time.stop();
    const epoch = session.epoch + 1;
    // Nothing is seen of it, but a sign-in that is under way, as over a sleep, comes too late.
    if (session.kind === 'locked') session = { ...session, epoch };
    else changeTo({ kind: 'locked', reason, epoch });
  }

  const freshUntil = (): Moment => momentOf(clock, freshForMs);

  return {
    current() {
      if (session.kind === 'signedIn') time.look();
      return session;
    },
    signIn(member, way, isLive = true) {
      time.begin();
      const isProved = waysIn[way].by === 'knowledge' || isFaceEnough();
      const begun = sessionOf(member, { way, isLive, isProved, until: freshUntil() });
      changeTo({ ...begun, epoch: session.epoch + 1 });
    },
    lock,
    refresh() {
      if (session.kind !== 'signedIn') return;
      const until = freshUntil();
      changeTo({ ...session, isProved: true, freshUntil: until, selfUntil: until });
    },
    prove() {
      if (session.kind === 'signedIn') changeTo({ ...session, isProved: true, selfUntil: freshUntil() });
    },
    recognise() {
      if (session.kind === 'signedIn') changeTo({ ...session, selfUntil: freshUntil() });
    },
    touch() {
      if (session.kind === 'signedIn') time.touch();
    },
    awaitSight(withinMs) {
      if (session.kind === 'signedIn') time.awaitSight(withinMs);
    },
    onChange: (listener) => void listeners.push(listener),
    close: time.stop,
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
