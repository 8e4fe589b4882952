import type { PhotoFace } from '#contract/calls/photos.ts';
import type { MemberSummary } from '#contract/household.ts';
import { Quiet } from '#renderer/kit/quiet.tsx';
import { SelectField } from '#renderer/kit/select-field.tsx';
import { usePictureUrl } from '#renderer/state/use-picture.ts';
import styles from './face-choice.module.css';
import { isUsable } from './intake-model.ts';
import { faceFault } from './intake-words.ts';

const nobody = 'nobody';

/** Beyond this distance a face looks like a stranger, and naming the nearest member would only confuse. */
const notFarAway = 0.55;

type Props = {
  readonly face: PhotoFace;
  /** Its number in the photo, from 1. */
  readonly number: number;
  readonly members: readonly MemberSummary[];
  readonly chosen: number | null;
  readonly onChoose: (memberId: number | null) => void;
};

/** One face of a group photo and the question whose it is. */
export function FaceChoice({ face, number, members, chosen, onChoose }: Props) {
  const url = usePictureUrl({ kind: 'ready', value: face.picture });
  const options = [
    { value: nobody, label: 'Nobody, leave it out' },
    ...members.map(({ id, name }) => ({ value: String(id), label: name })),
  ];
  const { suggestion } = face;
  return (
    <li className={styles.choice} data-unusable={!isUsable(face) || undefined}>
      {url !== null && <img src={url} alt={`Face ${number}`} />}
      {isUsable(face) ? (
        <div>
          <SelectField
            label={`Who is face ${number}?`}
            look="low"
            options={options}
            value={chosen === null ? nobody : String(chosen)}
            onValue={(next) => onChoose(next === nobody ? null : Number(next))}
          />
          {suggestion !== null && (suggestion.isMatch || suggestion.distance < notFarAway) && (
            <Quiet isSmall>
              {suggestion.isMatch
                ? `Familiar recognises ${suggestion.name}`
                : `Nearest: ${suggestion.name}, but not near enough to be sure`}{' '}
              ({suggestion.distance.toFixed(2)}).
            </Quiet>
          )}
        </div>
      ) : (
        <Quiet>
          Face {number} is {faceFault(face)}.
        </Quiet>
      )}
    </li>
  );
}
