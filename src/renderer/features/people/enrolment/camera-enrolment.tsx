import { useRef } from 'react';
import { type EnrolmentPose, enrolmentPoses } from '#contract/face.ts';
import { CameraPreview } from '#renderer/camera/camera-preview.tsx';
import { problemOf } from '#renderer/camera/camera-state.ts';
import { useCamera } from '#renderer/camera/use-camera.ts';
import { Button } from '#renderer/kit/button.tsx';
import { Icon } from '#renderer/kit/icon.tsx';
import { LiveText } from '#renderer/kit/live-text.tsx';
import { Notice } from '#renderer/kit/notice.tsx';
import { CameraChoice } from '#renderer/parts/camera-choice.tsx';
import { cameraWords } from '#renderer/words/camera-words.ts';
import { guidanceWords } from '#renderer/words/enrolment-words.ts';
import { PoseList } from './pose-list.tsx';
import { PoseRing } from './pose-ring.tsx';
import { useEnrolment } from './use-enrolment.ts';

type Props = {
  readonly memberId: number;
  readonly name: string;
  readonly poses: readonly EnrolmentPose[];
  readonly onAdded: (count: number) => void;
};

function progressWords(count: number, total: number, isDone: boolean): string {
  if (isDone)
    return `${total === 1 ? 'The look is' : `All ${total} looks are`} there. Nothing is stored until you press Done.`;
  if (total < enrolmentPoses.length) return count === 0 ? 'Only what is missing is asked for.' : 'You can stop here.';
  return count === 0
    ? 'One look is enough to sign in; all five make it surer.'
    : 'You can stop here. More looks make signing in surer.';
}

/** Guided enrolment: a mirror with an oval, what to do next in words, and a line that fills with each look captured. */
export function CameraEnrolment({ memberId, name, poses, onAdded }: Props) {
  const video = useRef<HTMLVideoElement>(null);
  const { state: camera, retry } = useCamera(true);
  const { view, failure, isSaving, retake, finish } = useEnrolment(memberId, poses, camera, video);
  const captured = view?.captured ?? [];
  const wanted = view === null ? (poses[0] ?? null) : view.wanted;
  const isDone = view?.guidance === 'done';
  const problem = problemOf(camera);
  const guidance =
    problem !== null ? cameraWords[problem].title : view === null ? 'Waking the camera' : guidanceWords[view.guidance];

  async function save(): Promise<void> {
    const added = await finish();
    if (added !== null) onAdded(added);
  }

  return (
    <div className="enrolment" data-guidance={view?.guidance ?? 'starting'}>
      <div
        className="enrolment-mirror"
        data-just-captured={view?.justCaptured || undefined}
        data-done={isDone || undefined}
      >
        <CameraPreview camera={camera} video={video} faces={view?.faces ?? []}>
          <PoseRing poses={poses} captured={captured} wanted={wanted} />
          {problem !== null && (
            <div className="enrolment-shutter">
              <Icon name="cameraOff" size={48} />
              <p>{cameraWords[problem].advice}</p>
              <Button icon="camera" onClick={retry}>
                Try the camera again
              </Button>
            </div>
          )}
        </CameraPreview>
      </div>
      <div className="enrolment-side">
        <p className="enrolment-guidance">{guidance}</p>
        <LiveText text={`${guidance}. ${captured.length} of ${poses.length} looks captured.`} />
        <PoseList poses={poses} captured={captured} wanted={wanted} />
        {view !== null && view.resembles !== null && (
          <Notice kind="warning">
            This face looks a lot like {view.resembles}, who is already known. Go on only if {name} really is someone
            else.
          </Notice>
        )}
        {failure !== null && <Notice kind="fault">{failure.message}</Notice>}
        <div className="enrolment-actions">
          <Button
            look="primary"
            icon={isDone ? 'check' : undefined}
            disabled={captured.length === 0}
            pending={isSaving}
            onClick={() => void save()}
          >
            {isDone ? 'Done' : 'That is enough'}
          </Button>
          <Button icon="undo" disabled={captured.length === 0 || isSaving} onClick={retake}>
            Start over
          </Button>
        </div>
        <p className="quiet">{progressWords(captured.length, poses.length, isDone)}</p>
        <CameraChoice />
      </div>
    </div>
  );
}
