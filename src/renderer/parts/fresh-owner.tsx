import { createContext, type ReactNode, useCallback, useContext, useEffect, useRef, useState } from 'react';
import type { Result } from '#contract/result.ts';
import { Button } from '../kit/button.tsx';
import { Modal, ModalForm } from '../kit/modal.tsx';
import { PassphraseField } from '../kit/passphrase-field.tsx';
import { useClient } from '../state/client-context.ts';
import { useAction } from '../state/use-action.ts';
import { useSignedIn } from '../state/use-app.ts';

/** Runs a call that needs a fresh passphrase of an owner: asks for it when it is not fresh; null when the person would rather not. */
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

/** Offers `useFreshOwner` to the screens inside and holds the dialog that asks. */
export function FreshOwner({ children }: { readonly children: ReactNode }) {
  const client = useClient();
  const me = useSignedIn();
  const latest = useRef(me);
  useEffect(() => {
    latest.current = me;
  });
  const [isAsking, setIsAsking] = useState(false);
  const [passphrase, setPassphrase] = useState('');
  const answer = useRef<(isConfirmed: boolean) => void>(() => undefined);
  const { pending, failure, run, forget } = useAction(() => client.call('session.confirm', { passphrase }));

  const ask = useCallback(() => {
    setPassphrase('');
    forget();
    setIsAsking(true);
    return new Promise<boolean>((resolve) => {
      answer.current = resolve;
    });
  }, [forget]);

  function close(isConfirmed: boolean): void {
    setIsAsking(false);
    answer.current(isConfirmed);
  }

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
      <Modal
        open={isAsking}
        onClose={() => close(false)}
        title="Your passphrase, please"
        description="This change is for the owner only, so Familiar makes sure that it is you."
      >
        <ModalForm
          onSubmit={async () => {
            if ((await run()) !== null) close(true);
          }}
          actions={
            <>
              <Button onClick={() => close(false)}>Cancel</Button>
              <Button look="primary" type="submit" pending={pending} disabled={passphrase === ''}>
                Confirm
              </Button>
            </>
          }
        >
          <PassphraseField
            label="Passphrase"
            value={passphrase}
            onValue={setPassphrase}
            autoComplete="current-password"
            fault={failure?.message ?? null}
          />
        </ModalForm>
      </Modal>
    </FreshOwnerContext.Provider>
  );
}
