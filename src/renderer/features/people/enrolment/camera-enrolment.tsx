import type { EnrolmentPose } from '#contract/face.ts';
import { type CameraState, problemOf } from '#renderer/camera/camera-state.ts';
import { useCamera } from '#renderer/camera/use-camera.ts';
import { Button } from '#renderer/kit/button.tsx';
import { ButtonRow } from '#renderer/kit/button-row.tsx';
import { Icon } from '#renderer/kit/icon.tsx';
import { LiveText } from '#renderer/kit/live-text.tsx';
import { Quiet } from '#renderer/kit/quiet.tsx';
import { VisuallyHidden } from '#renderer/kit/visually-hidden.tsx';
import { CameraChoice } from '#renderer/parts/camera-choice.tsx';
import { FailureNotice } from '#renderer/parts/failure-notice.tsx';
import { useSignedIn } from '#renderer/state/use-app.ts';
import { useWords } from '#renderer/words/use-words.ts';
import type { Catalogue } from '#words/catalogue.ts';
import styles from './camera-enrolment.module.css';
import { EnrolmentMirror } from './enrolment-mirror.tsx';
import { FaceNotices, HereAnswer, LookAlikeAnswers, TwoPeople, useQuestionText } from './face-questions.tsx';
import type { PoseProgress } from './pose-ring.tsx';
import type { Enrolment } from './use-enrolment.ts';

type Props = {
  readonly memberId: number;
  readonly name: string;
  /** Whether there are pictures in use already. */
  readonly isKnown: boolean;
  readonly poses: readonly EnrolmentPose[];
  readonly enrolment: Enrolment;
  readonly onAdded: (count: number) => void;
};

/** What to do next: about the camera when it does not work, else about the face. */
function promptOf(
  camera: CameraState,
  { guide }: Pick<Enrolment, 'guide'>,
  question: string | null,
  words: Catalogue,
): string {
  const problem = problemOf(camera);
  if (problem !== null) return words.camera.problems[problem].title;
  if (question !== null) return question;
  return guide === null ? words.enrolment.waking : words.enrolment.prompts[guide.prompt.shown];
}

/** How far the enrolment is, and whether there were pictures before. */
type Stand = { readonly count: number; readonly total: number; readonly isDone: boolean; readonly isKnown: boolean };

/** What the looks are good for, by how far the enrolment is. */
function meaningOf({ count, total, isDone, isKnown }: Stand, words: Catalogue['enrolment']['progress']): string {
  if (isDone) return words.allThere;
  if (count === 0 && total === 1) return words.onlyMissing;
  if (count === 0) return isKnown ? words.moreHelp : words.oneIsEnough;
  return words.canStop;
}

/** How many of the looks asked for are there, and which: what the ring shows, in words. */
function PoseList({ poses, captured, wanted }: PoseProgress) {
  const words = useWords().enrolment;
  return (
    <div className={styles.progress}>
      <p className={styles.count}>{words.count(captured.length, poses.length)}</p>
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
    </div>
  );
}

type StepsProps = { readonly progress: PoseProgress };

type ButtonsProps = Pick<Props, 'enrolment' | 'onAdded'> & {
  readonly isDone: boolean;
  readonly count: number;
  /** A question above has the main button, and the one that starts over. */
  readonly isAskedAbove: boolean;
};

/** Stores what has been captured, starts over, or takes a face in spite of the dark. */
function EnrolmentButtons({ enrolment, isDone, count, onAdded, isAskedAbove }: ButtonsProps) {
  const { isSaving, question, takeInAnyLight, retake, finish } = enrolment;
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
        look={isAskedAbove ? 'quiet' : 'primary'}
        icon={isDone ? 'check' : undefined}
        disabledBecause={question === null ? noLook : question === 'isHere' ? missing.look : missing.answer}
        pending={isSaving}
        onClick={() => void save()}
      >
        {isDone || count === 0 ? words.finish : words.finishWith(count)}
      </Button>
      {!isAskedAbove && (
        <Button icon="undo" disabledBecause={isSaving ? missing.saving : noLook} onClick={retake}>
          {words.startOver}
        </Button>
      )}
    </ButtonRow>
  );
}

/** How far it is, what has to be answered, and how to go on. */
function EnrolmentSteps({ memberId, name, isKnown, poses, enrolment, onAdded, progress }: Props & StepsProps) {
  const words = useWords().enrolment.progress;
  const { view, failure, question } = enrolment;
  const { member: me } = useSignedIn();
  const count = progress.captured.length;
  const isDone = view?.guidance === 'done';
  const isOfTwo = me.id !== memberId && question === null && enrolment.guide?.isOfTwo === true;
  const isAskedAbove = isOfTwo || question === 'isLookAlike';
  return (
    <>
      {isOfTwo && <TwoPeople name={name} onRetake={enrolment.retake} />}
      {question === 'isLookAlike' && <LookAlikeAnswers memberId={memberId} name={name} enrolment={enrolment} />}
      <PoseList {...progress} />
      <FaceNotices memberId={memberId} name={name} enrolment={enrolment} />
      <FailureNotice failure={failure} />
      <div className={isAskedAbove ? undefined : styles.actions}>
        <EnrolmentButtons {...{ enrolment, isDone, count, onAdded, isAskedAbove }} />
      </div>
      {question === null && <Quiet>{meaningOf({ count, total: poses.length, isDone, isKnown }, words)}</Quiet>}
    </>
  );
}

/** Guided enrolment: a mirror with a ring that fills as the head goes round, and what to do next in words. */
export function CameraEnrolment(props: Props) {
  const { memberId, name, poses, enrolment } = props;
  const camera = useCamera(true);
  const { view, guide, question } = enrolment;
  const captured = view?.captured ?? [];
  const asked = guide?.prompt.shown ?? poses[0];
  const progress = { poses, captured, wanted: poses.find((pose) => pose === asked) ?? null };
  const words = useWords();
  const isWaiting = question === 'isHere' && problemOf(camera.state) === null;
  const questionText = useQuestionText({ memberId, name, enrolment });
  const prompt = promptOf(camera.state, enrolment, questionText, words);
  const count = words.enrolment.count(captured.length, poses.length);
  return (
    <div className={styles.enrolment} data-guidance={view?.guidance ?? 'starting'}>
      <EnrolmentMirror camera={camera} enrolment={enrolment} progress={progress} />
      <div className={styles.side}>
        <p className={styles.guidance}>{prompt}</p>
        <LiveText text={prompt === questionText ? prompt : words.enrolment.spoken(prompt, count)} />
        {isWaiting ? (
          <HereAnswer name={name} onHere={enrolment.sayHere} />
        ) : (
          <EnrolmentSteps {...props} progress={progress} />
        )}
        <CameraChoice />
      </div>
    </div>
  );
}
