import type { AppState } from '#contract/calls/app.ts';
import { type KnownLook, type LookStatus, lookStatus, quiet } from '#renderer/parts/look-status.ts';
import type { Catalogue } from '#words/catalogue.ts';

/** The app's state at the lock screen. */
export type LockedState = Extract<AppState, { phase: 'locked' }>;

/** Puts together what is known into the one thing the lock screen shows; what stands in the way comes first. */
export function lockStatus({ app, ...look }: KnownLook & { readonly app: LockedState }, words: Catalogue): LookStatus {
  const { status } = words.lock;
  if (!app.ways.face.isOffered) return { ...quiet, kind: 'nobodyEnrolled', icon: 'face', words: status.nobodyEnrolled };
  if (app.ways.face.disabled) return { ...quiet, kind: 'lockedOut', icon: 'lock', words: status.pause(null) };
  return lookStatus(look, words, status.seen);
}
