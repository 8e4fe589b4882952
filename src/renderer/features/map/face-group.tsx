import { FacePicture } from '#renderer/parts/face-picture.tsx';
import type { FaceRef } from '#renderer/state/face-ref.ts';
import styles from './face-group.module.css';

type Props = { readonly faces: readonly { readonly key: string; readonly face: FaceRef; readonly alt: string }[] };

/** Faces side by side: one or two large, more of them small. */
export function FaceGroup({ faces }: Props) {
  return (
    <div className={styles.group} data-count={Math.min(faces.length, 3)}>
      {faces.map(({ key, face, alt }) => (
        <FacePicture key={key} face={face} alt={alt} />
      ))}
    </div>
  );
}
