import type { ReactNode } from 'react';
import { StateRing } from '../kit/state-ring.tsx';
import styles from './face-stage.module.css';
import type { LookStatus } from './look-status.ts';

type Props = {
  readonly kind: LookStatus['kind'];
  /** How far the look has come, 0 to 1. */
  readonly progress: number;
  /** What hides the picture: a sign or a time; null while the picture shows. */
  readonly shutter: ReactNode;
  /** The camera's picture and what lies over it. */
  readonly children?: ReactNode;
  /** A small sign at the lower edge. */
  readonly badge?: ReactNode;
  /** `small` within a dialog. */
  readonly size?: 'small' | 'large';
};

/** A picture in the app's face shape, open or shut, with the state as a ring around it. */
export function FaceStage({ kind, progress, shutter, children, badge, size = 'large' }: Props) {
  return (
    <div className={styles.stage} data-size={size}>
      <div className={styles.preview}>
        {children}
        {shutter !== null && <div className={styles.shutter}>{shutter}</div>}
      </div>
      <StateRing kind={kind} progress={progress} />
      {badge}
    </div>
  );
}
