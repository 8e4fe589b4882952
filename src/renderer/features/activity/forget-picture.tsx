import { Toast } from '@base-ui/react/toast';
import { useState } from 'react';
import type { Result } from '#contract/result.ts';
import { Ask } from '#renderer/kit/ask.tsx';
import { TextButton } from '#renderer/kit/text-link.tsx';
import { useFreshOwner } from '#renderer/parts/fresh-owner.tsx';
import { useClient } from '#renderer/state/client-context.ts';
import { useAction } from '#renderer/state/use-action.ts';
import { useFailureWords } from '#renderer/words/use-words.ts';

const consequence =
  'The picture and the numbers computed from it are erased from the disk; the attempt stays in the list. ' +
  'Nothing can be learned from it afterwards. This cannot be undone.';

/** Erases the picture of an attempt before its time, after asking. */
export function ForgetPicture({ attemptId }: { readonly attemptId: number }) {
  const sayFailure = useFailureWords();
  const client = useClient();
  const withFreshOwner = useFreshOwner();
  const toasts = Toast.useToastManager();
  const [isAsking, setIsAsking] = useState(false);
  const { pending, failure, run, forget } = useAction(async (): Promise<Result<'erased' | 'called off'>> => {
    const result = await withFreshOwner(() => client.call('attempts.forget', { attemptIds: [attemptId] }));
    if (result === null) return { ok: true, value: 'called off' };
    return result.ok ? { ok: true, value: 'erased' } : result;
  });

  async function erase(): Promise<void> {
    const outcome = await run();
    if (outcome === null) return;
    setIsAsking(false);
    if (outcome === 'erased') toasts.add({ title: 'The picture is erased' });
  }

  return (
    <>
      <TextButton onClick={() => setIsAsking(true)}>Erase the picture</TextButton>
      <Ask
        open={isAsking}
        onClose={() => {
          setIsAsking(false);
          forget();
        }}
        title="Erase this picture?"
        consequence={consequence}
        verb="Erase"
        pending={pending}
        fault={sayFailure(failure)}
        onYes={() => void erase()}
      />
    </>
  );
}
