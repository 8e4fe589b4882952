import { Notice } from '#renderer/kit/notice.tsx';
import { useQuery } from '#renderer/state/use-query.ts';
import { useWords } from '../words/use-words.ts';

/**
 * Says how far the faces are learnt anew after an update, and what could not be; nothing where there is nothing to say.
 */
export function LearningNotice() {
  const { learning } = useWords().parts;
  const { state } = useQuery('embedding.progress', {});
  if (state.kind !== 'ready') return null;
  const { done, total, failed } = state.value;
  if (done < total) return <Notice kind="note">{learning.underWay({ done, total })}</Notice>;
  return failed > 0 ? <Notice kind="warning">{learning.failed(failed)}</Notice> : null;
}
