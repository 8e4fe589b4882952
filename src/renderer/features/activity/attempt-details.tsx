import { useState } from 'react';
import { endOf, isDecision, wayOf } from '#contract/ways-in.ts';
import { Button } from '#renderer/kit/button.tsx';
import { Fold } from '#renderer/kit/fold.tsx';
import { Quiet } from '#renderer/kit/quiet.tsx';
import { TextLink } from '#renderer/kit/text-link.tsx';
import { FacePicture } from '#renderer/parts/face-picture.tsx';
import { LimitScale } from '#renderer/parts/limit-scale.tsx';
import type { Attempt } from '#renderer/state/attempt-filter.ts';
import { hashOf } from '#renderer/state/route.ts';
import { useSignedIn } from '#renderer/state/use-app.ts';
import { useWords } from '#renderer/words/use-words.ts';
import { AnswerDialog, type Asked } from './answer-dialog.tsx';
import styles from './attempt-details.module.css';
import { detailRows } from './detail-rows.ts';
import { evidenceRows } from './evidence-rows.ts';
import { ForgetPicture } from './forget-picture.tsx';
import { isFaceShown } from './is-face-shown.ts';

/** Whether the face was recognised as nobody, and is kept, so that it can be learned from. */
const isLearnable = ({ outcome, hasFace }: Attempt): boolean =>
  hasFace && isDecision(outcome) && endOf(outcome) !== 'signedIn';

/** The picture of an attempt, and for an owner the way to erase it. */
function AttemptPicture({ attemptId, canErase }: { readonly attemptId: number; readonly canErase: boolean }) {
  return (
    <div className={styles.picture}>
      <span className={styles.face}>
        <FacePicture face={{ kind: 'attempt', attemptId }} alt={useWords().activity.picture.alt} round="medium" />
      </span>
      {canErase && <ForgetPicture attemptId={attemptId} />}
    </div>
  );
}

/** What a person may say about an attempt, each answer a button. */
function AttemptAnswers({ attempt, onAsk }: { readonly attempt: Attempt; readonly onAsk: (asked: Asked) => void }) {
  const { member: me } = useSignedIn();
  const isOwner = me.role === 'owner';
  const words = useWords().activity;
  const canLearn = isLearnable(attempt);
  const { id: attemptId, nearestId } = attempt;
  const whose = attempt.memberId !== null && attempt.memberId !== me.id ? attempt.memberName : null;
  return (
    <div className={styles.answers}>
      {canLearn && <p>{words.answers.question}</p>}
      {canLearn && <Button onClick={() => onAsk({ answer: 'me', memberId: me.id })}>{words.answers.was(null)}</Button>}
      {canLearn && isOwner && nearestId !== null && nearestId !== me.id && (
        <Button onClick={() => onAsk({ answer: 'me', memberId: nearestId })}>
          {words.answers.was(attempt.nearestName ?? words.answers.someoneHere)}
        </Button>
      )}
      <Button onClick={() => onAsk({ answer: 'notMe', memberId: attempt.memberId ?? me.id })}>
        {words.answers.wasNot(whose)}
      </Button>
      {isOwner && attempt.hasFace && (
        <TextLink href={hashOf({ screen: 'compare', a: null, b: { kind: 'attempt', attemptId } })}>
          {words.picture.compare}
        </TextLink>
      )}
    </div>
  );
}

/** What was measured of an attempt. */
function AttemptFigures({ attempt }: { readonly attempt: Attempt }) {
  const { distance, threshold, evidence } = attempt;
  const words = useWords();
  const seen = evidence === null ? [] : evidenceRows(evidence, words.activity.evidence);
  const rows = [...detailRows(attempt, words.attempts.details), ...seen];
  return (
    <div className={styles.figures}>
      {distance !== null && threshold !== null && <LimitScale distance={distance} threshold={threshold} />}
      <dl className={styles.list}>
        {rows.map(({ what, value }) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** Everything known of an attempt: its picture where kept, what a person may say about it, and the figures. */
export function AttemptDetails({ attempt }: { readonly attempt: Attempt }) {
  const { member: me, recognisedOwner } = useSignedIn();
  const isOwner = me.role === 'owner';
  const mayAnswer = recognisedOwner === null;
  const [asked, setAsked] = useState<Asked | null>(null);
  const words = useWords();
  const isShown = isFaceShown(attempt, me);
  return (
    <div className={styles.details} data-pictured={isShown || undefined}>
      {isShown && <AttemptPicture attemptId={attempt.id} canErase={isOwner} />}
      <div className={styles.facts}>
        {attempt.hasFace && !isShown && <Quiet isSmall>{words.activity.picture.forOwners}</Quiet>}
        {mayAnswer && wayOf(attempt.outcome) === 'face' && attempt.verdict === 'none' && (
          <AttemptAnswers attempt={attempt} onAsk={setAsked} />
        )}
        <Fold label={words.attempts.details.more}>
          <AttemptFigures attempt={attempt} />
        </Fold>
      </div>
      {asked !== null && <AnswerDialog attemptId={attempt.id} asked={asked} onClose={() => setAsked(null)} />}
    </div>
  );
}
