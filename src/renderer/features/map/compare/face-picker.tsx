import { type RefObject, useEffect, useRef, useState } from 'react';
import type { MemberSummary } from '#contract/household.ts';
import { Quiet } from '#renderer/kit/quiet.tsx';
import { SelectField } from '#renderer/kit/select-field.tsx';
import { Skeleton } from '#renderer/kit/skeleton.tsx';
import { FacePicture } from '#renderer/parts/face-picture.tsx';
import { type FaceRef, isSameFace } from '#renderer/state/face-ref.ts';
import { useNow } from '#renderer/state/use-now.ts';
import { useQuery } from '#renderer/state/use-query.ts';
import { useWords } from '#renderer/words/use-words.ts';
import styles from './face-picker.module.css';
import { attemptFaces, type Whose } from './picker-start.ts';

const listedAttempts = 60;

type Choice = { readonly face: FaceRef; readonly words: string };
type Props = { readonly label: string; readonly face: FaceRef | null; readonly onFace: (face: FaceRef) => void };
type PickerProps = Props & { readonly members: readonly MemberSummary[]; readonly start: Whose };

/** Scrolls a strip sideways so that the chosen picture is seen, also after the window has become narrower. */
function useChosenInSight(strip: RefObject<HTMLElement | null>, face: FaceRef | null, count: number): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another choice, and pictures that have come, call for it.
  useEffect(() => {
    const list = strip.current;
    if (list === null) return;
    const observer = new ResizeObserver(() => {
      const chosen = list.querySelector('[aria-pressed="true"]')?.getBoundingClientRect();
      const room = list.getBoundingClientRect();
      if (chosen === undefined) return;
      if (chosen.right > room.right) list.scrollBy(chosen.right - room.right, 0);
      if (chosen.left < room.left) list.scrollBy(chosen.left - room.left, 0);
    });
    observer.observe(list);
    return () => observer.disconnect();
  }, [strip, face, count]);
}

function Strip({ label, choices, face, onFace }: Props & { readonly choices: readonly Choice[] | null }) {
  const { picker } = useWords().compare;
  const strip = useRef<HTMLUListElement>(null);
  useChosenInSight(strip, face, choices?.length ?? 0);
  if (choices === null)
    return (
      <div className={styles.loading} aria-hidden="true">
        <Skeleton shape="fill" />
      </div>
    );
  if (choices.length === 0) return <Quiet>{picker.none}</Quiet>;
  return (
    <ul ref={strip} className={styles.strip} aria-label={picker.pictures(label)}>
      {choices.map((choice) => (
        <li key={JSON.stringify(choice.face)}>
          <button
            type="button"
            className={styles.choice}
            aria-pressed={isSameFace(face, choice.face)}
            onClick={() => onFace(choice.face)}
          >
            <FacePicture face={choice.face} alt={choice.words} signSize={28} />
          </button>
        </li>
      ))}
    </ul>
  );
}

function SampleStrip({ memberId, ...props }: Props & { readonly memberId: number }) {
  const { samples, time } = useWords();
  const now = useNow(60_000);
  const { state } = useQuery('samples.list', { memberId });
  const choices =
    state.kind !== 'ready'
      ? null
      : state.value
          .filter(({ embedderIsCurrent }) => embedderIsCurrent)
          .map((sample) => ({
            face: { kind: 'sample', memberId, sampleId: sample.id } as const,
            words: samples.kindAt(sample.source, sample.kind.look, time.moment(sample.createdAt, now)),
          }));
  return <Strip {...props} choices={choices} />;
}

function AttemptStrip(props: Props) {
  const { attempts, compare, time } = useWords();
  const now = useNow(60_000);
  const { state } = useQuery('attempts.list', { limit: listedAttempts });
  const choices =
    state.kind !== 'ready'
      ? null
      : state.value
          .filter(({ hasFace }) => hasFace)
          .map((attempt) => ({
            face: { kind: 'attempt', attemptId: attempt.id } as const,
            words: compare.picker.attempt(attempts.happened(attempt), time.moment(attempt.at, now)),
          }));
  return <Strip {...props} choices={choices} />;
}

/** Chooses one face: first whose, of which `start` is shown at first, then which. */
export function FacePicker({ members, start, ...props }: PickerProps) {
  const { picker } = useWords().compare;
  const { label } = props;
  const [opened, setOpened] = useState<Whose | null>(null);
  const whose = opened ?? start;
  const options = [
    ...members.map(({ id, name }) => ({ value: String(id), label: name })),
    { value: attemptFaces, label: picker.attempts },
  ];
  return (
    <section className={styles.picker} aria-label={label}>
      <SelectField label={label} options={options} value={whose} onValue={setOpened} />
      {whose === attemptFaces ? (
        <AttemptStrip {...props} />
      ) : (
        <SampleStrip key={whose} {...props} memberId={Number(whose)} />
      )}
    </section>
  );
}
