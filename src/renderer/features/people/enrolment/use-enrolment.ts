import { type RefObject, useEffect, useRef, useState } from 'react';
import type { EnrolmentView } from '#contract/calls/enrolment.ts';
import type { Frame } from '#contract/calls/pictures.ts';
import type { EnrolmentPose } from '#contract/face.ts';
import type { Failure } from '#contract/failures.ts';
import { useFreshProof, useProofAnew } from '#renderer/parts/fresh-proof.tsx';
import { useClient } from '#renderer/state/client-context.ts';
import { navigate } from '#renderer/state/route.ts';
import { type Guide, guideOn } from './prompt-pace.ts';
import { type Question, useQuestions } from './use-questions.ts';

/** How long to wait before the next frame when a call failed, in milliseconds. */
const afterFailureMs = 1000;

/** A guided enrolment on its way. `finish` answers how many samples were stored, or null when that failed. */
export type Enrolment = {
  readonly view: EnrolmentView | null;
  /** What stands on the screen; null before the first frame was looked at. */
  readonly guide: Guide | null;
  /** Whether frames are wanted now. */
  readonly isLooking: boolean;
  /** Takes the enrolment a frame further; answers how long to wait before the next one, in milliseconds. */
  readonly lookAt: (frame: Frame) => Promise<{ readonly nextFrameMs: number }>;
  readonly failure: Failure | null;
  readonly isSaving: boolean;
  /** What nobody has answered yet: no picture is looked at meanwhile. */
  readonly question: Question | null;
  /** The member sits there now: pictures may be taken. */
  readonly sayHere: () => void;
  /** The member looks like another one. */
  readonly sayLookAlike: () => void;
  /** Goes on with who is in view; it takes the passphrase when it is stored. */
  readonly goOnAnyway: () => void;
  /** Takes a face that is rather dark, too; null where there is none, or once that was said. */
  readonly takeInAnyLight: (() => void) | null;
  readonly retake: () => void;
  readonly finish: () => Promise<number | null>;
};

/** What the parts of a guided enrolment share: whose it is, the last failure, and the way to tell of one. */
type Session = {
  readonly memberId: number;
  readonly isFinished: RefObject<boolean>;
  readonly setFailure: (failure: Failure | null) => void;
};

/** Begins a guided enrolment of these looks and calls it off when the screen is left before its end. */
function useBegun({ memberId, isFinished, setFailure }: Session, poses: readonly EnrolmentPose[]): boolean {
  const client = useClient();
  const withFreshProof = useFreshProof();
  const [hasBegun, setHasBegun] = useState(false);
  const asked = poses.join('+');
  useEffect(() => {
    let isOver = false;
    isFinished.current = false;
    void withFreshProof(() =>
      client.call('enrolment.begin', { memberId, poses: asked.split('+') as EnrolmentPose[] }),
    ).then((answer) => {
      if (isOver) return;
      if (answer === null) {
        navigate({ screen: 'person', memberId });
        return;
      }
      setFailure(answer.ok ? null : answer.error);
      setHasBegun(answer.ok);
    });
    return () => {
      isOver = true;
      if (!isFinished.current) void client.call('enrolment.cancel', { memberId });
    };
  }, [client, memberId, asked, withFreshProof, isFinished, setFailure]);
  return hasBegun;
}

/** Stores what has been captured; answers how many samples that were, or null when it failed or was called off. */
function useFinish({ memberId, isFinished, setFailure }: Session, isAnyway: boolean) {
  const client = useClient();
  const withFreshProof = useFreshProof();
  const withProofAnew = useProofAnew();
  const [isSaving, setIsSaving] = useState(false);
  async function finish(): Promise<number | null> {
    setIsSaving(true);
    const answer = isAnyway
      ? await withProofAnew(() => client.call('enrolment.finish', { memberId, addAnyway: true }))
      : await withFreshProof(() => client.call('enrolment.finish', { memberId }));
    setIsSaving(false);
    if (answer === null) return null;
    setFailure(answer.ok ? null : answer.error);
    if (!answer.ok) return null;
    isFinished.current = true;
    return answer.value.added;
  }
  return { isSaving, finish };
}

/** Lets go of what has been captured. */
function useRetake({ memberId, setFailure }: Session, onRetaken: () => void): () => void {
  const client = useClient();
  return () =>
    void client.call('enrolment.retake', { memberId }).then((answer) => {
      setFailure(answer.ok ? null : answer.error);
      if (answer.ok) onRetaken();
    });
}

/** A guided enrolment of these looks for a member. It goes on while no camera shows it, until the screen is left. */
export function useEnrolment(memberId: number, poses: readonly EnrolmentPose[]): Enrolment {
  const client = useClient();
  const [seen, setSeen] = useState<{ readonly view: EnrolmentView; readonly guide: Guide } | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  // Apart, since the next frame that succeeds clears it.
  const [frameFailure, setFrameFailure] = useState<Failure | null>(null);
  const isFinished = useRef(false);
  const session = { memberId, isFinished, setFailure };
  const hasBegun = useBegun(session, poses);
  const [inAnyLight, setInAnyLight] = useState(false);
  const view = seen?.view ?? null;
  const { isAnyway, forget, ...asked } = useQuestions(memberId, view);
  const { isSaving, finish } = useFinish(session, isAnyway);

  return {
    view,
    guide: seen?.guide ?? null,
    failure: failure ?? frameFailure,
    isSaving,
    ...asked,
    takeInAnyLight: seen?.guide.prompt.shown === 'ratherDark' && !inAnyLight ? () => setInAnyLight(true) : null,
    isLooking: hasBegun && view?.guidance !== 'done' && !isSaving && asked.question === null,
    async lookAt(frame) {
      const answer = await client.call('enrolment.frame', { memberId, frame, ...(inAnyLight && { inAnyLight }) });
      setFrameFailure(answer.ok ? null : answer.error);
      if (!answer.ok) return { nextFrameMs: afterFailureMs };
      const { value } = answer;
      const now = performance.now();
      setSeen((before) => ({ view: value, guide: guideOn(before?.guide ?? null, value, poses, now) }));
      return value;
    },
    retake: useRetake(session, () => {
      setSeen(null);
      forget();
    }),
    finish,
  };
}
