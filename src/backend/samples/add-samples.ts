import type { NewSample } from '#core/ports/store.ts';
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
  const { name } = requireMember(vault.records(), memberId);
  const sampleIds = vault.records().addSamples(memberId, samples, clock.now());
  supportSetChanged(services);
  const undo = (): void => {
    vault.records().removeSamples(memberId, sampleIds);
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
