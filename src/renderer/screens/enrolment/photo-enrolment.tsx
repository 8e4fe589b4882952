import { Button } from '../../components/button.tsx';
import { DropZone } from '../../components/drop-zone.tsx';
import { PhotoRow } from './photo-row.tsx';
import { usePhotoAdding } from './use-photo-adding.ts';

type Props = { readonly memberId: number; readonly name: string; readonly onAdded: (count: number) => void };

/** Enrolment from photos instead of the camera. */
export function PhotoEnrolment({ memberId, name, onAdded }: Props) {
  const { photos, add } = usePhotoAdding(memberId);
  const added = photos.filter((photo) => photo.result.kind === 'added').length;
  const isBusy = photos.some((photo) => photo.result.kind === 'waiting');
  return (
    <div className="photo-enrolment">
      <DropZone onFiles={add}>
        <p className="drop-zone-title">Drop photos of {name} here</p>
        <p className="quiet">One face in each, looking at the camera, well lit. One photo is enough; three on different days are better.</p>
      </DropZone>
      {photos.length > 0 && (
        <>
          <ul className="photo-list" aria-label="Chosen photos" aria-live="polite">
            {photos.map((photo) => (
              <PhotoRow key={photo.key} photo={photo} name={name} />
            ))}
          </ul>
          <div className="enrolment-actions">
            <Button look="primary" icon="check" disabled={added === 0} pending={isBusy} onClick={() => onAdded(added)}>
              Done
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
