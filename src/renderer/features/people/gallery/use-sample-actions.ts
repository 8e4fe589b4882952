import type { CallOutput } from '#contract/contract.ts';
import type { Failure, Result } from '#contract/result.ts';
import { useFreshOwner } from '#renderer/parts/fresh-owner.tsx';
import { useClient } from '#renderer/state/client-context.ts';
import { useAction } from '#renderer/state/use-action.ts';
import { useUndo } from '#renderer/state/use-undo.ts';
import { changeWords } from '#renderer/words/change-words.ts';

/** What can be done with pictures of a member. Each says what it did, with a way back. */
export type SampleActions = {
  readonly pending: boolean;
  readonly failure: Failure | null;
  readonly remove: (sampleIds: readonly number[]) => Promise<void>;
  readonly setInUse: (sampleIds: readonly number[], inUse: boolean) => Promise<void>;
  readonly move: (sampleIds: readonly number[], toMemberId: number) => Promise<void>;
  readonly choosePortrait: (sampleId: number) => Promise<void>;
};

type ChangeMade = CallOutput<'samples.setInUse'>;
type Done = {
  readonly what: Parameters<typeof changeWords>[0]['what'];
  readonly count: number;
  readonly made: ChangeMade;
};

/** The actions for one member's pictures; `usedCount` is how many are in use, so that the last one's going is told. */
export function useSampleActions(
  memberId: number,
  memberName: string,
  usedCount: (without: readonly number[]) => number,
): SampleActions {
  const client = useClient();
  const withFreshOwner = useFreshOwner();
  const { announce } = useUndo();
  const { pending, failure, run } = useAction(
    async (
      what: Done['what'],
      count: number,
      perform: () => Promise<Result<ChangeMade> | null>,
    ): Promise<Result<Done | null>> => {
      const answer = await perform();
      if (answer === null) return { ok: true, value: null };
      return answer.ok ? { ok: true, value: { what, count, made: answer.value } } : answer;
    },
  );

  async function act(
    what: Done['what'],
    sampleIds: readonly number[],
    perform: () => Promise<Result<ChangeMade> | null>,
  ): Promise<void> {
    if (sampleIds.length === 0) return;
    const takesAway = what === 'samplesRemoved' || what === 'samplesSetAside' || what === 'samplesMoved';
    const isLast = takesAway && usedCount([]) > 0 && usedCount(sampleIds) === 0;
    const done = await run(what, sampleIds.length, perform);
    if (done === null) return;
    const consequence = isLast ? `${memberName} cannot sign in by face now.` : undefined;
    announce(changeWords({ ...done, memberName }), done.made.changeId, consequence);
  }

  return {
    pending,
    failure,
    remove: (sampleIds) =>
      act('samplesRemoved', sampleIds, () => client.call('samples.remove', { memberId, sampleIds: [...sampleIds] })),
    setInUse(sampleIds, inUse) {
      const perform = () => client.call('samples.setInUse', { memberId, sampleIds: [...sampleIds], inUse });
      return inUse
        ? act('samplesBroughtBack', sampleIds, () => withFreshOwner(perform))
        : act('samplesSetAside', sampleIds, perform);
    },
    move: (sampleIds, toMemberId) =>
      act('samplesMoved', sampleIds, () =>
        withFreshOwner(() => client.call('samples.move', { memberId, toMemberId, sampleIds: [...sampleIds] })),
      ),
    choosePortrait: (sampleId) =>
      act('portraitChosen', [sampleId], () => client.call('samples.setPortrait', { memberId, sampleId })),
  };
}
