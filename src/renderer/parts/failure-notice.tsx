import type { Failure } from '#contract/failures.ts';
import { Notice } from '#renderer/kit/notice.tsx';
import { useFailureWords } from '../words/use-words.ts';

/** Why something did not succeed, in a sentence; nothing where nothing failed. */
export function FailureNotice({ failure }: { readonly failure: Failure | null }) {
  const said = useFailureWords()(failure);
  return said === null ? null : <Notice kind="fault">{said}</Notice>;
}
