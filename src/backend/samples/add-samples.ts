import type { UndoableCall } from '#contract/contract.ts';
import type { Clock } from '#core/ports/host.ts';
import type { NewSample } from '#core/ports/sample-store.ts';
import type { Store } from '#core/ports/store.ts';
import type { Session } from '#core/sign-in/session.ts';
import { requireMember } from '../common/require-member.ts';
import type { ChangeLog } from '../undo/change-log.ts';
import type { PictureLimits } from './picture-limits.ts';

type Addition = {
  readonly call: UndoableCall;
  readonly session: Session;
  readonly memberId: number;
  readonly samples: readonly NewSample[];
  /** How many of them were counted as they were shown. */
  readonly counted?: number;
  /** Done once the samples are stored; what it returns is done when they are taken back. */
  readonly alongside?: () => () => void;
};

type Parts = {
  readonly store: Pick<Store, 'members' | 'samples'>;
  readonly clock: Clock;
  readonly changes: ChangeLog;
  readonly pictureLimits: PictureLimits;
};

/**
 * Stores samples of a member so that it can be undone, which gives the member no further ones for the day.
 * @throws FamiliarError `ownPicturesToday`
 */
export function addSamples(
  { store, clock, changes, pictureLimits }: Parts,
  { call, session, memberId, samples, counted = 0, alongside }: Addition,
): { sampleIds: number[]; changeId: number } {
  const { name } = requireMember(store, memberId);
  const uncounted = Math.max(0, samples.length - counted);
  pictureLimits.requireAddable(session, memberId, uncounted);
  const sampleIds = store.samples.add(memberId, samples, clock.now());
  pictureLimits.countAdded(session, memberId, uncounted);
  const undoAlongside = alongside?.();
  const { changeId } = changes.record(changes.nextId(), {
    call,
    what: 'samplesAdded',
    memberId,
    memberName: name,
    count: sampleIds.length,
    undo: () => {
      store.samples.remove(memberId, sampleIds);
      undoAlongside?.();
    },
  });
  return { sampleIds, changeId };
}
