import { FacePicture } from '#renderer/parts/face-picture.tsx';
import { OutcomeSign } from '#renderer/parts/outcome-sign.tsx';
import { Portrait } from '#renderer/parts/portrait.tsx';
import type { Attempt } from '#renderer/state/attempt-filter.ts';
import { useSignedIn } from '#renderer/state/use-app.ts';
import styles from './attempt-face.module.css';
import { isFaceShown } from './is-face-shown.ts';

/** Whose face an attempt shows: the one kept of it, else the member's portrait; null where neither is known. */
function Face({ attempt }: { readonly attempt: Attempt }) {
  const { member: me } = useSignedIn();
  const { id: attemptId, memberId, memberName } = attempt;
  if (isFaceShown(attempt, me))
    return (
      <span className={styles.kept}>
        <FacePicture face={{ kind: 'attempt', attemptId }} alt="" signSize={20} />
      </span>
    );
  return memberId === null || memberName === null ? null : (
    <Portrait memberId={memberId} name={memberName} size="small" />
  );
}

/** Who tried, as far as that is known, with the sign of how it ended. Decorative: the words stand beside it. */
export function AttemptFace({ attempt }: { readonly attempt: Attempt }) {
  return (
    <span className={styles.face}>
      <Face attempt={attempt} />
      <span className={styles.sign}>
        <OutcomeSign outcome={attempt.outcome} size="small" />
      </span>
    </span>
  );
}
