import { useState } from 'react';
import type { PhotoFace, PhotoScan } from '#contract/calls/photos.ts';
import type { MemberSummary } from '#contract/household.ts';
import { AddMemberDialog } from '#renderer/parts/add-member-dialog.tsx';
import { useSignedIn } from '#renderer/state/use-app.ts';
import { usePictureUrl } from '#renderer/state/use-picture.ts';
import { useWords } from '#renderer/words/use-words.ts';
import styles from './asking-photo.module.css';
import { FaceChoice } from './face-choice.tsx';
import { type IntakeState, isUsable } from './intake-model.ts';

/** The photo with a numbered frame around each face, the unusable ones paler. */
export function NumberedFaces({ scan }: { readonly scan: PhotoScan }) {
  const url = usePictureUrl({ kind: 'ready', value: scan.preview });
  const { width, height, faces } = scan;
  return (
    <div className={styles.picture}>
      {url !== null && <img src={url} alt="" width={width} height={height} />}
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        {faces.map((face, index) => {
          const place = `translate(${face.box.x * width} ${face.box.y * height})`;
          const size = { width: face.box.width * width, height: face.box.height * height };
          return (
            <g key={face.faceId} data-usable={isUsable(face) || undefined} transform={place}>
              <rect {...size} rx={size.width * 0.12} />
              <text x={size.width / 2} y={size.height * 1.02} fontSize={Math.max(size.height * 0.28, height * 0.045)}>
                {index + 1}
              </text>
            </g>
          );
        })}
      </svg>
    </div>
  );
}

type NewProps = {
  readonly face: PhotoFace;
  readonly number: number;
  readonly onAdded: (memberId: number) => void;
  readonly onClose: () => void;
};

/** Makes a member of the person that a face shows. */
function NewMember({ face, number, onAdded, onClose }: NewProps) {
  const words = useWords().intake.whoIsWho;
  const url = usePictureUrl({ kind: 'ready', value: face.picture });
  return (
    <AddMemberDialog
      open
      onClose={onClose}
      onAdded={onAdded}
      picture={url !== null && <img className={styles.face} src={url} alt={words.face(number)} />}
    />
  );
}

type Props = {
  readonly name: string;
  readonly asked: Extract<IntakeState, { kind: 'asking' }>;
  readonly members: readonly MemberSummary[];
  readonly onChoose: (faceId: number, memberId: number | null) => void;
};

/** A photo with several faces, or one that looks like someone else: its faces numbered, and who each is to be. */
export function AskingPhoto({ name, asked: { scan, choices }, members, onChoose }: Props) {
  const words = useWords().intake.whoIsWho;
  const isOwner = useSignedIn().member.role === 'owner';
  const [unnamed, setUnnamed] = useState<number | null>(null);
  const newFace = unnamed === null ? undefined : scan.faces[unnamed];
  return (
    <section className={styles.asking} aria-label={name}>
      <NumberedFaces scan={scan} />
      <div>
        <h2 className={styles.title}>{words.title(scan.faces.length)}</h2>
        <ul>
          {scan.faces.map((face, index) => (
            <FaceChoice
              key={face.faceId}
              face={face}
              number={index + 1}
              members={members}
              chosen={choices[face.faceId] ?? null}
              onChoose={(memberId) => onChoose(face.faceId, memberId)}
              onNew={isOwner ? () => setUnnamed(index) : null}
            />
          ))}
        </ul>
      </div>
      {unnamed !== null && newFace !== undefined && (
        <NewMember
          face={newFace}
          number={unnamed + 1}
          onClose={() => setUnnamed(null)}
          onAdded={(memberId) => {
            onChoose(newFace.faceId, memberId);
            setUnnamed(null);
          }}
        />
      )}
    </section>
  );
}
