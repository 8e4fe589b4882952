import type { ReactNode } from 'react';
import { FacePicture } from '#renderer/parts/face-picture.tsx';
import type { FaceRef } from '#renderer/state/face-ref.ts';
import styles from './small-face.module.css';

type Props = { readonly face: FaceRef; readonly children: ReactNode };

/** A small picture of a face before the words that say which it is. */
export function SmallFace({ face, children }: Props) {
  return (
    <span className={styles.row}>
      <span className={styles.picture}>
        <FacePicture face={face} alt="" />
      </span>
      {children}
    </span>
  );
}
