import { Toast } from '@base-ui/react/toast';
import type { UnknownPerson } from '#contract/calls/attempts.ts';
import type { Result } from '#contract/result.ts';
import { Ask } from '#renderer/kit/ask.tsx';
import { useFreshProof } from '#renderer/parts/fresh-proof.tsx';
import { useClient } from '#renderer/state/client-context.ts';
import { useAction } from '#renderer/state/use-action.ts';
import { useFailureWords, useWords } from '#renderer/words/use-words.ts';
import { attemptIdsOf } from './use-remark.ts';

type Props = { readonly person: UnknownPerson; readonly onClose: () => void };

/** Erases the faces of an unknown person before their time, after asking. */
export function EraseUnknown({ person, onClose }: Props) {
  const words = useWords().unknownFaces.erasing;
  const sayFailure = useFailureWords();
  const client = useClient();
  const withFreshProof = useFreshProof();
  const toasts = Toast.useToastManager();
  const { pending, failure, run } = useAction(async (): Promise<Result<'erased' | 'calledOff'>> => {
    const result = await withFreshProof(() => client.call('attempts.forget', { attemptIds: attemptIdsOf(person) }));
    if (result === null) return { ok: true, value: 'calledOff' };
    return result.ok ? { ok: true, value: 'erased' } : result;
  });

  async function erase(): Promise<void> {
    const outcome = await run();
    if (outcome === null) return;
    onClose();
    if (outcome === 'erased') toasts.add({ title: words.erased });
  }

  return (
    <Ask
      open
      onClose={onClose}
      title={words.title}
      consequence={words.meaning}
      verb={words.yes}
      pending={pending}
      fault={sayFailure(failure)}
      onYes={() => void erase()}
    />
  );
}
