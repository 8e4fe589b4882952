import type { ReactNode, RefObject } from 'react';
import { CameraPreview } from '../camera/camera-preview.tsx';
import type { CameraState } from '../camera/camera-state.ts';
import { Icon } from '../kit/icon.tsx';
import { ActionPrompt } from './action-prompt.tsx';
import styles from './face-look.module.css';
import { FaceStage } from './face-stage.tsx';
import type { LookStatus } from './look-status.ts';

type Props = {
  readonly status: LookStatus;
  readonly camera: CameraState;
  readonly video: RefObject<HTMLVideoElement | null>;
  /** What hides the picture where it is hidden: the sign of what is wrong when left out. */
  readonly shutter?: ReactNode;
  readonly size?: 'small' | 'large';
};

/** The camera's picture in its soft shape, with the state of the look around and on it. */
export function FaceLook({ status, camera, video, shutter, size = 'large' }: Props) {
  const isBarred = status.kind === 'lockedOut' || status.kind === 'nobodyEnrolled' || status.kind === 'cameraProblem';
  // The large sign is enough there.
  const isCalm = status.kind === 'waiting' || status.kind === 'resting';
  const isShut = isBarred || status.isOff === true;
  const sign = shutter ?? <Icon name={status.icon} size={size === 'small' ? 48 : 88} weight={1} />;
  return (
    <FaceStage
      kind={status.kind}
      progress={status.progress}
      size={size}
      shutter={isShut ? sign : null}
      badge={
        isCalm ? null : (
          <span className={styles.badge} key={status.icon} data-kind={status.kind}>
            <Icon name={status.icon} size={26} />
          </span>
        )
      }
    >
      <CameraPreview camera={camera} video={video} faces={status.faces} />
      {status.prompt?.isReady === true && (
        <ActionPrompt key={status.prompt.index} prompt={status.prompt} icon={status.icon} />
      )}
    </FaceStage>
  );
}
