import type { UnknownPerson } from '#contract/calls/attempts.ts';
import type { Result } from '#contract/result.ts';
import { useLikeness } from '#renderer/parts/likeness-question.tsx';
import { useClient } from '#renderer/state/client-context.ts';
import { useAction } from '#renderer/state/use-action.ts';
import { useUndo } from '#renderer/state/use-undo.ts';
import { useWords } from '#renderer/words/use-words.ts';
import { attemptIdsOf } from './use-remark.ts';

/** Gives the faces of an unknown person to a member, and says how many; answers whether it was done or called off. */
export function useClaimAll(person: UnknownPerson) {
  const client = useClient();
  const withLikeness = useLikeness();
  const { announce } = useUndo();
  const words = useWords().unknownFaces.belonging;
  return useAction(async (memberId: number, name: string): Promise<Result<'done' | 'calledOff'>> => {
    const attemptIds = attemptIdsOf(person);
    const answer = await withLikeness((said) => client.call('attempts.claimAll', { memberId, attemptIds, ...said }));
    if (answer === null) return { ok: true, value: 'calledOff' };
    if (!answer.ok) return answer;
    announce(words.added(answer.value.added, name), answer.value.changeId);
    return { ok: true, value: 'done' };
  });
}
