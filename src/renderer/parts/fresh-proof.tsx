import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef } from 'react';
import type { Result } from '#contract/result.ts';
import { Modal } from '../kit/modal.tsx';
import { type SignedInState, useSignedIn } from '../state/use-app.ts';
import { useWords } from '../words/use-words.ts';
import { PassphraseProof } from './passphrase-proof.tsx';
import { SelfProof } from './self-proof.tsx';
import { useQuestion } from './use-question.ts';

/** Runs a call that takes a fresh proof, and asks for it; null when the person would rather not. */
export type WithFreshProof = <T>(perform: () => Promise<Result<T>>) => Promise<Result<T> | null>;

type Asking = {
  readonly everybody: WithFreshProof;
  readonly butOwners: WithFreshProof;
  readonly anew: WithFreshProof;
};

const FreshProofContext = createContext<Asking | null>(null);

function useAsking(): Asking {
  const asking = useContext(FreshProofContext);
  if (asking === null) throw new Error('a fresh proof needs a FreshProof above it');
  return asking;
}

/** The way to make calls that take an owner's passphrase again, and of anybody else that they show it is they. */
export const useFreshProof = (): WithFreshProof => useAsking().everybody;

/** The way to make calls that an owner may make at once, and for which anybody else shows that it is they. */
export const useFreshSelf = (): WithFreshProof => useAsking().butOwners;

/** The way to make calls for which a proof of before is not enough, however fresh: it is asked for each time. */
export const useProofAnew = (): WithFreshProof => useAsking().anew;

/** Whether it is the passphrase that proves them: also of an owner who was only recognised. */
const isOwner = ({ member, recognisedOwner }: SignedInState): boolean =>
  member.role === 'owner' || recognisedOwner !== null;

/** Time kept in hand so that a call does not arrive just too late. */
const marginMs = 5000;

/** Makes calls for somebody signed in, and asks for the proof that they take where it is missing or too old. */
function useProving(ask: () => Promise<boolean>): Asking {
  const me = useSignedIn();
  const latest = useRef(me);
  useEffect(() => {
    latest.current = me;
  });
  const everybody: WithFreshProof = useCallback(
    async (perform) => {
      const { freshUntil } = latest.current;
      const isFresh = freshUntil !== null && freshUntil > Date.now() + marginMs;
      if (!isFresh && !(await ask())) return null;
      const result = await perform();
      if (result.ok || result.error.code !== 'notAllowed' || !isFresh) return result;
      return (await ask()) ? perform() : null;
    },
    [ask],
  );
  const butOwners: WithFreshProof = useCallback(
    (perform) => (isOwner(latest.current) ? perform() : everybody(perform)),
    [everybody],
  );
  const anew: WithFreshProof = useCallback(async (perform) => ((await ask()) ? perform() : null), [ask]);
  return useMemo(() => ({ everybody, butOwners, anew }), [everybody, butOwners, anew]);
}

/**
 * Offers the proofs to the screens inside and holds the dialog that asks: an owner for the passphrase, others
 * themselves.
 */
export function FreshProof({ children }: { readonly children: ReactNode }) {
  const { freshOwner, freshSelf } = useWords().parts;
  const me = useSignedIn();
  const { isOpen, times, ask, close } = useQuestion();
  const asking = useProving(ask);
  const { title, description } = isOwner(me) ? freshOwner : freshSelf;
  return (
    <FreshProofContext.Provider value={asking}>
      {children}
      <Modal open={isOpen} onClose={() => close(false)} title={title} description={description}>
        {isOwner(me) ? (
          <PassphraseProof key={times} label={freshOwner.passphrase} onClose={close} />
        ) : (
          <SelfProof key={times} memberId={me.member.id} onClose={close} />
        )}
      </Modal>
    </FreshProofContext.Provider>
  );
}
