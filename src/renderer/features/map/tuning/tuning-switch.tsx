import type { CallOutput } from '#contract/contract.ts';
import type { Result } from '#contract/result.ts';
import { Button } from '#renderer/kit/button.tsx';
import { FailureNotice } from '#renderer/parts/failure-notice.tsx';
import { useFreshProof } from '#renderer/parts/fresh-proof.tsx';
import { useClient } from '#renderer/state/client-context.ts';
import { useAction } from '#renderer/state/use-action.ts';
import { useUndo } from '#renderer/state/use-undo.ts';
import { useWords } from '#renderer/words/use-words.ts';

type Props = { readonly isOn: boolean; readonly mayBeOn: boolean };

/** Switches the tuning on, which asks for the passphrase, or off; both can be undone. */
export function TuningSwitch({ isOn, mayBeOn }: Props) {
  const { change, missing, tuning: words } = useWords();
  const client = useClient();
  const withFreshProof = useFreshProof();
  const { announce } = useUndo();
  const { pending, failure, run } = useAction(
    async (): Promise<Result<CallOutput<'tuning.switchOn'> | 'calledOff'>> => {
      if (isOn) return client.call('tuning.switchOff', {});
      return (await withFreshProof(() => client.call('tuning.switchOn', {}))) ?? { ok: true, value: 'calledOff' };
    },
  );

  async function flip(): Promise<void> {
    const changed = await run();
    if (changed === null || changed === 'calledOff') return;
    announce(
      change({ what: isOn ? 'tuningSwitchedOff' : 'tuningSwitchedOn', memberName: '', count: 1 }),
      changed.changeId,
    );
  }

  return (
    <>
      <Button
        look={isOn ? 'quiet' : 'primary'}
        pending={pending}
        disabledBecause={isOn || mayBeOn ? null : missing.gain}
        onClick={() => void flip()}
      >
        {isOn ? words.switchOff : words.switchOn}
      </Button>
      <FailureNotice failure={failure} />
    </>
  );
}
