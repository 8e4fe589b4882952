import type { CallInput } from '../../../shared/contract.ts';
import type { SecurityLevel } from '../../../shared/household.ts';
import type { Result } from '../../../shared/result.ts';
import { Button } from '../../components/button.tsx';
import { useFreshOwner } from '../../components/fresh-owner.tsx';
import { Notice } from '../../components/notice.tsx';
import { useClient } from '../../state/client-context.ts';
import { useAction } from '../../state/use-action.ts';
import { useUndo } from '../../state/use-undo.ts';
import { trialWords } from '../../words/what-if-words.ts';
import { isTrial } from './trial.ts';

type Props = { readonly input: CallInput<'whatIf.run'>; readonly inForce: SecurityLevel; readonly onReset: () => void; readonly onSaved: () => void };

/** What is being tried, and the way to keep it or let go. Stands at the lower edge as long as there is a trial. */
export function SaveBar({ input, inForce, onReset, onSaved }: Props) {
  const client = useClient();
  const withFreshOwner = useFreshOwner();
  const { announce } = useUndo();
  const { pending, failure, run } = useAction(async (): Promise<Result<{ changeId: number | null } | 'called off'>> => {
    const result = await withFreshOwner(() => client.call('whatIf.save', input));
    return result ?? { ok: true, value: 'called off' };
  });
  if (!isTrial(input)) return null;

  async function save(): Promise<void> {
    const saved = await run();
    if (saved === null || saved === 'called off') return;
    announce('Saved', saved.changeId);
    onSaved();
  }

  return (
    <section className="save-bar" aria-label="The trial">
      <p>{trialWords(input, inForce)}</p>
      {failure !== null && <Notice kind="fault">{failure.message}</Notice>}
      <Button icon="undo" onClick={onReset}>
        Start over
      </Button>
      <Button look="primary" pending={pending} onClick={() => void save()}>
        Save
      </Button>
    </section>
  );
}
