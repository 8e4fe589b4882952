import type { Asker } from '#contract/asker.ts';
import type { AttemptOutcome, WayIn } from '#contract/ways-in.ts';
import type { NewAttempt } from '#core/ports/attempt-store.ts';
import type { Clock } from '#core/ports/host.ts';
import type { StoredMember } from '#core/ports/member-store.ts';
import type { Store } from '#core/ports/store.ts';
import type { Announcer } from '../common/announcer.ts';
import { requireFirstOwner } from '../common/require-member.ts';
import { type Guards, resetAfter } from './failure-guard.ts';
import type { SessionManager } from './session-manager.ts';

/** An attempt in which no face was compared. */
export type Ended = {
  readonly outcome: AttemptOutcome;
  /** Who signed in, or whose PIN was asked for; null for nobody who is known. */
  readonly memberId: number | null;
  /** When it began, by the monotonic clock. */
  readonly startedAt: number;
  /** The program that asked for it. */
  readonly asker?: Asker;
};

/** What is recorded of an attempt in which no face was compared and that ends now. */
function endedNow({ outcome, memberId, startedAt, asker }: Ended, clock: Clock): NewAttempt {
  return {
    at: clock.now(),
    outcome,
    memberId,
    distance: null,
    threshold: null,
    margin: null,
    durationMs: Math.round(clock.monotonic() - startedAt),
    ...(asker && { asker }),
  };
}

/** Records an attempt in which no face was compared, and tells the desktop. The household is open. */
export function recordWithoutFace(
  {
    store,
    clock,
    announceAttempt,
  }: Pick<Announcer, 'announceAttempt'> & { readonly store: Pick<Store, 'attempts'>; readonly clock: Clock },
  ended: Ended,
): void {
  store.attempts.record(endedNow(ended, clock));
  announceAttempt(ended.outcome);
}

/** Signs in the owner whom the passphrase stands for, and opens the ways in that failures have barred. */
export function signInFirstOwner(
  parts: { readonly store: Pick<Store, 'members'>; readonly guards: Guards; readonly sessions: SessionManager },
  way: WayIn,
): StoredMember {
  const owner = requireFirstOwner(parts.store);
  resetAfter(way, parts.guards);
  parts.sessions.signIn(owner, way);
  return owner;
}

/** Refusals at a sealed household, whose activity nobody can write to: kept in memory, and lost where Familiar ends. */
export type SealedRefusals = {
  readonly note: (refused: Ended) => void;
  /** Writes what was noted into the activity, with its own times. The household is open. */
  readonly record: () => void;
};

export function createSealedRefusals(parts: {
  readonly store: Pick<Store, 'attempts'>;
  readonly clock: Clock;
}): SealedRefusals {
  const { store, clock } = parts;
  let noted: readonly NewAttempt[] = [];
  return {
    note(refused) {
      noted = [...noted, endedNow(refused, clock)];
    },
    record() {
      for (const attempt of noted) store.attempts.record(attempt);
      noted = [];
    },
  };
}
