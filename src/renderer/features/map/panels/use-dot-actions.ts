import type { Failure } from '#contract/failures.ts';
import type { Result } from '#contract/result.ts';
import { useClient } from '#renderer/state/client-context.ts';
import { useAction } from '#renderer/state/use-action.ts';
import { useUndo } from '#renderer/state/use-undo.ts';
import { useWords } from '#renderer/words/use-words.ts';
import type { MapDot } from '../canvas/map-dot.ts';

/** Setting samples of the map aside and bringing them back. */
export type DotActions = {
  readonly pending: boolean;
  readonly failure: Failure | null;
  readonly setInUse: (dots: readonly MapDot[], inUse: boolean) => Promise<void>;
};

/** Sets samples aside or brings them back, member by member, each with a way back; `names` are the members' names. */
export function useDotActions(names: ReadonlyMap<number, string>): DotActions {
  const client = useClient();
  const { change } = useWords();
  const { announce } = useUndo();
  const { pending, failure, run } = useAction(
    async (dots: readonly MapDot[], inUse: boolean): Promise<Result<null>> => {
      for (const [memberId, own] of Map.groupBy(dots, (dot) => dot.memberId)) {
        if (memberId === null) continue;
        const answer = await client.call('samples.setInUse', { memberId, sampleIds: own.map(({ id }) => id), inUse });
        if (!answer.ok) return answer;
        const what = inUse ? 'samplesBroughtBack' : 'samplesSetAside';
        announce(change({ what, memberName: names.get(memberId) ?? '', count: own.length }), answer.value.changeId);
      }
      return { ok: true, value: null };
    },
  );

  return {
    pending,
    failure,
    setInUse: async (dots, inUse) => {
      await run(dots, inUse);
    },
  };
}
