import type { PhotoFace } from '#contract/calls/photos.ts';
import type { MemberSummary } from '#contract/household.ts';
import { Quiet } from '#renderer/kit/quiet.tsx';
import { SelectField } from '#renderer/kit/select-field.tsx';
import { usePictureUrl } from '#renderer/state/use-picture.ts';
import { useWords } from '#renderer/words/use-words.ts';
import styles from './face-choice.module.css';
import { isUsable } from './intake-model.ts';
import { failedGate } from './intake-words.ts';

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

/** Whom a face looks like, while that is near enough to help. */
function SuggestionHint({ suggestion }: Pick<PhotoFace, 'suggestion'>) {
  const words = useWords().intake.whoIsWho;
  if (suggestion === null) return null;
  const { name, distance, isMatch } = suggestion;
  if (!isMatch && distance >= notFarAway) return null;
  return <Quiet isSmall>{isMatch ? words.recognised(name, distance) : words.nearest(name, distance)}</Quiet>;
}

/** One face of a group photo and the question whose it is. */
export function FaceChoice({ face, number, members, chosen, onChoose }: Props) {
  const words = useWords().intake.whoIsWho;
  const url = usePictureUrl({ kind: 'ready', value: face.picture });
  const options = [
    { value: nobody, label: words.nobody },
    ...members.map(({ id, name }) => ({ value: String(id), label: name })),
  ];
  return (
    <li className={styles.choice} data-unusable={!isUsable(face) || undefined}>
      {url !== null && <img src={url} alt={words.face(number)} />}
      {isUsable(face) ? (
        <div>
          <SelectField
            label={words.question(number)}
            look="low"
            options={options}
            value={chosen === null ? nobody : String(chosen)}
            onValue={(next) => onChoose(next === nobody ? null : Number(next))}
          />
          <SuggestionHint suggestion={face.suggestion} />
        </div>
      ) : (
        <Quiet>{words.unusable(number, failedGate(face))}</Quiet>
      )}
    </li>
  );
}
