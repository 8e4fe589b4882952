import type { Change } from '#contract/calls/changes.ts';
import type { UndoableCall } from '#contract/contract.ts';
import { limits } from '#contract/limits.ts';
import { FamiliarError } from '#contract/result.ts';
import type { Clock, Log } from '#core/ports/host.ts';
import { isFresh, isFreshSelf, isOwner, type Moment, type Session } from '#core/sign-in/session.ts';
import { momentOf } from '../common/moment-of.ts';

/**
 * A change that was made, with the way back. `undo` throws FamiliarError when something stands in its way; `finish`
 * makes the change final.
 */
export type MadeChange = Pick<Change, 'what' | 'memberId' | 'memberName' | 'count'> & {
  readonly fromName?: string;
  /** Undoing it changes the same facts. */
  readonly call: UndoableCall;
  readonly undo: () => void;
  readonly finish?: () => void;
};

/** The changes of the running session that can still be undone. Kept in memory alone: with it every way back ends. */
export type ChangeLog = {
  /** The number the next change gets, from 1; each is given once. */
  readonly nextId: () => number;
  /** Remembers a change that was just made by who is signed in, in the place of one of the same number. */
  readonly record: (changeId: number, made: MadeChange) => { changeId: number };
  /** Whether the running session may still undo it. */
  readonly isOpen: (changeId: number) => boolean;
  /** What the running session made and may undo, newest first. */
  readonly list: () => Change[];
  /**
   * Returns the call that was taken back.
   * @throws FamiliarError `notFound` for what is final or somebody else's, `notAllowed` without the proof that it
   * takes, `conflict` when a later change stands in the way
   */
  readonly undo: (changeId: number) => UndoableCall;
  /** Makes final what was made in sessions that have ended. */
  readonly finishEnded: () => void;
  /** Makes everything final. */
  readonly close: () => void;
};

/**
 * What is done with a fresh proof only, and taken back with one only, by an owner (the passphrase) or by a member of
 * their own: who comes to the screen later lets nobody in again.
 */
const takesProofToUndo: Readonly<Record<Change['what'], readonly ('owner' | 'self')[]>> = {
  samplesAdded: [],
  folderAdded: [],
  photosAdded: [],
  samplesRemoved: ['self'],
  samplesSetAside: ['self'],
  samplesBroughtBack: [],
  samplesMoved: ['owner'],
  portraitChosen: [],
  memberRemoved: ['owner'],
  memberRenamed: [],
  whatIfSaved: ['owner'],
  tuningSwitchedOn: [],
  tuningSwitchedOff: ['owner'],
};

/** Throws where the change takes a proof that the session does not hold. */
function requireProof(what: Change['what'], session: Session, now: Moment): void {
  const takes = takesProofToUndo[what];
  if (takes.includes('owner') && !isFresh(session, now)) throw new FamiliarError('undoNeedsPassphrase');
  if (takes.includes('self') && !isOwner(session) && !isFreshSelf(session, now))
    throw new FamiliarError('undoNeedsProof');
}

type Entry = {
  readonly change: Change;
  readonly made: MadeChange;
  readonly epoch: number;
  readonly timer: NodeJS.Timeout;
};

type Parts = {
  readonly clock: Clock;
  readonly log: Log;
  readonly session: () => Session;
  /** Called when changes have become final. */
  readonly onFinished: () => void;
};

/** A log for one process. */
export function createChangeLog({ clock, log, session, onFinished }: Parts): ChangeLog {
  const entries = new Map<number, Entry>();
  let lastId = 0;

  function forget(entry: Entry | undefined): void {
    if (entry === undefined) return;
    clearTimeout(entry.timer);
    entries.delete(entry.change.changeId);
  }

  function finish(shouldEnd: (entry: Entry) => boolean): void {
    const ended = [...entries.values()].filter(shouldEnd);
    for (const entry of ended) {
      forget(entry);
      finishOrLog(entry.made, log);
    }
    if (ended.length > 0) onFinished();
  }

  /** The wall clock goes on while the computer sleeps, when the timers do not. */
  const finishDue = (): void => finish(({ change }) => clock.now() >= change.until);

  /** The session's own change; undefined for what is final or somebody else's. */
  function find(changeId: number): Entry | undefined {
    finishDue();
    const entry = entries.get(changeId);
    return entry?.epoch === session().epoch ? entry : undefined;
  }

  return {
    nextId() {
      lastId += 1;
      return lastId;
    },
    record(changeId, made) {
      forget(entries.get(changeId));
      const change = changeOf(changeId, made, clock.now());
      const timer = setTimeout(() => finish((entry) => entry.change === change), limits.undoWindowMs).unref();
      entries.set(changeId, { change, made, epoch: session().epoch, timer });
      return { changeId };
    },
    isOpen: (changeId) => find(changeId) !== undefined,
    list() {
      finishDue();
      const { epoch } = session();
      const own = [...entries.values()].filter((entry) => entry.epoch === epoch);
      return own.map(({ change }) => change).reverse();
    },
    undo(changeId) {
      const entry = find(changeId);
      if (entry === undefined) throw new FamiliarError('undoTooLate');
      requireProof(entry.made.what, session(), momentOf(clock));
      undoOrExplain(entry.made);
      forget(entry);
      return entry.made.call;
    },
    finishEnded: () => finish(({ epoch }) => epoch !== session().epoch),
    close: () => finish(() => true),
  };
}

function changeOf(changeId: number, made: MadeChange, at: number): Change {
  const { what, memberId, memberName, count, fromName = null } = made;
  return { changeId, at, until: at + limits.undoWindowMs, what, memberId, memberName, fromName, count };
}

function finishOrLog({ finish }: MadeChange, log: Log): void {
  try {
    finish?.();
  } catch (error) {
    log.error('What was removed could not be erased now; it is erased when Familiar starts again', error);
  }
}

function undoOrExplain({ undo }: MadeChange): void {
  try {
    undo();
  } catch (error) {
    if (!(error instanceof FamiliarError) || error.code !== 'notFound') throw error;
    throw new FamiliarError('undoLaterFirst', {}, { cause: error });
  }
}
