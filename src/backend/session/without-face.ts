import type { Asker } from '#contract/asker.ts';
import type { AttemptOutcome, WayIn } from '#contract/ways-in.ts';
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

/** Records an attempt in which no face was compared, and tells the desktop. The household is open. */
export function recordWithoutFace(
  {
    store,
    clock,
    announceAttempt,
  }: Pick<Announcer, 'announceAttempt'> & { readonly store: Pick<Store, 'attempts'>; readonly clock: Clock },
  { outcome, memberId, startedAt, asker }: Ended,
): void {
  store.attempts.record({
    at: clock.now(),
    outcome,
    memberId,
    distance: null,
    threshold: null,
    margin: null,
    durationMs: Math.round(clock.monotonic() - startedAt),
    ...(asker && { asker }),
  });
  announceAttempt(outcome);
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
