import type { CallInput } from '#contract/contract.ts';
import type { Result } from '#contract/result.ts';
import type { SecurityLevel } from '#contract/security-levels.ts';
import { Button } from '#renderer/kit/button.tsx';
import { FailureNotice } from '#renderer/parts/failure-notice.tsx';
import { useLikeness } from '#renderer/parts/likeness-question.tsx';
import { useClient } from '#renderer/state/client-context.ts';
import { useAction } from '#renderer/state/use-action.ts';
import { useUndo } from '#renderer/state/use-undo.ts';
import { useWords } from '#renderer/words/use-words.ts';
import styles from './save-bar.module.css';
import { isTrial } from './trial.ts';

type Props = {
  readonly input: CallInput<'whatIf.run'>;
  readonly inForce: SecurityLevel;
  readonly onReset: () => void;
  readonly onSaved: () => void;
};

/** What is being tried, and the way to keep it or let go. Stands at the lower edge as long as there is a trial. */
export function SaveBar({ input, inForce, onReset, onSaved }: Props) {
  const { levels, whatIf } = useWords();
  const client = useClient();
  const withLikeness = useLikeness();
  const { announce } = useUndo();
  const { pending, failure, run } = useAction(async (): Promise<Result<{ changeId: number | null } | 'calledOff'>> => {
    const result = await withLikeness((answer) => client.call('whatIf.save', { ...input, ...answer }));
    return result ?? { ok: true, value: 'calledOff' };
  });
  if (!isTrial(input)) return null;
  const tried = input.securityLevel === undefined ? null : levels[input.securityLevel].title;

  async function save(): Promise<void> {
    const saved = await run();
    if (saved === null || saved === 'calledOff') return;
    announce(whatIf.saved, saved.changeId);
    onSaved();
  }

  return (
    <section className={styles.bar} aria-label={whatIf.bar}>
      <p>{whatIf.trial(input, { inForce: levels[inForce].title, tried })}</p>
      <FailureNotice failure={failure} />
      <Button icon="undo" onClick={onReset}>
        {whatIf.startOver}
      </Button>
      <Button look="primary" pending={pending} onClick={() => void save()}>
        {whatIf.save}
      </Button>
    </section>
  );
}
