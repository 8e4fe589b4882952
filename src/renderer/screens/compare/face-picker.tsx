import { useState } from 'react';
import { FacePicture } from '../../components/face-picture.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { type FaceRef, isSameFace } from '../../map/face-ref.ts';
import { useMemberNames } from '../../state/use-member-names.ts';
import { useNow } from '../../state/use-now.ts';
import { useQuery } from '../../state/use-query.ts';
import { attemptWords } from '../../words/household-words.ts';
import { poseName, sourceWords } from '../../words/sample-words.ts';
import { momentWords } from '../../words/time-words.ts';

const attempts = 'attempts';
const listedAttempts = 60;

type Choice = { readonly face: FaceRef; readonly words: string };
type Props = { readonly label: string; readonly face: FaceRef | null; readonly onFace: (face: FaceRef) => void };

function Strip({ label, choices, face, onFace }: Props & { readonly choices: readonly Choice[] | null }) {
  if (choices === null) return <div className="face-strip skeleton-block" aria-hidden="true" />;
  if (choices.length === 0) return <p className="quiet">There is no picture to choose here.</p>;
  return (
    <ul className="face-strip" aria-label={`${label}: pictures`}>
      {choices.map((choice) => (
        <li key={JSON.stringify(choice.face)}>
          <button type="button" className="face-choice" aria-pressed={isSameFace(face, choice.face)} onClick={() => onFace(choice.face)}>
            <FacePicture face={choice.face} alt={choice.words} />
          </button>
        </li>
      ))}
    </ul>
  );
}

function SampleStrip({ memberId, ...props }: Props & { readonly memberId: number }) {
  const now = useNow(60_000);
  const { state } = useQuery('samples.list', { memberId }, ['members.changed']);
  const choices =
    state.kind !== 'ready'
      ? null
      : state.value
          .filter(({ embedderIsCurrent }) => embedderIsCurrent)
          .map(({ id, source, pose, createdAt }) => ({
            face: { kind: 'sample', memberId, sampleId: id } as const,
            words: `${sourceWords[source]}, ${poseName(pose)}, ${momentWords(createdAt, now)}`,
          }));
  return <Strip {...props} choices={choices} />;
}

function AttemptStrip(props: Props) {
  const now = useNow(60_000);
  const { state } = useQuery('attempts.list', { limit: listedAttempts }, ['attempts.changed']);
  const choices =
    state.kind !== 'ready'
      ? null
      : state.value
          .filter(({ hasFace }) => hasFace)
          .map((attempt) => ({ face: { kind: 'attempt', attemptId: attempt.id } as const, words: `${attemptWords(attempt)} ${momentWords(attempt.at, now)}` }));
  return <Strip {...props} choices={choices} />;
}

/** Chooses one face: first whose, then which. */
export function FacePicker(props: Props) {
  const { label, face } = props;
  const names = useMemberNames();
  const [opened, setOpened] = useState<string | null>(null);
  const own = face === null ? null : face.kind === 'sample' ? String(face.memberId) : attempts;
  const [firstId] = names.keys();
  const whose = opened ?? own ?? (firstId === undefined ? attempts : String(firstId));
  const options = [...[...names].map(([id, name]) => ({ value: String(id), label: name })), { value: attempts, label: 'Attempts with a picture' }];
  return (
    <section className="face-picker" aria-label={label}>
      <SelectField label={label} options={options} value={whose} onValue={setOpened} />
      {whose === attempts ? <AttemptStrip {...props} /> : <SampleStrip key={whose} {...props} memberId={Number(whose)} />}
    </section>
  );
}
