import { type FormEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { Button } from '#renderer/kit/button.tsx';
import { PassphraseField } from '#renderer/kit/passphrase-field.tsx';
import { useClient } from '#renderer/state/client-context.ts';
import { useAction } from '#renderer/state/use-action.ts';
import { usePause } from '#renderer/state/use-pause.ts';
import { useFailureWords, useWords } from '#renderer/words/use-words.ts';

/** Keys that begin a character of several: an accent of its own, and what an input method composes. */
const beginnings = ['Dead', 'Process'];

/** Whether a key writes something: AltGr comes with Ctrl and Alt held, which else make a command. */
function isTyping(event: KeyboardEvent): boolean {
  const isCommand = event.metaKey || ((event.ctrlKey || event.altKey) && !event.getModifierState('AltGraph'));
  const isCharacter = [...event.key].length === 1 && event.key !== ' ';
  return !isCommand && (isCharacter || beginnings.includes(event.key));
}

/** Lets typing anywhere on the screen land in an input. */
function useCaughtTyping(input: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    function catchTyping(event: KeyboardEvent): void {
      if (!isTyping(event)) return;
      const isNowhere = document.activeElement === document.body || document.activeElement?.tagName === 'H1';
      if (isNowhere) input.current?.focus();
    }
    window.addEventListener('keydown', catchTyping);
    return () => window.removeEventListener('keydown', catchTyping);
  }, [input]);
}

type Props = {
  readonly label: string;
  readonly pausedUntil: number | null;
  readonly verb: string;
  /** Where the field is held for others to lead to it. */
  readonly field?: RefObject<HTMLInputElement | null>;
};

/** Signs the owner in by passphrase. Typing anywhere on the screen lands here. */
export function PassphraseForm({ label, pausedUntil, verb, field }: Props) {
  const client = useClient();
  const { lock, missing } = useWords();
  const sayFailure = useFailureWords();
  const own = useRef<HTMLInputElement>(null);
  const input = field ?? own;
  useCaughtTyping(input);
  const [passphrase, setPassphrase] = useState('');
  const pauseSeconds = usePause(pausedUntil);
  const pause = pauseSeconds === null ? null : lock.passphrase.paused(pauseSeconds);
  const stillMissing = passphrase === '' ? missing.passphrase : null;
  const { pending, failure, run, forget } = useAction(() => client.call('session.passphrase', { passphrase }));

  async function signIn(event: FormEvent): Promise<void> {
    event.preventDefault();
    if ((await run()) !== null) return;
    setPassphrase('');
    input.current?.focus();
  }

  return (
    <form onSubmit={(event) => void signIn(event)}>
      <PassphraseField
        ref={input}
        label={label}
        value={passphrase}
        fault={pause ?? sayFailure(failure)}
        onValue={(value) => {
          setPassphrase(value);
          if (value !== '') forget();
        }}
        trailing={
          <Button look="primary" size="field" type="submit" pending={pending} disabledBecause={pause ?? stillMissing}>
            {verb}
          </Button>
        }
      />
    </form>
  );
}
