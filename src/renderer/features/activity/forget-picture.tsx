import { Toast } from '@base-ui/react/toast';
import { useState } from 'react';
import type { Result } from '#contract/result.ts';
import { Ask } from '#renderer/kit/ask.tsx';
import { TextButton } from '#renderer/kit/text-link.tsx';
import { useFreshProof } from '#renderer/parts/fresh-proof.tsx';
import { useClient } from '#renderer/state/client-context.ts';
import { useAction } from '#renderer/state/use-action.ts';
import { useFailureWords, useWords } from '#renderer/words/use-words.ts';

/** Erases the picture of an attempt before its time, after asking. */
export function ForgetPicture({ attemptId }: { readonly attemptId: number }) {
  const words = useWords().activity.picture;
  const sayFailure = useFailureWords();
  const client = useClient();
  const withFreshProof = useFreshProof();
  const toasts = Toast.useToastManager();
  const [isAsking, setIsAsking] = useState(false);
  const { pending, failure, run, forget } = useAction(async (): Promise<Result<'erased' | 'calledOff'>> => {
    const result = await withFreshProof(() => client.call('attempts.forget', { attemptIds: [attemptId] }));
    if (result === null) return { ok: true, value: 'calledOff' };
    return result.ok ? { ok: true, value: 'erased' } : result;
  });

  async function erase(): Promise<void> {
    const outcome = await run();
    if (outcome === null) return;
    setIsAsking(false);
    if (outcome === 'erased') toasts.add({ title: words.erased });
  }

  return (
    <>
      <TextButton onClick={() => setIsAsking(true)}>{words.erase}</TextButton>
      <Ask
        open={isAsking}
        onClose={() => {
          setIsAsking(false);
          forget();
        }}
        title={words.eraseTitle}
        consequence={words.eraseMeaning}
        verb={words.eraseVerb}
        pending={pending}
        fault={sayFailure(failure)}
        onYes={() => void erase()}
      />
    </>
  );
}
