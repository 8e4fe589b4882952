import { Tag } from '#renderer/kit/tag.tsx';
import { useNow } from '#renderer/state/use-now.ts';
import { useQuery } from '#renderer/state/use-query.ts';
import { useWords } from '#renderer/words/use-words.ts';
import styles from './sample-lines.module.css';

/** Where a sample comes from, which way it looks, when, and whether it is set aside. */
export function SampleLines({ memberId, sampleId }: { readonly memberId: number; readonly sampleId: number }) {
  const { samples: words, time } = useWords();
  const now = useNow(60_000);
  const { state } = useQuery('samples.list', { memberId });
  const sample = state.kind === 'ready' ? state.value.find(({ id }) => id === sampleId) : undefined;
  if (sample === undefined) return null;
  return (
    <div className={styles.lines}>
      <p>{words.kind(sample.source, sample.kind.look)}</p>
      <p>{time.moment(sample.createdAt, now)}</p>
      {!sample.inUse && <Tag>{words.setAside}</Tag>}
    </div>
  );
}
