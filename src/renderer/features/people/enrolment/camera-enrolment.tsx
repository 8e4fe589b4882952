import { type RefObject, useRef } from 'react';
import type { EnrolmentView } from '#contract/calls/enrolment.ts';
import { type EnrolmentPose, enrolmentPoses } from '#contract/face.ts';
import { CameraPreview } from '#renderer/camera/camera-preview.tsx';
import { type CameraState, problemOf } from '#renderer/camera/camera-state.ts';
import { useCamera } from '#renderer/camera/use-camera.ts';
import { Button } from '#renderer/kit/button.tsx';
import { ButtonRow } from '#renderer/kit/button-row.tsx';
import { Icon } from '#renderer/kit/icon.tsx';
import { LiveText } from '#renderer/kit/live-text.tsx';
import { Notice } from '#renderer/kit/notice.tsx';
import { Quiet } from '#renderer/kit/quiet.tsx';
import { VisuallyHidden } from '#renderer/kit/visually-hidden.tsx';
import { CameraChoice } from '#renderer/parts/camera-choice.tsx';
import { FailureNotice } from '#renderer/parts/failure-notice.tsx';
import { UnlikeNotice } from '#renderer/parts/unlike-notice.tsx';
import { useSignedIn } from '#renderer/state/use-app.ts';
import { useWords } from '#renderer/words/use-words.ts';
import type { Catalogue } from '#words/catalogue.ts';
import styles from './camera-enrolment.module.css';
import { type PoseProgress, PoseRing } from './pose-ring.tsx';
import { type Enrolment, useEnrolment } from './use-enrolment.ts';

type Props = {
  readonly memberId: number;
  readonly name: string;
  readonly poses: readonly EnrolmentPose[];
  readonly onAdded: (count: number) => void;
};

/** What to do next: about the camera when it does not work, else about the face. */
function guidanceOf(
  camera: CameraState,
  view: EnrolmentView | null,
  question: string | null,
  words: Catalogue,
): string {
  const problem = problemOf(camera);
  if (problem !== null) return words.camera.problems[problem].title;
  if (question !== null) return question;
  return view === null ? words.enrolment.waking : words.enrolment.guidance[view.guidance];
}

/** How far the enrolment is, and whether it can end here. */
function progressOf(count: number, total: number, isDone: boolean, words: Catalogue['enrolment']['progress']): string {
  if (isDone) return words.allThere(total);
  if (total < enrolmentPoses.length) return count === 0 ? words.onlyMissing : words.canStop;
  return count === 0 ? words.oneIsEnough : words.canStopButMore;
}

/** The looks asked for as a list with ticks: what the ring shows, in words. */
function PoseList({ poses, captured, wanted }: PoseProgress) {
  const words = useWords().enrolment;
  return (
    <ul className={styles.looks} aria-label={words.looksLabel}>
      {poses.map((pose) => {
        const isCaptured = captured.includes(pose);
        return (
          <li
            key={pose}
            data-captured={isCaptured || undefined}
            data-wanted={(wanted === pose && !isCaptured) || undefined}
          >
            <span className={styles.tick}>{isCaptured && <Icon name="check" size={14} weight={3.25} />}</span>
            {words.looks[pose]}
            <VisuallyHidden> {isCaptured ? words.captured : words.missing}</VisuallyHidden>
          </li>
        );
      })}
    </ul>
  );
}

type MirrorProps = {
  readonly camera: ReturnType<typeof useCamera>;
  readonly video: RefObject<HTMLVideoElement | null>;
  readonly view: EnrolmentView | null;
  readonly progress: PoseProgress;
};

/** The camera's picture with the oval to look into, or what is wrong with the camera. */
function EnrolmentMirror({ camera: { state, retry }, video, view, progress }: MirrorProps) {
  const words = useWords();
  const problem = problemOf(state);
  return (
    <div
      className={styles.mirror}
      data-just-captured={view?.justCaptured || undefined}
      data-done={view?.guidance === 'done' || undefined}
    >
      <CameraPreview camera={state} video={video} faces={view?.faces ?? []} areFacesFaint>
        <PoseRing {...progress} />
        {problem !== null && (
          <div className={styles.shutter}>
            <Icon name="cameraOff" size={48} />
            <p>{words.camera.problems[problem].advice}</p>
            <span className={styles.again}>
              <Button icon="camera" onClick={retry}>
                {words.enrolment.retryCamera}
              </Button>
            </span>
          </div>
        )}
      </CameraPreview>
    </div>
  );
}

type ButtonsProps = {
  readonly enrolment: Enrolment;
  readonly isDone: boolean;
  readonly count: number;
  readonly onAdded: Props['onAdded'];
};

/** Stores what has been captured, starts over, or takes a face in spite of the dark. */
function EnrolmentButtons({ enrolment, isDone, count, onAdded }: ButtonsProps) {
  const { isSaving, isAsking, takeInAnyLight, retake, finish } = enrolment;
  const { enrolment: words, missing } = useWords();
  const noLook = count === 0 ? missing.look : null;

  async function save(): Promise<void> {
    const added = await finish();
    if (added !== null) onAdded(added);
  }
  return (
    <ButtonRow>
      {takeInAnyLight && <Button onClick={takeInAnyLight}>{words.useItAnyway}</Button>}
      <Button
        look="primary"
        icon={isDone ? 'check' : undefined}
        disabledBecause={isAsking ? missing.answer : noLook}
        pending={isSaving}
        onClick={() => void save()}
      >
        {isDone ? words.done : words.enough}
      </Button>
      <Button icon="undo" disabledBecause={isSaving ? missing.saving : noLook} onClick={retake}>
        {words.startOver}
      </Button>
    </ButtonRow>
  );
}

/** Guided enrolment: a mirror with an oval, what to do next in words, and a line that fills with each look captured. */
export function CameraEnrolment({ memberId, name, poses, onAdded }: Props) {
  const video = useRef<HTMLVideoElement>(null);
  const camera = useCamera(true);
  const enrolment = useEnrolment(memberId, poses, camera.state, video);
  const { view, failure, isAsking } = enrolment;
  const captured = view?.captured ?? [];
  const progress = { poses, captured, wanted: view === null ? (poses[0] ?? null) : view.wanted };
  const isDone = view?.guidance === 'done';
  const words = useWords();
  const { member: me } = useSignedIn();
  const question = isAsking ? words.enrolment.isThis(me.id === memberId ? null : name) : null;
  const guidance = guidanceOf(camera.state, view, question, words);
  return (
    <div className={styles.enrolment} data-guidance={view?.guidance ?? 'starting'}>
      <EnrolmentMirror camera={camera} video={video} view={view} progress={progress} />
      <div className={styles.side}>
        <p className={styles.guidance}>{guidance}</p>
        <LiveText text={words.enrolment.spoken(guidance, captured.length, poses.length)} />
        <PoseList {...progress} />
        {view !== null && view.resembles !== null && (
          <Notice kind="warning">{words.enrolment.resembles(view.resembles, name)}</Notice>
        )}
        {view !== null && view.unlike !== null && isAsking && (
          <UnlikeNotice
            memberId={memberId}
            name={name}
            remedy={view.unlike}
            otherwise={words.parts.unlike.someoneElse}
            onOtherwise={enrolment.retake}
            onAnyway={enrolment.goOnAnyway}
          />
        )}
        <FailureNotice failure={failure} />
        <EnrolmentButtons enrolment={enrolment} isDone={isDone} count={captured.length} onAdded={onAdded} />
        {!isAsking && <Quiet>{progressOf(captured.length, poses.length, isDone, words.enrolment.progress)}</Quiet>}
        <CameraChoice />
      </div>
    </div>
  );
}
