import type { UndoableCall } from '#contract/contract.ts';
import type { Clock } from '#core/ports/host.ts';
import type { NewSample } from '#core/ports/sample-store.ts';
import type { Store } from '#core/ports/store.ts';
import { requireMember } from '../common/require-member.ts';
import type { ChangeLog } from '../undo/change-log.ts';

type Addition = {
  readonly call: UndoableCall;
  readonly memberId: number;
  readonly samples: readonly NewSample[];
  /** Done once the samples are stored; what it returns is done when they are taken back. */
  readonly alongside?: () => () => void;
};

type Parts = {
  readonly store: Pick<Store, 'members' | 'samples'>;
  readonly clock: Clock;
  readonly changes: ChangeLog;
};

/** Stores samples of a member so that it can be undone. */
export function addSamples(
  { store, clock, changes }: Parts,
  { call, memberId, samples, alongside }: Addition,
): { sampleIds: number[]; changeId: number } {
  const { name } = requireMember(store, memberId);
  const sampleIds = store.samples.add(memberId, samples, clock.now());
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
