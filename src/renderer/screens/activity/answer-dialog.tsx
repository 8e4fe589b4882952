import { Toast } from '@base-ui/react/toast';
import { useState } from 'react';
import type { Result } from '../../../shared/result.ts';
import { Button } from '../../components/button.tsx';
import { useFreshOwner } from '../../components/fresh-owner.tsx';
import { Load } from '../../components/load.tsx';
import { Modal } from '../../components/modal.tsx';
import { Notice } from '../../components/notice.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { useClient } from '../../state/client-context.ts';
import { useAction } from '../../state/use-action.ts';
import { useSignedIn } from '../../state/use-app.ts';
import { useKept } from '../../state/use-kept.ts';
import { useMemberNames } from '../../state/use-member-names.ts';
import { useQuery } from '../../state/use-query.ts';
import { useUndo } from '../../state/use-undo.ts';
import { answerTitle, consequenceWords } from '../../words/consequence-words.ts';

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
  const query = useKept(useQuery('attempts.consequences', { memberId, attemptId, answer }, ['members.changed']));
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
            options={[...names].map(([id, option]) => ({ value: String(id), label: id === me.id ? `me, ${option}` : option }))}
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
