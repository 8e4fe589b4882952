import { Progress } from '@base-ui/react/progress';
import { type ReactNode, useEffect } from 'react';
import type { MemberSummary } from '#contract/household.ts';
import { Button } from '#renderer/kit/button.tsx';
import { LiveText } from '#renderer/kit/live-text.tsx';
import { AskingPhoto } from './asking-photo.tsx';
import { DropZone } from './drop-zone.tsx';
import { tally } from './intake-model.ts';
import { tallyWords } from './intake-words.ts';
import { PhotoRow } from './photo-row.tsx';
import { usePhotoIntake } from './use-photo-intake.ts';

type Props = {
  /** Whose photos they are said to be; null when anyone's. */
  readonly memberId: number | null;
  /** Who a face can be given to. */
  readonly members: readonly MemberSummary[];
  readonly onDone: (added: number) => void;
  /** Told how many pictures have been stored so far, each time there are more. */
  readonly onStored?: (stored: number) => void;
  /** What the drop zone says. */
  readonly children: ReactNode;
};

/** Takes photos and folders in: shows how far it is, asks who is who in group photos, and says what became of each. */
export function PhotoIntakePanel({ memberId, members, onDone, onStored, children }: Props) {
  const { photos, ignored, add, choose, addChosen } = usePhotoIntake(memberId);
  const counts = tally(photos);
  useEffect(() => {
    if (counts.added > 0) onStored?.(counts.added);
  }, [counts.added, onStored]);
  const words = tallyWords(counts, ignored);
  const isBusy = counts.done < counts.total;
  const chosen = photos.reduce(
    (sum, { state }) =>
      sum + (state.kind === 'asking' ? Object.values(state.choices).filter((to) => to !== null).length : 0),
    0,
  );
  return (
    <div className="photo-enrolment">
      <DropZone onFiles={add}>{children}</DropZone>
      {photos.length > 0 && (
        <>
          <Progress.Root className="intake-progress" value={counts.done} max={counts.total}>
            <Progress.Label>
              {isBusy ? `Looked at ${counts.done} of ${counts.total}` : `Looked at all ${counts.total}`}
            </Progress.Label>
            <Progress.Track className="intake-track">
              <Progress.Indicator className="intake-indicator" />
            </Progress.Track>
            <p className="quiet">{words}</p>
          </Progress.Root>
          <LiveText text={isBusy ? '' : words} />
          {photos.map(
            ({ key, file, state }) =>
              state.kind === 'asking' && (
                <AskingPhoto
                  key={key}
                  file={file}
                  scan={state.scan}
                  choices={state.choices}
                  members={members}
                  onChoose={(faceId, to) => choose(key, faceId, to)}
                />
              ),
          )}
          <div className="enrolment-actions">
            {counts.asking > 0 && (
              <Button
                look="primary"
                icon="plus"
                disabled={chosen === 0}
                pending={isBusy}
                onClick={() => void addChosen()}
              >
                {chosen === 0
                  ? 'Add the chosen faces'
                  : chosen === 1
                    ? 'Add 1 chosen face'
                    : `Add ${chosen} chosen faces`}
              </Button>
            )}
            <Button
              look={counts.asking > 0 ? 'quiet' : 'primary'}
              icon="check"
              disabled={counts.added === 0}
              pending={isBusy}
              onClick={() => onDone(counts.added)}
            >
              Done
            </Button>
          </div>
          <ul className="photo-list" aria-label="Chosen photos">
            {photos.map((photo) => (
              <PhotoRow key={photo.key} photo={photo} />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
