import type { MemberSummary } from '#contract/household.ts';
import type { Result } from '#contract/result.ts';
import { Ask } from '#renderer/kit/ask.tsx';
import { useFreshProof } from '#renderer/parts/fresh-proof.tsx';
import { useClient } from '#renderer/state/client-context.ts';
import { navigate } from '#renderer/state/route.ts';
import { useAction } from '#renderer/state/use-action.ts';
import { useUndo } from '#renderer/state/use-undo.ts';
import { useFailureWords, useWords } from '#renderer/words/use-words.ts';

/** Asks before a member is removed, naming all that goes, and leads back to everyone. */
export function RemoveMember({ member, onClose }: { readonly member: MemberSummary; readonly onClose: () => void }) {
  const sayFailure = useFailureWords();
  const words = useWords();
  const client = useClient();
  const withFreshProof = useFreshProof();
  const { announce } = useUndo();
  const { pending, failure, run } = useAction(
    async (): Promise<Result<{ readonly changeId: number | null } | 'calledOff'>> => {
      const result = await withFreshProof(() => client.call('members.remove', { memberId: member.id }));
      return result === null ? { ok: true, value: 'calledOff' } : result;
    },
  );
  return (
    <Ask
      open
      onClose={onClose}
      title={words.people.remove.title(member.name)}
      consequence={words.members.removal(member)}
      verb={words.people.remove.verb}
      pending={pending}
      fault={sayFailure(failure)}
      onYes={async () => {
        const outcome = await run();
        if (outcome === null) return;
        onClose();
        if (outcome === 'calledOff') return;
        announce(words.change({ what: 'memberRemoved', count: 1, memberName: member.name }), outcome.changeId);
        navigate({ screen: 'people' });
      }}
    />
  );
}
