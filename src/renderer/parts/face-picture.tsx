import { Icon } from '../kit/icon.tsx';
import { Skeleton } from '../kit/skeleton.tsx';
import { VisuallyHidden } from '../kit/visually-hidden.tsx';
import type { FaceRef } from '../state/face-ref.ts';
import { usePictureUrl } from '../state/use-picture.ts';
import { useQuery } from '../state/use-query.ts';
import { useSamplePicture } from '../state/use-sample-picture.ts';
import { useWords } from '../words/use-words.ts';
import styles from './face-picture.module.css';

type Look = {
  readonly alt: string;
  /** How round its corners are. */
  readonly round?: 'small' | 'medium' | 'large';
  /** Size of the sign that stands for a picture that is not kept, in pixels. */
  readonly signSize?: number;
};

type FrameProps = Look & { readonly url: string | null; readonly isMissing: boolean };

function Frame({ url, isMissing, alt, round = 'small', signSize = 40 }: FrameProps) {
  const { parts } = useWords();
  return (
    <span className={styles.picture} data-round={round}>
      {isMissing && <Icon name="face" size={signSize} />}
      {isMissing && alt !== '' && <VisuallyHidden>{parts.noPictureKept(alt)}</VisuallyHidden>}
      {!isMissing && (url === null ? <Skeleton shape="fill" /> : <img src={url} alt={alt} />)}
    </span>
  );
}

function SamplePicture({ memberId, sampleId, ...look }: Look & Omit<Extract<FaceRef, { kind: 'sample' }>, 'kind'>) {
  return <Frame {...look} url={useSamplePicture(memberId, sampleId)} isMissing={false} />;
}

function AttemptPicture({ attemptId, ...look }: Look & { readonly attemptId: number }) {
  const { state } = useQuery('attempts.picture', { attemptId });
  const isMissing = state.kind === 'failed' || (state.kind === 'ready' && state.value === null);
  return <Frame {...look} url={usePictureUrl(state)} isMissing={isMissing} />;
}

/** The aligned picture of a sample or of an attempt, filling its place. */
export function FacePicture({ face, ...look }: Look & { readonly face: FaceRef }) {
  return face.kind === 'sample' ? (
    <SamplePicture {...look} memberId={face.memberId} sampleId={face.sampleId} />
  ) : (
    <AttemptPicture {...look} attemptId={face.attemptId} />
  );
}
