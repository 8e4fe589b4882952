import { createContext, type ReactNode, useCallback, useContext, useEffect, useRef, useState } from 'react';
import type { Result } from '#contract/result.ts';
import { Button } from '../kit/button.tsx';
import { Modal, ModalForm } from '../kit/modal.tsx';
import { PassphraseField } from '../kit/passphrase-field.tsx';
import { useClient } from '../state/client-context.ts';
import { useAction } from '../state/use-action.ts';
import { useSignedIn } from '../state/use-app.ts';
import { useFailureWords, useWords } from '../words/use-words.ts';

/** Runs a call that needs a fresh passphrase of an owner, and asks for it; null when the person would rather not. */
export type WithFreshOwner = <T>(perform: () => Promise<Result<T>>) => Promise<Result<T> | null>;

const FreshOwnerContext = createContext<WithFreshOwner | null>(null);

/** The way to make calls that ask for the passphrase again. */
export function useFreshOwner(): WithFreshOwner {
  const run = useContext(FreshOwnerContext);
  if (run === null) throw new Error('useFreshOwner needs a FreshOwner above it');
  return run;
}

/** Time kept in hand so that a call does not arrive just too late. */
const marginMs = 5000;

/** Asks a question with a dialog: `ask` opens it and waits, `close` answers. */
function useQuestion(): {
  readonly isOpen: boolean;
  /** How often it has been asked. */
  readonly times: number;
  readonly ask: () => Promise<boolean>;
  readonly close: (isConfirmed: boolean) => void;
} {
  const [isOpen, setIsOpen] = useState(false);
  const [times, setTimes] = useState(0);
  const answer = useRef<(isConfirmed: boolean) => void>(() => undefined);
  const ask = useCallback(() => {
    setIsOpen(true);
    setTimes((count) => count + 1);
    return new Promise<boolean>((resolve) => {
      answer.current = resolve;
    });
  }, []);
  const close = useCallback((isConfirmed: boolean) => {
    setIsOpen(false);
    answer.current(isConfirmed);
  }, []);
  return { isOpen, times, ask, close };
}

/** The form that gives the passphrase again. */
function ConfirmForm({ onClose }: { readonly onClose: (isConfirmed: boolean) => void }) {
  const sayFailure = useFailureWords();
  const { common, parts } = useWords();
  const client = useClient();
  const [passphrase, setPassphrase] = useState('');
  const { pending, failure, run } = useAction(() => client.call('session.confirm', { passphrase }));
  return (
    <ModalForm
      onSubmit={async () => {
        if ((await run()) !== null) onClose(true);
      }}
      actions={
        <>
          <Button onClick={() => onClose(false)}>{common.cancel}</Button>
          <Button look="primary" type="submit" pending={pending} disabled={passphrase === ''}>
            {parts.freshOwner.confirm}
          </Button>
        </>
      }
    >
      <PassphraseField
        label={parts.freshOwner.passphrase}
        value={passphrase}
        onValue={setPassphrase}
        fault={sayFailure(failure)}
      />
    </ModalForm>
  );
}

/** Offers `useFreshOwner` to the screens inside and holds the dialog that asks. */
export function FreshOwner({ children }: { readonly children: ReactNode }) {
  const { freshOwner } = useWords().parts;
  const me = useSignedIn();
  const latest = useRef(me);
  useEffect(() => {
    latest.current = me;
  });
  const { isOpen, times, ask, close } = useQuestion();
  const withFreshOwner: WithFreshOwner = useCallback(
    async (perform) => {
      const { member, freshUntil } = latest.current;
      const isFresh = member.role !== 'owner' || (freshUntil !== null && freshUntil > Date.now() + marginMs);
      if (!isFresh && !(await ask())) return null;
      const result = await perform();
      if (result.ok || result.error.code !== 'notAllowed' || !isFresh) return result;
      return (await ask()) ? perform() : null;
    },
    [ask],
  );
  return (
    <FreshOwnerContext.Provider value={withFreshOwner}>
      {children}
      <Modal open={isOpen} onClose={() => close(false)} title={freshOwner.title} description={freshOwner.description}>
        <ConfirmForm key={times} onClose={close} />
      </Modal>
    </FreshOwnerContext.Provider>
  );
}
