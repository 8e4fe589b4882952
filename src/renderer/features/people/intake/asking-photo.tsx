import type { PhotoScan } from '#contract/calls/photos.ts';
import type { MemberSummary } from '#contract/household.ts';
import { FaceChoice } from './face-choice.tsx';
import { type Choices, isUsable } from './intake-model.ts';
import { useFileUrl } from './use-file-url.ts';

type Props = {
  readonly file: File;
  readonly scan: PhotoScan;
  readonly choices: Choices;
  readonly members: readonly MemberSummary[];
  readonly onChoose: (faceId: number, memberId: number | null) => void;
};

/** A photo with several faces, or one that looks like someone else: its faces numbered, and who each is to be. */
export function AskingPhoto({ file, scan, choices, members, onChoose }: Props) {
  const url = useFileUrl(file);
  const { width, height, faces } = scan;
  return (
    <section className="asking-photo" aria-label={file.name}>
      <div className="asking-picture">
        {url !== null && <img src={url} alt="" width={width} height={height} />}
        <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
          {faces.map(({ faceId, box }, index) => (
            <g
              key={faceId}
              data-usable={isUsable(faces[index] as (typeof faces)[number]) || undefined}
              transform={`translate(${box.x * width} ${box.y * height})`}
            >
              <rect width={box.width * width} height={box.height * height} rx={box.width * width * 0.12} />
              <text
                x={(box.width * width) / 2}
                y={box.height * height * 1.02}
                fontSize={Math.max(box.height * height * 0.28, height * 0.045)}
              >
                {index + 1}
              </text>
            </g>
          ))}
        </svg>
      </div>
      <ul>
        {faces.map((face, index) => (
          <FaceChoice
            key={face.faceId}
            face={face}
            number={index + 1}
            members={members}
            chosen={choices[face.faceId] ?? null}
            onChoose={(memberId) => onChoose(face.faceId, memberId)}
          />
        ))}
      </ul>
    </section>
  );
}
