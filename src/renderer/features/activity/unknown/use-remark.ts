import { Toast } from '@base-ui/react/toast';
import type { UnknownPerson } from '#contract/calls/attempts.ts';
import type { CallInput } from '#contract/contract.ts';
import { useClient } from '#renderer/state/client-context.ts';
import { useAction } from '#renderer/state/use-action.ts';

/** The attempts of an unknown person. */
export const attemptIdsOf = ({ attempts }: UnknownPerson): number[] => attempts.map(({ attemptId }) => attemptId);

/** Notes what to call an unknown person and whether to show them; `say` tells what became of it. */
export function useRemark(person: UnknownPerson) {
  const client = useClient();
  const toasts = Toast.useToastManager();
  const action = useAction((remark: CallInput<'attempts.remark'>['remark']) =>
    client.call('attempts.remark', { attemptIds: attemptIdsOf(person), remark }),
  );
  return { ...action, say: (title: string) => void toasts.add({ title }) };
}
