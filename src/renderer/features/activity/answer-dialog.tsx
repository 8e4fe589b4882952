import { Toast } from '@base-ui/react/toast';
import { useState } from 'react';
import type { AttemptAnswer } from '#contract/calls/attempts.ts';
import type { Result } from '#contract/result.ts';
import { Button } from '#renderer/kit/button.tsx';
import { ButtonRow } from '#renderer/kit/button-row.tsx';
import { Modal } from '#renderer/kit/modal.tsx';
import { Notice } from '#renderer/kit/notice.tsx';
import { SelectField } from '#renderer/kit/select-field.tsx';
import { Skeleton } from '#renderer/kit/skeleton.tsx';
import { FailureNotice } from '#renderer/parts/failure-notice.tsx';
import { useLikeness } from '#renderer/parts/likeness-question.tsx';
import { Load } from '#renderer/parts/load.tsx';
import { useClient } from '#renderer/state/client-context.ts';
import { useAction } from '#renderer/state/use-action.ts';
import { useSignedIn } from '#renderer/state/use-app.ts';
import { useMemberNames } from '#renderer/state/use-member-names.ts';
import { useQuery } from '#renderer/state/use-query.ts';
import { useUndo } from '#renderer/state/use-undo.ts';
import { useWords } from '#renderer/words/use-words.ts';
import styles from './answer-dialog.module.css';
import { foretell } from './consequences.ts';

/** What a person says about an attempt, and about whom. */
export type Asked = { readonly answer: AttemptAnswer; readonly memberId: number };

type Props = { readonly attemptId: number; readonly asked: Asked; readonly onClose: () => void };

/** Gives the answer and says what it did; `name` is null for the person who answers. */
function useAnswer(attemptId: number, { answer, memberId }: Asked, name: string | null) {
  const client = useClient();
  const withLikeness = useLikeness();
  const { announce } = useUndo();
  const toasts = Toast.useToastManager();
  const words = useWords().activity.answers;
  return useAction(async (): Promise<Result<'done' | 'calledOff'>> => {
    if (answer === 'notMe') {
      const result = await client.call('attempts.disown', { memberId, attemptId });
      if (!result.ok) return result;
      toasts.add({ title: words.marked });
      return { ok: true, value: 'done' };
    }
    const result = await withLikeness((said) => client.call('attempts.claim', { memberId, attemptId, ...said }));
    if (result === null) return { ok: true, value: 'calledOff' };
    if (!result.ok) return result;
    announce(words.learned(name), result.value.changeId);
    return { ok: true, value: 'done' };
  });
}

type MemberChoiceProps = { readonly memberId: number; readonly onMember: (memberId: number) => void };

/** Whose face an owner says it was. */
function MemberChoice({ memberId, onMember }: MemberChoiceProps) {
  const { member: me } = useSignedIn();
  const names = useMemberNames();
  const words = useWords().activity.answers;
  return (
    <SelectField
      label={words.choose}
      options={[...names].map(([id, option]) => ({
        value: String(id),
        label: id === me.id ? words.oneself(option) : option,
      }))}
      value={String(memberId)}
      onValue={(next) => onMember(Number(next))}
    />
  );
}

type ConsequencesProps = {
  readonly attemptId: number;
  readonly asked: Asked;
  readonly name: string | null;
  readonly onClose: () => void;
};

/** What the answer would change, and the buttons that give it or leave it. */
function Consequences({ attemptId, asked, name, onClose }: ConsequencesProps) {
  const { answer } = asked;
  const words = useWords();
  const query = useQuery('attempts.consequences', { ...asked, attemptId }, { keepsShown: true });
  const { pending, failure, run } = useAnswer(attemptId, asked, name);

  async function confirm(): Promise<void> {
    if ((await run()) !== null) onClose();
  }

  return (
    <Load query={query} what="consequences" skeleton={<Skeleton shape="rows" />}>
      {(consequences) => {
        const { facts, warning } = foretell(consequences, answer, name, words.activity.consequences);
        const isPossible = answer === 'notMe' || consequences.sampleWouldBeAdded;
        return (
          <>
            <ul className={styles.consequences}>
              {facts.map((fact) => (
                <li key={fact}>{fact}</li>
              ))}
            </ul>
            {warning !== null && <Notice kind="warning">{warning}</Notice>}
            <FailureNotice failure={failure} />
            <ButtonRow align="end">
              <Button onClick={onClose}>{isPossible ? words.common.cancel : words.common.close}</Button>
              {isPossible && (
                <Button look="primary" pending={pending} onClick={() => void confirm()}>
                  {answer === 'notMe' ? words.activity.answers.mark : words.activity.answers.learn}
                </Button>
              )}
            </ButtonRow>
          </>
        );
      }}
    </Load>
  );
}

/**
 * Says what an answer would change before it does: a picture learned, and whom it would recognise; or a mark and what
 * to do about it.
 */
export function AnswerDialog({ attemptId, asked: { answer, memberId: first }, onClose }: Props) {
  const { member: me } = useSignedIn();
  const names = useMemberNames();
  const words = useWords().activity.answers;
  const [memberId, setMemberId] = useState(first);
  const name = memberId === me.id ? null : (names.get(memberId) ?? words.thisMember);
  return (
    <Modal open onClose={onClose} title={(answer === 'me' ? words.was : words.wasNot)(name)}>
      {answer === 'me' && me.role === 'owner' && <MemberChoice memberId={memberId} onMember={setMemberId} />}
      <Consequences attemptId={attemptId} asked={{ answer, memberId }} name={name} onClose={onClose} />
    </Modal>
  );
}
