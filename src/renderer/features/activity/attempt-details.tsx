import { useState } from 'react';
import { Button } from '#renderer/kit/button.tsx';
import { FacePicture } from '#renderer/parts/face-picture.tsx';
import { LimitScale } from '#renderer/parts/limit-scale.tsx';
import type { Attempt } from '#renderer/state/attempt-filter.ts';
import { hashOf } from '#renderer/state/route.ts';
import { useSignedIn } from '#renderer/state/use-app.ts';
import { detailRows } from '#renderer/words/attempt-words.ts';
import { AnswerDialog, type Asked } from './answer-dialog.tsx';
import { evidenceRows } from './evidence-words.ts';
import { ForgetPicture } from './forget-picture.tsx';

/** Everything known of an attempt: the picture where it is kept, the figures in words, and what a person may say about it. */
export function AttemptDetails({ attempt }: { readonly attempt: Attempt }) {
  const { member: me } = useSignedIn();
  const [asked, setAsked] = useState<Asked | null>(null);
  const isOwner = me.role === 'owner';
  const { nearestId } = attempt;
  const canLearn = (attempt.outcome === 'noMatch' || attempt.outcome === 'ambiguous') && attempt.hasFace;
  const isFace =
    attempt.outcome === 'match' ||
    attempt.outcome === 'noMatch' ||
    attempt.outcome === 'ambiguous' ||
    attempt.outcome === 'notLive';
  const whose = attempt.memberId !== null && attempt.memberId !== me.id ? attempt.memberName : null;

  return (
    <div className="attempt-details" data-pictured={attempt.hasFace || undefined}>
      {attempt.hasFace && (
        <div className="attempt-picture">
          <FacePicture face={{ kind: 'attempt', attemptId: attempt.id }} alt="The face of this attempt" />
          {isOwner && <ForgetPicture attemptId={attempt.id} />}
        </div>
      )}
      <div className="attempt-facts">
        {attempt.distance !== null && attempt.threshold !== null && (
          <LimitScale distance={attempt.distance} threshold={attempt.threshold} />
        )}
        <dl className="fact-list">
          {[...detailRows(attempt), ...(attempt.evidence === null ? [] : evidenceRows(attempt.evidence))].map(
            ({ what, value }) => (
              <div key={what}>
                <dt>{what}</dt>
                <dd>{value}</dd>
              </div>
            ),
          )}
        </dl>
        {isFace && attempt.verdict === 'none' && (
          <div className="attempt-answers">
            {canLearn && <Button onClick={() => setAsked({ answer: 'me', memberId: me.id })}>That was me</Button>}
            {canLearn && isOwner && nearestId !== null && nearestId !== me.id && (
              <Button onClick={() => setAsked({ answer: 'me', memberId: nearestId })}>
                That was {attempt.nearestName ?? 'someone here'}
              </Button>
            )}
            <Button onClick={() => setAsked({ answer: 'notMe', memberId: attempt.memberId ?? me.id })}>
              {whose === null ? 'That was not me' : `That was not ${whose}`}
            </Button>
            {isOwner && attempt.hasFace && (
              <a
                className="text-link"
                href={hashOf({ screen: 'compare', a: null, b: { kind: 'attempt', attemptId: attempt.id } })}
              >
                Compare the face
              </a>
            )}
          </div>
        )}
      </div>
      {asked !== null && <AnswerDialog attemptId={attempt.id} asked={asked} onClose={() => setAsked(null)} />}
    </div>
  );
}
