import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';
import type { Result } from '#contract/result.ts';
import { Button } from '../kit/button.tsx';
import { ButtonRow } from '../kit/button-row.tsx';
import { Modal } from '../kit/modal.tsx';
import { useWords } from '../words/use-words.ts';
import { useFreshProof, useProofAnew } from './fresh-proof.tsx';
import { useQuestion } from './use-question.ts';

/** The answer that goes into a call that gives faces to a member. */
type Answer = { readonly addAnyway?: true };

/**
 * Runs a call that gives faces to a member and takes a fresh proof. Where they do not look like the member, it asks
 * whether to add them anyway, and for the passphrase anew; null when the person would rather not.
 */
export type WithLikeness = <T>(perform: (answer: Answer) => Promise<Result<T>>) => Promise<Result<T> | null>;

const LikenessContext = createContext<WithLikeness | null>(null);

export function useLikeness(): WithLikeness {
  const withLikeness = useContext(LikenessContext);
  if (withLikeness === null) throw new Error('faces for a member need a LikenessQuestion above them');
  return withLikeness;
}

/** Offers the question to the screens inside, and holds its dialog; stands within FreshProof. */
export function LikenessQuestion({ children }: { readonly children: ReactNode }) {
  const { common, parts } = useWords();
  const words = parts.unlike;
  const withFreshProof = useFreshProof();
  const withProofAnew = useProofAnew();
  const { isOpen, ask, close } = useQuestion();
  const [name, setName] = useState('');
  const withLikeness: WithLikeness = useCallback(
    async (perform) => {
      const result = await withFreshProof(() => perform({}));
      if (result === null || result.ok || result.error.reason !== 'faceUnlikeMember') return result;
      const { facts } = result.error;
      if (facts.remedy !== 'addAnyway') return result;
      setName(facts.name);
      return (await ask()) ? withProofAnew(() => perform({ addAnyway: true })) : null;
    },
    [withFreshProof, withProofAnew, ask],
  );
  return (
    <LikenessContext.Provider value={withLikeness}>
      {children}
      <Modal
        open={isOpen}
        onClose={() => close(false)}
        title={words.title(name)}
        description={words.meanings.addAnyway(name)}
      >
        <ButtonRow align="end">
          <Button look="primary" onClick={() => close(false)}>
            {common.cancel}
          </Button>
          <Button onClick={() => close(true)}>{words.addAnyway}</Button>
        </ButtonRow>
      </Modal>
    </LikenessContext.Provider>
  );
}
