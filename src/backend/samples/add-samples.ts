import type { NewSample } from '#core/ports/sample-store.ts';
import { requireMember } from '../common/require-member.ts';
import { type Services, supportSetChanged } from '../services.ts';

/** Stores samples of a member so that it can be undone, and tells everyone; `whenUndone` takes back what goes with it. */
export function addSamples(
  services: Services,
  memberId: number,
  samples: readonly NewSample[],
  whenUndone: () => void = () => undefined,
): { sampleIds: number[]; changeId: number } {
  const { vault, clock, changes } = services;
  const { name } = requireMember(vault.store, memberId);
  const sampleIds = vault.store.samples.add(memberId, samples, clock.now());
  supportSetChanged(services);
  const undo = (): void => {
    vault.store.samples.remove(memberId, sampleIds);
    whenUndone();
    supportSetChanged(services);
  };
  return {
    sampleIds,
    ...changes.record(changes.nextId(), {
      what: 'samplesAdded',
      memberId,
      memberName: name,
      count: sampleIds.length,
      undo,
    }),
  };
}
