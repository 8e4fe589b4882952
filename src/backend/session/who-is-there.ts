import type { PresenceEvent } from '#contract/asking.ts';
import { type AttemptOutcome, endOf, isDecision } from '#contract/ways-in.ts';
import type { Clock, Log } from '#core/ports/host.ts';
import type { Store } from '#core/ports/store.ts';
import type { SessionManager } from './session-manager.ts';

/** Tells those who watch who comes and goes, by name. */
export type WhoIsThere = {
  /** Who is signed in has been seen, or has been away for so many milliseconds. */
  readonly seen: (awayMs: number | null) => void;
  readonly attempted: (outcome: AttemptOutcome) => void;
  /** Returns its undo. */
  readonly watch: (listener: (event: PresenceEvent) => void) => () => void;
};

type Parts = {
  readonly sessions: Pick<SessionManager, 'current' | 'onChange'>;
  readonly store: () => Pick<Store, 'members'>;
  readonly clock: Clock;
  readonly log: Log;
};

/** Somebody who looks aside for a moment has not left. */
const leftAfterMs = 3000;

/** @param parts.store asked when somebody watches: there is none before the household is open */
export function createWhoIsThere({ sessions, store, clock, log }: Parts): WhoIsThere {
  const listeners = new Set<(event: PresenceEvent) => void>();
  let signedIn: number | null = null;
  let isThere = true;

  function tell(event: PresenceEvent): void {
    for (const listener of listeners) listener(event);
  }

  /** Tells of a member, unless nobody watches or the member has been removed. */
  function tellOf(event: 'signedIn' | 'locked' | 'left' | 'came', memberId: number): void {
    if (listeners.size === 0) return;
    try {
      const member = store().members.find(memberId);
      if (member !== null) tell({ event, member: member.name, at: clock.now() });
    } catch (error) {
      log.error('Programs could not be told who is there', error);
    }
  }

  sessions.onChange(() => {
    const session = sessions.current();
    const now = session.kind === 'signedIn' ? session.memberId : null;
    if (now === signedIn) return;
    if (signedIn !== null) tellOf('locked', signedIn);
    if (now !== null) tellOf('signedIn', now);
    signedIn = now;
    isThere = true;
  });

  return {
    seen(awayMs) {
      const isSeen = awayMs === null || awayMs < leftAfterMs;
      if (signedIn === null || isSeen === isThere) return;
      // Back is who was recognised, not who was away for a moment only.
      if (isSeen && awayMs !== null) return;
      isThere = isSeen;
      tellOf(isSeen ? 'came' : 'left', signedIn);
    },
    attempted(outcome) {
      if (isDecision(outcome) && endOf(outcome) === 'refused') tell({ event: 'unknown', at: clock.now() });
    },
    watch(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
