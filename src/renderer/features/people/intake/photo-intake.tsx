import { Progress } from '@base-ui/react/progress';
import { useEffect } from 'react';
import type { MemberSummary } from '#contract/household.ts';
import { Button } from '#renderer/kit/button.tsx';
import { ButtonRow } from '#renderer/kit/button-row.tsx';
import { LiveText } from '#renderer/kit/live-text.tsx';
import { useWords } from '#renderer/words/use-words.ts';
import { AskingPhoto } from './asking-photo.tsx';
import { DropZone } from './drop-zone.tsx';
import { chosenCount, type IntakePhoto } from './intake-model.ts';
import { namedGains } from './intake-words.ts';
import styles from './photo-intake.module.css';
import { PhotoRow } from './photo-row.tsx';
import { gainOf, type Tally, tally } from './tally.ts';
import { UnlikePhoto } from './unlike-photo.tsx';
import { type PhotoIntake, usePhotoIntake } from './use-photo-intake.ts';

type ProgressProps = {
  readonly counts: Tally;
  readonly hidden: number;
  readonly nameOf: (memberId: number) => string;
};

/** How far the batch is, drawn and in words, and what has come of it so far. */
function IntakeProgress({ counts, hidden, nameOf }: ProgressProps) {
  const words = useWords().intake;
  const said = words.tally({ ...counts, gains: namedGains(counts.gains, nameOf), hidden });
  const isBusy = counts.done < counts.total;
  return (
    <>
      <Progress.Root className={styles.progress} value={counts.done} max={counts.total}>
        <Progress.Label>
          {isBusy ? words.lookedAt(counts.done, counts.total) : words.lookedAtAll(counts.total)}
        </Progress.Label>
        <Progress.Track className={styles.track}>
          <Progress.Indicator className={styles.indicator} />
        </Progress.Track>
        <p className={styles.tally}>{said}</p>
      </Progress.Root>
      <LiveText text={isBusy ? '' : said} />
    </>
  );
}

type AskingProps = {
  readonly photos: readonly IntakePhoto[];
  readonly members: readonly MemberSummary[];
  readonly intake: PhotoIntake;
};

/** The photos that ask who is who, or whether a face is added to somebody whom it does not look like. */
function AskingPhotos({ photos, members, intake: { choose, addAnyway, leaveOut } }: AskingProps) {
  return photos.map(({ key, name, state }) => {
    if (state.kind === 'unlike')
      return (
        <UnlikePhoto
          key={key}
          name={name}
          state={state}
          onAnyway={() => void addAnyway(key)}
          onLeaveOut={() => leaveOut(key)}
        />
      );
    if (state.kind !== 'asking') return null;
    return (
      <AskingPhoto
        key={key}
        name={name}
        asked={state}
        members={members}
        onChoose={(faceId, memberId) => choose(key, faceId, memberId)}
      />
    );
  });
}

type ActionProps = {
  readonly counts: Tally;
  readonly chosen: number;
  readonly onAdd: () => void;
  readonly onDone: () => void;
};

/** Adds the chosen faces while photos ask, and ends the intake. */
function IntakeActions({ counts, chosen, onAdd, onDone }: ActionProps) {
  const isBusy = counts.done < counts.total;
  const isAsking = counts.asking > 0;
  const { intake: words, missing } = useWords();
  return (
    <ButtonRow>
      {isAsking && (
        <Button
          look="primary"
          icon="plus"
          disabledBecause={chosen === 0 ? missing.face : null}
          pending={isBusy}
          onClick={onAdd}
        >
          {words.addChosen(chosen)}
        </Button>
      )}
      <Button
        look={isAsking ? 'quiet' : 'primary'}
        icon="check"
        disabledBecause={counts.pictures === 0 ? missing.picture : null}
        pending={isBusy}
        onClick={onDone}
      >
        {words.done}
      </Button>
    </ButtonRow>
  );
}

type Props = {
  /** Whose photos they are said to be; null when anyone's. */
  readonly memberId: number | null;
  /** Who a face can be given to. */
  readonly members: readonly MemberSummary[];
  /** Told how many pictures it gave the member, or everybody. */
  readonly onDone: (added: number) => void;
  /** Told how many pictures have been stored so far, each time there are more. */
  readonly onStored?: (stored: number) => void;
  /** What the drop zone says. */
  readonly title: string;
  readonly hint: string;
};

/** Takes photos and folders in: shows how far it is, asks who is who in group photos, and says what became of each. */
export function PhotoIntakePanel({ memberId, members, onDone, onStored, title, hint }: Props) {
  const intake = usePhotoIntake(memberId);
  const { photos, hidden, add, addChosen } = intake;
  const words = useWords().intake;
  const counts = tally(photos);
  const gain = gainOf(counts, memberId);
  const nameOf = (id: number) => members.find((member) => member.id === id)?.name ?? '';
  const hasBegun = photos.length > 0;
  useEffect(() => {
    if (gain > 0) onStored?.(gain);
  }, [gain, onStored]);
  return (
    <div className={styles.intake}>
      <DropZone title={hasBegun ? words.dropMore : title} hint={hasBegun ? null : hint} onChoice={add} />
      {hasBegun && (
        <>
          <AskingPhotos photos={photos} members={members} intake={intake} />
          <ul className={styles.list} aria-label={words.chosenPhotos}>
            {photos.map((photo) => (
              <PhotoRow key={photo.key} photo={photo} nameOf={nameOf} />
            ))}
          </ul>
          <div className={styles.bar}>
            <IntakeProgress counts={counts} hidden={hidden} nameOf={nameOf} />
            <IntakeActions
              counts={counts}
              chosen={chosenCount(photos)}
              onAdd={() => void addChosen()}
              onDone={() => onDone(gain)}
            />
          </div>
        </>
      )}
    </div>
  );
}
