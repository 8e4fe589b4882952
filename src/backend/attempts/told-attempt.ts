import type { Consequences } from '#contract/calls/attempts.ts';
import type { AttemptSummary } from '#contract/household.ts';
import { readable, readableLead } from '#core/recognition/readable.ts';
import { isOwner, isRecognisedOwner, type Session } from '#core/sign-in/session.ts';

/**
 * Whether the attempt let in who is signed in: its face is theirs, as sure as Familiar is of that. An owner who was
 * only recognised may be somebody else, who wants pictures and numbers to pass for the owner.
 */
const letIn = (attempt: AttemptSummary, session: Session): boolean =>
  isOf(attempt, session) && !isRecognisedOwner(session);

/** Whether it is about who is signed in. */
const isOf = ({ memberId }: AttemptSummary, session: Session): boolean =>
  session.kind === 'signedIn' && memberId === session.memberId;

/** An attempt in figures that a person reads. */
export function readableAttempt(attempt: AttemptSummary): AttemptSummary {
  const { distance, threshold, margin } = attempt;
  if (threshold === null) return attempt;
  return {
    ...attempt,
    distance: distance === null ? null : readable(distance, threshold),
    margin: margin === null ? null : readableLead(margin, threshold),
  };
}

/**
 * What a caller may know of an attempt. Owners: all. Members: how near they were where they were let in themselves, not
 * how far somebody else was, nor how near a face was that may be anybody's.
 */
export function toldAttempt(attempt: AttemptSummary, session: Session): AttemptSummary {
  const told = readableAttempt(attempt);
  if (isOwner(session)) return told;
  const own = letIn(attempt, session) ? {} : { distance: null, threshold: null };
  const asker = isOf(attempt, session) ? told.asker : null;
  return { ...told, ...own, asker, margin: null, nearestId: null, nearestName: null };
}

/**
 * Whether a caller is shown the face kept of an attempt: a member those that let them in and that nobody has said
 * anything about since. Who was refused may be anybody.
 */
export const isFaceShown = (attempt: AttemptSummary, session: Session): boolean =>
  isOwner(session) || (letIn(attempt, session) && attempt.verdict === 'none');

/** What a caller may know of an answer before it is given: what is counted and measured is for owners. */
export const toldConsequences = (judged: Consequences, session: Session): Consequences =>
  isOwner(session)
    ? judged
    : { ...judged, distanceToMember: null, closestOther: null, wouldRecogniseRecorded: null, advice: [] };
