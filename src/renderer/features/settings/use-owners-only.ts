import { useWords } from '#renderer/words/use-words.ts';
import { useUnsaved } from './unsaved-settings.tsx';

/** Why a setting cannot be changed by the one who looks; null where it can. */
export function useOwnersOnly(): string | null {
  const { missing } = useWords();
  return useUnsaved().canChange ? null : missing.ownersOnly;
}
