import { Icon } from '../kit/icon.tsx';
import type { FaceRef } from '../state/face-ref.ts';
import { usePictureUrl } from '../state/use-picture.ts';
import { useQuery } from '../state/use-query.ts';
import { useSamplePicture } from '../state/use-sample-picture.ts';

type Props = { readonly face: FaceRef; readonly alt: string };

function Frame({
  url,
  alt,
  isMissing,
}: {
  readonly url: string | null;
  readonly alt: string;
  readonly isMissing: boolean;
}) {
  if (isMissing) {
    return (
      <span className="face-picture">
        <Icon name="face" size={40} />
        {alt !== '' && <span className="visually-hidden">{alt}: no picture kept</span>}
      </span>
    );
  }
  return (
    <span className="face-picture">
      {url === null ? <span className="skeleton-block" /> : <img src={url} alt={alt} />}
    </span>
  );
}

function SamplePicture({
  memberId,
  sampleId,
  alt,
}: {
  readonly memberId: number;
  readonly sampleId: number;
  readonly alt: string;
}) {
  return <Frame url={useSamplePicture(memberId, sampleId)} alt={alt} isMissing={false} />;
}

function AttemptPicture({ attemptId, alt }: { readonly attemptId: number; readonly alt: string }) {
  const { state } = useQuery('attempts.picture', { attemptId });
  return (
    <Frame
      url={usePictureUrl(state)}
      alt={alt}
      isMissing={state.kind === 'failed' || (state.kind === 'ready' && state.value === null)}
    />
  );
}

/** The aligned picture of a sample or of an attempt, filling its place. */
export function FacePicture({ face, alt }: Props) {
  return face.kind === 'sample' ? (
    <SamplePicture {...face} alt={alt} />
  ) : (
    <AttemptPicture attemptId={face.attemptId} alt={alt} />
  );
}
