import { useEffect, useRef, useState } from 'react';
import { Button } from '#renderer/kit/button.tsx';
import { PassphraseField } from '#renderer/kit/passphrase-field.tsx';
import { useClient } from '#renderer/state/client-context.ts';
import { useAction } from '#renderer/state/use-action.ts';
import { usePause } from '#renderer/state/use-pause.ts';
import { useWords } from '#renderer/words/use-words.ts';

type Props = { readonly label: string; readonly pausedUntil: number | null; readonly verb: string };

/** Signs the owner in by passphrase. Typing anywhere on the screen lands here. */
export function PassphraseForm({ label, pausedUntil, verb }: Props) {
  const client = useClient();
  const words = useWords();
  const input = useRef<HTMLInputElement>(null);
  const [passphrase, setPassphrase] = useState('');
  const pauseSeconds = usePause(pausedUntil);
  const { pending, failure, run, forget } = useAction(() => client.call('session.passphrase', { passphrase }));

  useEffect(() => {
    function catchTyping(event: KeyboardEvent): void {
      const isText = event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey;
      const isNowhere = document.activeElement === document.body || document.activeElement?.tagName === 'H1';
      if (isText && isNowhere) input.current?.focus();
    }
    window.addEventListener('keydown', catchTyping);
    return () => window.removeEventListener('keydown', catchTyping);
  }, []);

  const fault = pauseSeconds === null ? (failure?.message ?? null) : words.lock.passphrase.paused(pauseSeconds);
  return (
    <form
      onSubmit={async (event) => {
        event.preventDefault();
        if (passphrase === '' || pauseSeconds !== null) return;
        if ((await run()) === null) {
          setPassphrase('');
          input.current?.focus();
        }
      }}
    >
      <PassphraseField
        ref={input}
        label={label}
        value={passphrase}
        autoComplete="current-password"
        fault={fault}
        disabled={pauseSeconds !== null}
        onValue={(value) => {
          setPassphrase(value);
          if (value !== '') forget();
        }}
        trailing={
          <Button
            look="primary"
            size="field"
            type="submit"
            pending={pending}
            disabled={pauseSeconds !== null || passphrase === ''}
          >
            {verb}
          </Button>
        }
      />
    </form>
  );
}
