import { useId } from 'react';
import type { UnknownPerson } from '#contract/calls/attempts.ts';
import { Quiet } from '#renderer/kit/quiet.tsx';
import { FacePicture } from '#renderer/parts/face-picture.tsx';
import { ShownName } from '#renderer/parts/shown-name.tsx';
import { useWords } from '#renderer/words/use-words.ts';
import { UnknownActions } from './unknown-actions.tsx';
import styles from './unknown-card.module.css';

const weekMs = 7 * 24 * 3_600_000;

type Props = { readonly person: UnknownPerson; readonly now: number };

/** Who the person is, as far as somebody knows. */
function Title({ label, maybe }: Pick<UnknownPerson, 'label' | 'maybe'>) {
  const words = useWords().unknownFaces;
  if (label !== null) return <ShownName name={label} />;
  return maybe === null ? words.unknown : words.maybe(maybe.name);
}

/** An unknown person: the face, how often and when they came, and what to do about them. */
export function UnknownCard({ person, now }: Props) {
  const { time, unknownFaces: words } = useWords();
  const id = useId();
  const { attempts, pictureOf } = person;
  const inWeek = attempts.filter(({ at }) => at > now - weekMs).length;
  const lastAt = Math.max(...attempts.map(({ at }) => at));
  return (
    <li className={styles.card} aria-labelledby={id}>
      <span className={styles.face}>
        <FacePicture face={{ kind: 'attempt', attemptId: pictureOf }} alt={words.alt} round="large" signSize={72} />
      </span>
      <div>
        <h2 id={id} className={styles.name}>
          <Title {...person} />
        </h2>
        <p>{words.tried(attempts.length, inWeek)}</p>
        <Quiet>{words.lastSeen(time.moment(lastAt, now))}</Quiet>
      </div>
      <UnknownActions person={person} />
    </li>
  );
}
