import type { LockReason } from '#contract/calls/app.ts';
import type { Grant } from '#contract/calls/call-table.ts';
import type { Role, Settings } from '#contract/household.ts';
import type { SessionHow } from '#contract/ways-in.ts';

/**
 * A point in time by both clocks, in milliseconds: the wall clock goes on while the computer sleeps and can be set, the
 * monotonic one does neither.
 */
export type Moment = { readonly wall: number; readonly monotonic: number };

/**
 * Who is at the app. `epoch` grows with every change, so that work begun before a lock can tell that its rights have
 * ended.
 */
export type Session =
  | { readonly kind: 'locked'; readonly reason: LockReason; readonly epoch: number }
  | {
      readonly kind: 'signedIn';
      readonly memberId: number;
      readonly role: Role;
      readonly how: SessionHow;
      /** False for an owner who was only recognised, where a face is not enough for an owner's rights. */
      readonly isProved: boolean;
      /** Until when the passphrase counts as just given; null when it was not. */
      readonly freshUntil: Moment | null;
      /**
       * Until when they count as having just shown that it is they, by a face with signs of life, their PIN or an
       * owner's passphrase; null when they have not.
       */
      readonly selfUntil: Moment | null;
      readonly epoch: number;
    };

/** `empty` before set-up, `sealed` until the data key is known, then `open`. */
export type VaultState = 'empty' | 'sealed' | 'open';

/**
 * Where the camera's frames come from: the installed desktop app's own page, or anywhere, since a page in a browser can
 * be scripted by anybody who sits at it.
 */
export type FrameSource = 'desktopApp' | 'anywhere';

const sourcesTrusted: Readonly<Record<Settings['ownerByFace'], readonly FrameSource[]>> = {
  nowhere: [],
  desktopApp: ['desktopApp'],
  everywhere: ['desktopApp', 'anywhere'],
};

/** Whether an owner's face earns an owner's rights, by the household's choice. */
export function isFaceEnough({ ownerByFace }: Pick<Settings, 'ownerByFace'>, framesFrom: FrameSource): boolean {
  return sourcesTrusted[ownerByFace].includes(framesFrom);
}

/** How long a passphrase that was given, or a face or PIN that was shown, counts as fresh. */
export const freshForMs = 5 * 60_000;

/** Whether an owner is signed in and holds an owner's rights. */
export function isOwner(session: Session): boolean {
  return session.kind === 'signedIn' && session.role === 'owner' && session.isProved;
}

/**
 * Whether an owner is signed in who was only recognised: they hold less than a member's rights until they prove it.
 */
export function isRecognisedOwner(session: Session): boolean {
  return session.kind === 'signedIn' && session.role === 'owner' && !session.isProved;
}

/** Whether the minutes last, which are over when either clock says so. */
export function isBefore(now: Moment, until: Moment | null): boolean {
  return until !== null && now.wall < until.wall && now.monotonic < until.monotonic;
}

/** Whether an owner has given the passphrase in the last minutes. */
export function isFresh(session: Session, now: Moment): boolean {
  return session.kind === 'signedIn' && isOwner(session) && isBefore(now, session.freshUntil);
}

/** Whether an owner has given the passphrase in the last minutes, and after this moment. */
export function isFreshSince(session: Session, since: Moment, now: Moment): boolean {
  if (session.kind !== 'signedIn' || session.freshUntil === null || !isFresh(session, now)) return false;
  return session.freshUntil.monotonic - freshForMs > since.monotonic;
}

/** Whether somebody who is no owner has shown in the last minutes that it is they. */
export function isFreshSelf(session: Session, now: Moment): boolean {
  return session.kind === 'signedIn' && session.role !== 'owner' && isBefore(now, session.selfUntil);
}

/** Every grant the session holds for a call about `subjectId` (the call's own memberId, null when it names none). */
export function grantsOf(
  session: Session,
  vault: VaultState,
  subjectId: number | null,
  now: Moment,
): ReadonlySet<Grant> {
  if (vault === 'empty') return new Set(['firstRun']);
  if (vault === 'sealed') return new Set(['sealed']);
  if (session.kind === 'locked') return new Set(['locked']);
  const held = new Set<Grant>(['member']);
  if (isOwner(session)) held.add('owner');
  // An owner's own pictures open everything, so they take the passphrase: `self` is for those who have none.
  if (session.memberId === subjectId && session.role !== 'owner') {
    held.add('self');
    if (isFreshSelf(session, now)) held.add('freshSelf');
  }
  if (isFresh(session, now)) held.add('freshOwner');
  return held;
}
