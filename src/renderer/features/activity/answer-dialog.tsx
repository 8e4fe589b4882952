import { Toast } from '@base-ui/react/toast';
import { useState } from 'react';
import type { Result } from '#contract/result.ts';
import { Button } from '#renderer/kit/button.tsx';
import { Modal } from '#renderer/kit/modal.tsx';
import { Notice } from '#renderer/kit/notice.tsx';
import { SelectField } from '#renderer/kit/select-field.tsx';
import { useFreshOwner } from '#renderer/parts/fresh-owner.tsx';
import { Load } from '#renderer/parts/load.tsx';
import { useClient } from '#renderer/state/client-context.ts';
import { useAction } from '#renderer/state/use-action.ts';
import { useSignedIn } from '#renderer/state/use-app.ts';
import { useMemberNames } from '#renderer/state/use-member-names.ts';
import { useQuery } from '#renderer/state/use-query.ts';
import { useUndo } from '#renderer/state/use-undo.ts';
import { answerTitle, consequenceWords } from './consequence-words.ts';

/** What a person says about an attempt, and at first about whom. */
export type Asked = { readonly answer: 'me' | 'notMe'; readonly memberId: number };

type Props = { readonly attemptId: number; readonly asked: Asked; readonly onClose: () => void };

/** Says what an answer would change before it does: a picture learned, and whom it would recognise; or a mark and what to do about it. */
export function AnswerDialog({ attemptId, asked, onClose }: Props) {
  const { answer } = asked;
  const client = useClient();
  const { member: me } = useSignedIn();
  const names = useMemberNames();
  const withFreshOwner = useFreshOwner();
  const { announce } = useUndo();
  const toasts = Toast.useToastManager();
  const isOwner = me.role === 'owner';
  const [memberId, setMemberId] = useState(asked.memberId);
  const query = useQuery('attempts.consequences', { memberId, attemptId, answer }, { keepsShown: true });
  const name = memberId === me.id ? null : (names.get(memberId) ?? 'this member');

  const { pending, failure, run } = useAction(async (): Promise<Result<'done' | 'called off'>> => {
    if (answer === 'notMe') {
      const result = await client.call('attempts.disown', { memberId, attemptId });
      return result.ok ? { ok: true, value: 'done' } : result;
    }
    const result = await withFreshOwner(() => client.call('attempts.claim', { memberId, attemptId }));
    if (result === null) return { ok: true, value: 'called off' };
    if (!result.ok) return result;
    announce(`Learned from this attempt as ${name ?? 'you'}`, result.value.changeId);
    return { ok: true, value: 'done' };
  });

  async function confirm(): Promise<void> {
    const outcome = await run();
    if (outcome === null) return;
    if (outcome === 'done' && answer === 'notMe') toasts.add({ title: 'Marked as somebody else' });
    onClose();
  }

  return (
    <Modal open onClose={onClose} title={answerTitle(answer, name)}>
      <div className="stack">
        {answer === 'me' && isOwner && (
          <SelectField
            label="That was"
            options={[...names].map(([id, option]) => ({
              value: String(id),
              label: id === me.id ? `me, ${option}` : option,
            }))}
            value={String(memberId)}
            onValue={(next) => setMemberId(Number(next))}
          />
        )}
        <Load query={query} what="the consequences" skeleton={<div className="skeleton-rows" />}>
          {(consequences) => {
            const words = consequenceWords(consequences, answer, name);
            const isPossible = answer === 'notMe' || consequences.sampleWouldBeAdded;
            return (
              <>
                <ul className="consequences">
                  {words.facts.map((fact) => (
                    <li key={fact}>{fact}</li>
                  ))}
                </ul>
                {words.warning !== null && <Notice kind="warning">{words.warning}</Notice>}
                {failure !== null && <Notice kind="fault">{failure.message}</Notice>}
                <div className="modal-actions">
                  <Button onClick={onClose}>{isPossible ? 'Cancel' : 'Close'}</Button>
                  {isPossible && (
                    <Button look="primary" pending={pending} onClick={() => void confirm()}>
                      {answer === 'notMe' ? 'Mark it' : 'Learn from it'}
                    </Button>
                  )}
                </div>
              </>
            );
          }}
        </Load>
      </div>
    </Modal>
  );
}
