import { UnlikeNotice } from '#renderer/parts/unlike-notice.tsx';
import { useWords } from '#renderer/words/use-words.ts';
import styles from './asking-photo.module.css';
import { NumberedFaces } from './asking-photo.tsx';
import type { UnlikeState } from './intake-model.ts';

type Props = {
  readonly name: string;
  readonly state: UnlikeState;
  readonly onAnyway: () => void;
  readonly onLeaveOut: () => void;
};

/** A photo with faces that do not look like whom they were to be added to, and what to do about each. */
export function UnlikePhoto({ name: fileName, state: { scan, unlike }, onAnyway, onLeaveOut }: Props) {
  const words = useWords().parts.unlike;
  return (
    <section className={styles.asking} aria-label={fileName}>
      <NumberedFaces scan={scan} />
      <div className={styles.unlike}>
        {unlike.map(({ memberId, name, remedy }) => (
          <UnlikeNotice
            key={memberId}
            memberId={memberId}
            name={name}
            remedy={remedy}
            otherwise={words.anotherFace}
            onOtherwise={onLeaveOut}
            onAnyway={onAnyway}
          />
        ))}
      </div>
    </section>
  );
}
