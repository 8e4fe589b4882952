import type { SampleSummary } from '../../../shared/household.ts';
import { IconButton } from '../../components/icon-button.tsx';
import { useNow } from '../../state/use-now.ts';
import { usePictureUrl } from '../../state/use-picture.ts';
import { useQuery } from '../../state/use-query.ts';
import { poseName, qualityWords, sourceWords } from '../../words/sample-words.ts';
import { momentWords } from '../../words/time-words.ts';

type Props = { readonly memberId: number; readonly name: string; readonly sample: SampleSummary; readonly onRemove: () => void };

/** One enrolled picture: the face, where it comes from, and what is worth knowing about it. */
export function SampleTile({ memberId, name, sample, onRemove }: Props) {
  const now = useNow(60_000);
  const { state } = useQuery('samples.picture', { memberId, sampleId: sample.id });
  const url = usePictureUrl(state);
  const pose = poseName(sample.pose);
  const quality = qualityWords(sample.quality);
  const isClear = quality.length === 1 && quality[0] === 'clear';
  return (
    <li className="sample">
      <div className="sample-picture">{url === null ? <span className="skeleton-block" /> : <img src={url} alt={`${name}, ${pose}`} />}</div>
      <p className="sample-title">
        {sourceWords[sample.source]}, {pose}
      </p>
      <p className="sample-line" data-faulty={!isClear || undefined}>
        {quality.join(', ')}
      </p>
      <p className="sample-line">{momentWords(sample.createdAt, now)}</p>
      <IconButton
        icon="trash"
        label={`Remove this picture: ${sourceWords[sample.source].toLowerCase()}, ${pose}`}
        className="sample-remove"
        onClick={onRemove}
      />
    </li>
  );
}
