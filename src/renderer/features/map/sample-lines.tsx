import { useNow } from '#renderer/state/use-now.ts';
import { useQuery } from '#renderer/state/use-query.ts';
import { poseName, sourceWords } from '#renderer/words/sample-words.ts';
import { momentWords } from '#renderer/words/time-words.ts';

/** Where a sample comes from, which way it looks, when, and whether it is set aside. */
export function SampleLines({ memberId, sampleId }: { readonly memberId: number; readonly sampleId: number }) {
  const now = useNow(60_000);
  const { state } = useQuery('samples.list', { memberId });
  const sample = state.kind === 'ready' ? state.value.find(({ id }) => id === sampleId) : undefined;
  if (sample === undefined) return null;
  return (
    <div className="sample-lines">
      <p>
        {sourceWords[sample.source]}, {poseName(sample)}
      </p>
      <p>{momentWords(sample.createdAt, now)}</p>
      {!sample.inUse && <p className="tag">Set aside</p>}
    </div>
  );
}
