import type { ReactNode } from 'react';
import { StateRing } from '#renderer/kit/state-ring.tsx';
import styles from './face-stage.module.css';
import type { LockStatus } from './lock-status.ts';

type Props = {
  readonly kind: LockStatus['kind'];
  /** How far the look has come, 0 to 1. */
  readonly progress: number;
  /** What hides the picture: a sign or a time; null while the picture shows. */
  readonly shutter: ReactNode;
  /** The camera's picture and what lies over it. */
  readonly children?: ReactNode;
  /** A small sign at the lower edge. */
  readonly badge?: ReactNode;
};

/** A picture in the app's face shape, open or shut, with the state as a ring around it. */
export function FaceStage({ kind, progress, shutter, children, badge }: Props) {
  return (
    <div className={styles.stage}>
      <div className={styles.preview}>
        {children}
        {shutter !== null && <div className={styles.shutter}>{shutter}</div>}
      </div>
      <StateRing kind={kind} progress={progress} />
      {badge}
    </div>
  );
}
