import type { PhotoFace } from '#contract/calls/photos.ts';
import type { MemberSummary } from '#contract/household.ts';
import { Quiet } from '#renderer/kit/quiet.tsx';
import { SelectField } from '#renderer/kit/select-field.tsx';
import { useNow } from '#renderer/state/use-now.ts';
import { usePictureUrl } from '#renderer/state/use-picture.ts';
import { useWords } from '#renderer/words/use-words.ts';
import styles from './face-choice.module.css';
import { isUsable, knownOf } from './intake-model.ts';
import { failedGate, knownWords } from './intake-words.ts';

const nobody = 'nobody';
const someoneNew = 'someoneNew';

/** Beyond this distance a face looks like a stranger, and naming the nearest member would only confuse. */
const notFarAway = 0.55;

type Props = {
  readonly face: PhotoFace;
  /** Its number in the photo, from 1. */
  readonly number: number;
  readonly members: readonly MemberSummary[];
  readonly chosen: number | null;
  readonly onChoose: (memberId: number | null) => void;
  /** Asked for somebody who is no member yet; null for who may add nobody. */
  readonly onNew: (() => void) | null;
};

/** Whom a face looks like, while that is near enough to help. */
function SuggestionHint({ suggestion }: Pick<PhotoFace, 'suggestion'>) {
  const words = useWords().intake.whoIsWho;
  if (suggestion === null) return null;
  const { name, distance, isMatch } = suggestion;
  if (!isMatch && distance >= notFarAway) return null;
  return <Quiet isSmall>{isMatch ? words.recognised(name) : words.nearest(name)}</Quiet>;
}

/** Why a face of a photo is not asked for: it is not good enough, or known already. */
function UnusableFace({ face, number }: Pick<Props, 'face' | 'number'>) {
  const words = useWords();
  const now = useNow(60_000);
  const { known, unusable } = words.intake.whoIsWho;
  const gate = failedGate(face);
  const same = gate === null ? knownOf(face) : null;
  return <Quiet>{same === null ? unusable(number, gate) : known(number, knownWords(same, now, words))}</Quiet>;
}

/** One face of a group photo and the question whose it is. */
export function FaceChoice({ face, number, members, chosen, onChoose, onNew }: Props) {
  const words = useWords().intake.whoIsWho;
  const url = usePictureUrl({ kind: 'ready', value: face.picture });
  const options = [
    { value: nobody, label: words.nobody },
    ...members.map(({ id, name }) => ({ value: String(id), label: name })),
    ...(onNew === null ? [] : [{ value: someoneNew, label: words.someoneNew }]),
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
            onValue={(next) => (next === someoneNew ? onNew?.() : onChoose(next === nobody ? null : Number(next)))}
          />
          <SuggestionHint suggestion={face.suggestion} />
        </div>
      ) : (
        <UnusableFace face={face} number={number} />
      )}
    </li>
  );
}
