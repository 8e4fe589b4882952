import type { UndoableCall } from '#contract/contract.ts';
import type { Clock } from '#core/ports/host.ts';
import type { NewSample } from '#core/ports/sample-store.ts';
import type { Vault } from '#core/ports/vault.ts';
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
  readonly vault: Vault;
  readonly clock: Clock;
  readonly changes: ChangeLog;
};

/** Stores samples of a member so that it can be undone. */
export function addSamples(
  { vault, clock, changes }: Parts,
  { call, memberId, samples, alongside }: Addition,
): { sampleIds: number[]; changeId: number } {
  const { name } = requireMember(vault.store, memberId);
  const sampleIds = vault.store.samples.add(memberId, samples, clock.now());
  const undoAlongside = alongside?.();
  const { changeId } = changes.record(changes.nextId(), {
    call,
    what: 'samplesAdded',
    memberId,
    memberName: name,
    count: sampleIds.length,
    undo: () => {
      vault.store.samples.remove(memberId, sampleIds);
      undoAlongside?.();
    },
  });
  return { sampleIds, changeId };
}
