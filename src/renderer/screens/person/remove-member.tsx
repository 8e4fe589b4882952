import type { MemberSummary } from '../../../shared/household.ts';
import type { Result } from '../../../shared/result.ts';
import { Ask } from '../../components/ask.tsx';
import { useFreshOwner } from '../../components/fresh-owner.tsx';
import { useClient } from '../../state/client-context.ts';
import { navigate } from '../../state/route.ts';
import { useAction } from '../../state/use-action.ts';
import { useUndo } from '../../state/use-undo.ts';
import { changeWords } from '../../words/change-words.ts';
import { removalWords } from '../../words/household-words.ts';

/** Asks before a member is removed, naming all that goes, and leads back to everyone. */
export function RemoveMember({ member, onClose }: { readonly member: MemberSummary; readonly onClose: () => void }) {
  const client = useClient();
  const withFreshOwner = useFreshOwner();
  const { announce } = useUndo();
  const { pending, failure, run } = useAction(async (): Promise<Result<{ readonly changeId: number | null } | 'called off'>> => {
    const result = await withFreshOwner(() => client.call('members.remove', { memberId: member.id }));
    return result === null ? { ok: true, value: 'called off' } : result;
  });
  return (
    <Ask
      open
      onClose={onClose}
      title={`Remove ${member.name}?`}
      consequence={removalWords(member)}
      verb="Remove"
      pending={pending}
      fault={failure?.message ?? null}
      onYes={async () => {
        const outcome = await run();
        if (outcome === null) return;
        onClose();
        if (outcome === 'called off') return;
        announce(changeWords({ what: 'memberRemoved', count: 1, memberName: member.name }), outcome.changeId);
        navigate({ screen: 'people' });
      }}
    />
  );
}
